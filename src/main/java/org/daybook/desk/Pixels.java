package org.daybook.desk;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Colours of a picture, made into what the window shows. */
public final class Pixels {

    private Pixels() {}

    /**
     * @param argb row by row; it may be read again
     */
    public static Image image(int width, int height, IntBuffer argb) {
        WritableImage drawn = new WritableImage(width, height);
        drawn.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        argb.duplicate(),
                        width);
        return drawn;
    }
}
