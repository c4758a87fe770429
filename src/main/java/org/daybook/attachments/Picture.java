package org.daybook.attachments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture read from a file of somebody else: its size is asked before a pixel is read, and a
 * large one is read in steps so that it becomes small on the way. All in memory.
 */
public sealed interface Picture {

    /** So many pixels are read at most. */
    long MOST_PIXELS = 50_000_000;

    /** So many are shown at most. */
    long MOST_SHOWN_PIXELS = 4_000_000;

    /**
     * What can be shown.
     *
     * @param argb row by row
     * @param fullWidth as large as it is in the file
     */
    record Shown(int width, int height, IntBuffer argb, int fullWidth, int fullHeight)
            implements Picture {}

    record NotShown(String sentence) implements Picture {}

    static Picture read(byte[] file, FileKind kind) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name());
        if (!readers.hasNext()) {
            return new NotShown(
                    "This picture cannot be shown inside. You can save a copy outside.");
        }
        ImageReader reader = readers.next();
        // Not by ImageIO's own way, which puts what it reads into plain files.
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return read(reader);
        } catch (IOException | RuntimeException damaged) {
            return new NotShown(
                    "This picture cannot be read: it is damaged. You can save a copy outside.");
        } catch (OutOfMemoryError large) {
            return tooLarge();
        } finally {
            reader.dispose();
        }
    }

    private static Picture read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            return tooLarge();
        }
        int every = (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / MOST_SHOWN_PIXELS)));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        BufferedImage image = reader.read(0, how);
        int[] argb =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Shown(image.getWidth(), image.getHeight(), IntBuffer.wrap(argb), width, height);
    }

    private static Picture tooLarge() {
        return new NotShown(
                "This picture has too many pixels to be shown inside. You can save a copy outside.");
    }
}
