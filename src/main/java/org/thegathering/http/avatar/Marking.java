package org.thegathering.http.avatar;

import static org.thegathering.http.avatar.Outline.CENTRE;

import java.util.Locale;

/**
 * What runs through a stone. Drawn in a square of 100, in a lighter colour than the body, and cut at the stone's edge.
 */
enum Marking {
    BANDS {
        @Override
        String draw(Dice dice, String colour) {
            StringBuilder bands = new StringBuilder();
            double y = dice.between(4, 14);
            while (y < 100) {
                double width = dice.between(3, 8);
                double bend = dice.between(-9, 9);
                bands.append(line(colour, width, svg("M-5 %.1fQ50 %.1f 105 %.1f", y, y + bend, y)));
                y += width + dice.between(7, 16);
            }
            return bands.toString();
        }
    },

    /** Rings round a heart that lies off the centre. */
    AGATE {
        @Override
        String draw(Dice dice, String colour) {
            double x = CENTRE + dice.between(-22, 22);
            double y = CENTRE + dice.between(-22, 22);
            StringBuilder rings = new StringBuilder();
            for (double radius = dice.between(6, 10); radius < 80; radius += dice.between(8, 13)) {
                String ring = svg("M%.1f %.1fa%.1f %.1f 0 1 0 .1 0Z", x, y - 0.82 * radius, radius, 0.82 * radius);
                rings.append(line(colour, dice.between(2, 4.5), ring));
            }
            return rings.toString();
        }
    },

    VEIN {
        @Override
        String draw(Dice dice, String colour) {
            double y = dice.between(26, 74);
            double first = y + dice.between(-30, 30);
            double second = y + dice.between(-30, 30);
            double end = y + dice.between(-12, 12);
            return line(colour, dice.between(12, 20), svg("M-5 %.1fC30 %.1f 60 %.1f 105 %.1f", y, first, second, end));
        }
    },

    SPECKLES {
        @Override
        String draw(Dice dice, String colour) {
            StringBuilder speckles = new StringBuilder();
            for (int i = 0; i < 26; i++) {
                double x = dice.between(4, 96);
                double y = dice.between(4, 96);
                double radius = dice.between(0.9, 3.2);
                speckles.append(svg("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>", x, y, radius, colour));
            }
            return speckles.toString();
        }
    },

    HALVES {
        @Override
        String draw(Dice dice, String colour) {
            double y = CENTRE + dice.between(-10, 10);
            double bendX = dice.between(30, 70);
            double bendY = y + dice.between(-14, 14);
            return svg("<path d=\"M-5 %.1fQ%.1f %.1f 105 %.1fV105H-5Z\" fill=\"%s\"/>", y, bendX, bendY, y, colour);
        }
    },

    /** The print of a leaf: a rib from end to end, and finer ones to both sides. */
    LEAF {
        @Override
        String draw(Dice dice, String colour) {
            double lean = dice.between(10, 18);
            StringBuilder ribs = new StringBuilder("M50 2V98");
            for (double y = dice.between(16, 24); y < 98; y += dice.between(10, 14)) {
                ribs.append(svg("M50 %.1fL14 %.1fM50 %.1fL86 %.1f", y, y - lean, y, y - lean));
            }
            return line(colour, 3, ribs.toString());
        }
    };

    abstract String draw(Dice dice, String colour);

    private static String line(String colour, double width, String path) {
        return svg(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\" stroke-linecap=\"round\"/>",
                path, colour, width);
    }

    private static String svg(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
