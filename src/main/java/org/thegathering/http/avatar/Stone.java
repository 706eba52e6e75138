package org.thegathering.http.avatar;

import java.util.Locale;

/**
 * The stone of one person.
 *
 * @param svg a picture of 100 by 100 (SVG 2), without scripts and styles
 */
public record Stone(String svg) {

    private static final int LONGEST_NAME = 20;

    /** Clay, amber, straw, lichen, fern, spruce, pool, sky, dusk, heather: the hues of the place. */
    private static final int[] HUES = {30, 55, 80, 105, 135, 160, 185, 215, 245, 350};

    /** WCAG 2.2, 1.4.3: what text needs of its ground. */
    private static final double CONTRAST = 4.5;

    private static final double MARKING_LIGHTER = 0.085;

    /** Whether somebody could be called so: names have 1 to 20 characters, none of which XML forbids. */
    public static boolean canBeOf(String name) {
        return !name.isEmpty()
                && name.codePointCount(0, name.length()) <= LONGEST_NAME
                && name.codePoints().allMatch(Stone::isXml);
    }

    /** @param name in any case; the stone is that of the lowered name */
    public static Stone of(String name) {
        String lowered = name.toLowerCase(Locale.ROOT);
        int seed = Seed.of(lowered);
        Dice dice = new Dice(seed);
        Outline outline = new Outline(dice);
        Oklch body = body(Integer.remainderUnsigned(seed, HUES.length), dice);
        Marking marking = Marking.values()[dice.of(Marking.values().length)];
        double turn = dice.between(0, 180);
        String drawing = marking.draw(dice, body.lighter(MARKING_LIGHTER).hex());
        return new Stone(String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">\
                <clipPath id="edge"><path d="%s"/></clipPath>\
                <g clip-path="url(#edge)"><rect width="100" height="100" fill="%s"/>\
                <g transform="rotate(%.0f 50 50)">%s</g></g>\
                <text x="50" y="50" dy=".36em" text-anchor="middle" fill="#fff" font-size="44" font-weight="650" \
                font-family="Figtree, system-ui, sans-serif">%s</text></svg>""",
                outline.path(),
                body.hex(),
                turn,
                drawing,
                Initial.of(lowered)));
    }

    static Oklch body(int hue, Dice dice) {
        Oklch body = new Oklch(dice.between(0.44, 0.555), dice.between(0.055, 0.08), HUES[hue]);
        while (body.contrastWithWhite() < CONTRAST) {
            body = body.lighter(-0.005);
        }
        return body;
    }

    /** XML 1.0 §2.2, Char. */
    private static boolean isXml(int character) {
        return character >= 0x20 && character <= 0xd7ff
                || character == 0x9
                || character == 0xa
                || character == 0xd
                || character >= 0xe000 && character <= 0xfffd
                || character >= 0x10000;
    }
}
