package org.thegathering.http.factor;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A text for a camera (ISO/IEC 18004), dark on light.
 *
 * @param size of the square, in modules, with the quiet zone that cameras need round it
 * @param path what is dark, as SVG path data (SVG 2 §9.3) in a view box of that size
 */
record QrCode(int size, String path) {

    private static final int QUIET = 4;

    static QrCode of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            drawRow(code, y, path);
        }
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }

    /** One rectangle for neighbours that are dark. */
    private static void drawRow(io.nayuki.qrcodegen.QrCode code, int y, StringBuilder path) {
        for (int x = 0; x < code.size; x++) {
            int from = x;
            while (code.getModule(x, y)) {
                x++;
            }
            if (x > from) {
                int dark = x - from;
                path.append('M').append(from + QUIET).append(' ').append(y + QUIET)
                        .append('h').append(dark).append("v1h-").append(dark).append('z');
            }
        }
    }
}
