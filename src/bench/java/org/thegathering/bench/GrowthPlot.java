package org.thegathering.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * What grows and how, as a picture: each cost as a multiple of that at the smallest size, both scales logarithmic. A
 * flat line costs the same however much there is.
 */
final class GrowthPlot {

    private static final int WIDTH = 760;
    private static final int PLOT = 400;
    private static final int HEIGHT = 300;
    private static final int LEFT = 60;
    private static final int TOP = 24;
    private static final List<String> COLOURS =
            List.of("#3f8f6b", "#c9803a", "#4a6fa5", "#a14a76", "#7a7a2e", "#5b4aa1", "#2e7a7a", "#a1564a", "#555555");

    private final List<Growth> growths;
    private final double longest;
    private final double lowest;
    private final double highest;

    private GrowthPlot(List<Growth> growths) {
        this.growths = growths;
        this.longest = growths.stream().mapToDouble(one -> spread(one, one.points().getLast())).max().orElse(1);
        this.highest = Math.max(10, growths.stream().flatMapToDouble(GrowthPlot::relatives).max().orElse(1));
        this.lowest = Math.min(0.5, growths.stream().flatMapToDouble(GrowthPlot::relatives).min().orElse(1));
    }

    static String of(List<Growth> growths) {
        return new GrowthPlot(growths.stream().filter(one -> one.points().size() > 1).toList()).draw();
    }

    private static DoubleStream relatives(Growth growth) {
        return growth.points().stream().mapToDouble(growth::relative);
    }

    /** How many times the smallest size it is. */
    private static double spread(Growth growth, Growth.Point point) {
        return (double) point.size() / growth.points().getFirst().size();
    }

    private String draw() {
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="%d" height="%d" fill="#fff"/>
                """.formatted(WIDTH, HEIGHT + TOP + 40, WIDTH, HEIGHT + TOP + 40));
        for (double line = 0.1; line <= highest * 1.01; line *= 10) {
            if (line >= lowest) {
                level(svg, line);
            }
        }
        for (double line = 1; line <= longest * 1.01; line *= 10) {
            svg.append(text(x(line), HEIGHT + TOP + 16, "middle", "× " + (long) line));
        }
        svg.append(text(LEFT + PLOT / 2.0, HEIGHT + TOP + 32, "middle", "size, times the smallest measured"));
        svg.append(text(LEFT, TOP - 8, "start", "cost, times that at the smallest size"));
        for (int i = 0; i < growths.size(); i++) {
            line(svg, growths.get(i), COLOURS.get(i % COLOURS.size()), i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void level(StringBuilder svg, double times) {
        svg.append(format(
                "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
                LEFT, y(times), LEFT + PLOT, y(times)));
        svg.append(text(LEFT - 6, y(times) + 4, "end", "× " + Row.number(times).replaceAll("\\.0+$", "")));
    }

    private void line(StringBuilder svg, Growth growth, String colour, int place) {
        List<String> corners = new ArrayList<>();
        for (Growth.Point point : growth.points()) {
            double x = x(spread(growth, point));
            double y = y(growth.relative(point));
            corners.add(format("%.1f,%.1f", x, y));
            svg.append(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n", x, y, colour));
        }
        svg.append("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>%n".formatted(
                String.join(" ", corners), colour));
        int y = TOP + 10 + place * 32;
        svg.append(format(
                "<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>%n", LEFT + PLOT + 20, y - 9, colour));
        svg.append(text(LEFT + PLOT + 36, y, "start", growth.name()));
        svg.append(text(LEFT + PLOT + 36, y + 13, "start", "%,d to %,d %s".formatted(
                growth.points().getFirst().size(), growth.points().getLast().size(), growth.of())));
    }

    private double x(double times) {
        return LEFT + PLOT * Math.log(times) / Math.log(longest);
    }

    private double y(double times) {
        return TOP + HEIGHT * (Math.log(highest) - Math.log(times)) / (Math.log(highest) - Math.log(lowest));
    }

    private static String text(double x, double y, String anchor, String text) {
        return format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#333\">%s</text>%n", x, y, anchor, text);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
