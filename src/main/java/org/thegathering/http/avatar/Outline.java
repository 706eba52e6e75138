package org.thegathering.http.avatar;

import java.util.Locale;

/** The edge of a stone: a round made uneven by waves of two and three crests, as a closed path in a square of 100. */
final class Outline {

    static final double CENTRE = 50;

    private static final double RADIUS = 45.5;

    /** No stone touches the edge of its square. */
    private static final double REACH = 49.5;

    private static final int POINTS = 36;

    private final double second;
    private final double secondTurn;
    private final double third;
    private final double thirdTurn;

    Outline(Dice dice) {
        second = dice.between(0.03, 0.065);
        secondTurn = dice.between(0, Math.TAU);
        third = dice.between(0.02, 0.05);
        thirdTurn = dice.between(0, Math.TAU);
    }

    /** Smooth through all its points: each stretch of a Catmull-Rom spline is a Bézier curve. */
    String path() {
        StringBuilder path = new StringBuilder("M").append(point(0, 0));
        for (int i = 0; i < POINTS; i++) {
            path.append('C')
                    .append(control(i, 1))
                    .append(' ')
                    .append(control(i + 1, -1))
                    .append(' ')
                    .append(point(i + 1, 0));
        }
        return path.append('Z').toString();
    }

    /** The control point beside a point: a sixth of the way between its neighbours, forwards or backwards. */
    private String control(int i, int direction) {
        return point(i, direction / 6.0);
    }

    private String point(int i, double alongTangent) {
        double x = x(i) + (x(i + 1) - x(i - 1)) * alongTangent;
        double y = y(i) + (y(i + 1) - y(i - 1)) * alongTangent;
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }

    private double x(int i) {
        return CENTRE + radius(angle(i)) * Math.cos(angle(i));
    }

    private double y(int i) {
        return CENTRE + radius(angle(i)) * Math.sin(angle(i));
    }

    private static double angle(int i) {
        return Math.TAU * i / POINTS;
    }

    private double radius(double angle) {
        double waves = 1 + second * Math.cos(2 * angle + secondTurn) + third * Math.cos(3 * angle + thirdTurn);
        return Math.min(REACH, RADIUS * waves);
    }
}
