package org.daybook.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Page operators as they are written. Coordinates from the page's top left corner, in points. */
final class Ops {

    /** How far the handles of a quarter circle stand off, its radius being one. */
    private static final float QUARTER = .5523f;

    private static final String HEX = "0123456789ABCDEF";

    private ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);

    Ops put(String operators) {
        bytes.writeBytes(operators.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** A number with two decimals at most, and the space after it. */
    Ops number(float value) {
        int hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            bytes.write('-');
            hundredths = -hundredths;
        }
        put(Integer.toString(hundredths / 100));
        int rest = hundredths % 100;
        if (rest != 0) {
            bytes.write('.');
            bytes.write('0' + rest / 10);
            if (rest % 10 != 0) {
                bytes.write('0' + rest % 10);
            }
        }
        bytes.write(' ');
        return this;
    }

    Ops point(float x, float y) {
        return number(x).number(Sheet.TOP_EDGE - y);
    }

    Ops glyph(int glyph) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes.write(HEX.charAt(glyph >> shift & 15));
        }
        return this;
    }

    /** A text string in UTF-16, as hexadecimal digits. */
    Ops text(String text) {
        put("<FEFF");
        text.chars().forEach(this::glyph);
        return put(">");
    }

    Ops line(float x, float y, float toX, float toY) {
        return point(x, y).put("m ").point(toX, toY).put("l S ");
    }

    Ops box(float x, float y, float width, float height) {
        return point(x, y + height).number(width).number(height).put("re ");
    }

    /** A path round a circle, to be filled or stroked. */
    Ops circle(float x, float y, float radius) {
        float pull = radius * QUARTER;
        point(x + radius, y).put("m ");
        curve(x + radius, y + pull, x + pull, y + radius, x, y + radius);
        curve(x - pull, y + radius, x - radius, y + pull, x - radius, y);
        curve(x - radius, y - pull, x - pull, y - radius, x, y - radius);
        curve(x + pull, y - radius, x + radius, y - pull, x + radius, y);
        return put("h ");
    }

    private void curve(float x1, float y1, float x2, float y2, float x, float y) {
        point(x1, y1).point(x2, y2).point(x, y).put("c ");
    }

    Ops put(Ops operators) {
        bytes.writeBytes(operators.bytes.toByteArray());
        return this;
    }

    /** Lets go of what is written. */
    void clear() {
        bytes = new ByteArrayOutputStream(0);
    }

    void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }
}
