package org.thegathering.bench;

import java.util.List;

/** The results as a picture: each server figure as a share of its goal, with the goal as a line. */
final class Plot {

    private static final int ROW = 26;
    private static final int LEFT = 300;
    private static final int FULL = 300;

    private Plot() {}

    static String of(List<Row> rows) {
        List<Row> shown = rows.stream().filter(row -> !Double.isNaN(row.serverGoal())).toList();
        int height = ROW * (shown.size() + 2);
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 %d" font-family="sans-serif" font-size="13">
                <rect width="760" height="%d" fill="#fff"/>
                <text x="%d" y="18" text-anchor="middle" fill="#555">goal</text>
                """.formatted(height, height, LEFT + FULL / 2));
        for (int i = 0; i < shown.size(); i++) {
            bar(svg, shown.get(i), ROW * (i + 1));
        }
        svg.append("""
                <line x1="%d" y1="%d" x2="%d" y2="%d" stroke="#555" stroke-dasharray="4 3"/>
                </svg>
                """.formatted(
                LEFT + FULL / 2, ROW - 4, LEFT + FULL / 2, height - ROW));
        return svg.toString();
    }

    /** The goal lies in the middle; what is more than twice the goal ends at the edge. */
    private static void bar(StringBuilder svg, Row row, int y) {
        double share = row.server() / row.serverGoal();
        int width = (int) Math.round(Math.min(share, 2) * FULL / 2);
        svg.append("""
                <text x="%d" y="%d" text-anchor="end" fill="#222">%s %s</text>
                <rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>
                <text x="%d" y="%d" fill="#222">%s %s</text>
                """.formatted(
                LEFT - 8, y + 16, row.name(), row.title(),
                LEFT, y + 4, width, ROW - 8, share <= 1 ? "#3f8f6b" : "#c9803a",
                LEFT + width + 6, y + 16, Row.number(row.server()), row.unit()));
    }
}
