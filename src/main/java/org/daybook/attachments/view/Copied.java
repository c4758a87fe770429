package org.daybook.attachments.view;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.daybook.attachments.Incoming;
import org.daybook.base.Days;

/** What somebody copied elsewhere and pastes here: files, or a picture. */
final class Copied {

    private Copied() {}

    static List<Incoming> from(Clipboard clipboard, Clock clock) {
        if (clipboard.hasFiles()) {
            return clipboard.getFiles().stream().map(File::toPath).map(Incoming::of).toList();
        }
        Image image = clipboard.hasImage() ? clipboard.getImage() : null;
        return image == null ? List.of() : List.of(Incoming.of(name(clock), png(image)));
    }

    private static String name(Clock clock) {
        LocalDateTime now = LocalDateTime.now(clock);
        return "Copied picture, %s, %s.png"
                .formatted(
                        Days.typed(now.toLocalDate()),
                        Days.time(now.toLocalTime()).replace(':', '.'));
    }

    static byte[] png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, argb, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
