package org.thegathering.http.avatar;

import static org.thegathering.http.avatar.Outline.CENTRE;

import java.util.Locale;

/** What runs through a stone. Drawn in a square of 100, in a lighter colour than the body, and cut at the stone's edge. */
enum Marking {
    BANDS {
        @Override
        String draw(Dice dice, String colour) {
            StringBuilder bands = new StringBuilder();
            double y = dice.between(4, 14);
            while (y < 100) {
                double width = dice.between(3, 8);
                double bend = dice.between(-9, 9);
                bands.append(svg("<path d=\"M-5 %.1fQ50 %.1f 105 %.1f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                        y, y + bend, y, colour, width));
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
                rings.append(svg("<ellipse cx=\"%.1f\" cy=\"%.1f\" rx=\"%.1f\" ry=\"%.1f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                        x, y, radius, radius * 0.82, colour, dice.between(2, 4.5)));
            }
            return rings.toString();
        }
    },

    VEIN {
        @Override
        String draw(Dice dice, String colour) {
            double y = dice.between(26, 74);
            return svg("<path d=\"M-5 %.1fC30 %.1f 60 %.1f 105 %.1f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                    y, y + dice.between(-30, 30), y + dice.between(-30, 30), y + dice.between(-12, 12), colour,
                    dice.between(12, 20));
        }
    },

    SPECKLES {
        @Override
        String draw(Dice dice, String colour) {
            StringBuilder speckles = new StringBuilder();
            for (int i = 0; i < 26; i++) {
                speckles.append(svg("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>",
                        dice.between(4, 96), dice.between(4, 96), dice.between(0.9, 3.2), colour));
            }
            return speckles.toString();
        }
    },

    HALVES {
        @Override
        String draw(Dice dice, String colour) {
            double y = CENTRE + dice.between(-10, 10);
            return svg("<path d=\"M-5 %.1fQ%.1f %.1f 105 %.1fV105H-5Z\" fill=\"%s\"/>",
                    y, dice.between(30, 70), y + dice.between(-14, 14), y, colour);
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
            return svg("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"3\" stroke-linecap=\"round\"/>", ribs, colour);
        }
    };

    abstract String draw(Dice dice, String colour);

    private static String svg(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
