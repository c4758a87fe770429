package org.daybook.paper;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** JPEG pictures made for printing presses, in four inks, which the JDK leaves undecoded. */
final class InkColours {

    private InkColours() {}

    static BufferedImage toRgb(ImageReader reader, int index, ImageReadParam how)
            throws IOException {
        Raster inks = reader.readRaster(index, how);
        AdobeNote note = AdobeNote.of(reader.getImageMetadata(index));
        BufferedImage image =
                new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[4 * inks.getWidth()];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, inks.getWidth(), 1, row);
            for (int x = 0; x < inks.getWidth(); x++) {
                image.setRGB(x, y, note.colour(row, 4 * x));
            }
        }
        return image;
    }
}
