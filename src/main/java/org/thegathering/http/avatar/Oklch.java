package org.thegathering.http.avatar;

/**
 * A colour by how people see it (Oklch, CSS Color 4 §9): equal lightness looks equally light in every hue, so a
 * contrast that holds for one hue holds for its neighbours.
 *
 * @param lightness 0 to 1
 * @param chroma from 0, grey; what lies outside sRGB is cut
 * @param hue in degrees
 */
record Oklch(double lightness, double chroma, double hue) {

    Oklch lighter(double by) {
        return new Oklch(lightness + by, chroma, hue);
    }

    /** As {@code #rrggbb}. */
    String hex() {
        double[] linear = linear();
        return "#%02x%02x%02x".formatted(channel(linear[0]), channel(linear[1]), channel(linear[2]));
    }

    /** How much white stands out on it (WCAG 2.2, contrast ratio), 1 to 21. */
    double contrastWithWhite() {
        double[] linear = linear();
        double luminance = 0.2126 * cut(linear[0]) + 0.7152 * cut(linear[1]) + 0.0722 * cut(linear[2]);
        return 1.05 / (luminance + 0.05);
    }

    /** Linear-light sRGB by the matrices of the Oklab definition (CSS Color 4 §18). */
    private double[] linear() {
        double angle = Math.toRadians(hue);
        double a = chroma * Math.cos(angle);
        double b = chroma * Math.sin(angle);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double cut(double value) {
        return Math.clamp(value, 0.0, 1.0);
    }

    /** The transfer function of sRGB (IEC 61966-2-1). */
    private static long channel(double linear) {
        double light = cut(linear);
        double encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return Math.round(encoded * 255);
    }
}
