package org.daybook.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/** Pictures drawn anew: what was transparent is white, what was sixteen bits is eight. */
final class Redrawn {

    private Redrawn() {}

    /** The picture in the wanted size, turned as a camera noted it. */
    static BufferedImage of(BufferedImage from, int wide, int high, ExifTurn turn) {
        BufferedImage scaled = scaled(from, wide, high);
        if (turn == ExifTurn.NONE) {
            return scaled;
        }
        boolean onItsSide = turn.onItsSide();
        BufferedImage turned =
                new BufferedImage(
                        onItsSide ? high : wide,
                        onItsSide ? wide : high,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(scaled, turn.transform(wide, high), null);
        graphics.dispose();
        return turned;
    }

    private static BufferedImage scaled(BufferedImage from, int wide, int high) {
        BufferedImage to = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = to.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, wide, high);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(
                from,
                AffineTransform.getScaleInstance(
                        (double) wide / from.getWidth(), (double) high / from.getHeight()),
                null);
        graphics.dispose();
        return to;
    }

    /** Of the type {@link BufferedImage#TYPE_INT_RGB}, in which no pixel has a colour. */
    static BufferedImage grey(BufferedImage from) {
        BufferedImage grey =
                new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        // By hand: drawing would pass the greys through a curve.
        int[] colours = ((DataBufferInt) from.getRaster().getDataBuffer()).getData();
        byte[] greys = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < greys.length; i++) {
            greys[i] = (byte) colours[i];
        }
        return grey;
    }
}
