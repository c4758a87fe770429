package org.daybook.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSStream;

/**
 * A picture of somebody else's: drawn anew from its pixels, so that nothing of what a camera wrote
 * beside them (where, when, by what) comes along; turned as it was seen; no finer than is printed.
 */
final class ForeignPicture {

    private static final long MOST_PIXELS = 120_000_000;
    private static final int INKS = 4;
    private static final int MOST_PAGES = 50;
    private static final float DOTS_PER_POINT = 220 / 72f;

    private final Pictures pictures;
    private final String label;
    private boolean inks;

    ForeignPicture(Pictures pictures, String label) {
        this.pictures = pictures;
        this.label = label;
    }

    static boolean known(String type) {
        return switch (type) {
            case "image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff" -> true;
            default -> false;
        };
    }

    ForeignShown read(ForeignFile file) throws IOException {
        byte[] bytes;
        try {
            bytes = InMemory.read(file.content());
        } catch (Bounded.TooManyBytes large) {
            return ForeignShown.not("It is too large to be shown on paper.");
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(file.type());
        if (!readers.hasNext()) {
            return ForeignShown.not("A picture of this kind cannot be shown on paper.");
        }
        ImageReader reader = readers.next();
        // Not by ImageIO's own way, which puts what it reads into plain files.
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, false, false);
            inks = BareJpeg.has(bytes, INKS);
            return read(reader, file, ExifNote.turn(bytes));
        } catch (Steps.TooMuch | OutOfMemoryError large) {
            return ForeignShown.not("It has too many pixels to be shown on paper.");
        } catch (IOException | RuntimeException damaged) {
            return ForeignShown.not("It cannot be shown: it is damaged.");
        } finally {
            reader.dispose();
        }
    }

    private ForeignShown read(ImageReader reader, ForeignFile file, ExifTurn turn)
            throws IOException {
        boolean severalPages = file.type().equals("image/tiff");
        int all = count(reader);
        int shown = severalPages ? Math.min(all, MOST_PAGES) : 1;
        List<Placed> pages = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            ExifTurn own = severalPages ? TiffNote.turn(reader, i) : turn;
            String name = ForeignPages.pageName(label, i + 1, shown);
            pages.add(placed(reader, i, own, name, file.description()));
        }
        return ForeignShown.pages(pages, shown, leftOut(all, shown, severalPages));
    }

    /** A file that is cut off shows what is whole. */
    private static int count(ImageReader reader) {
        try {
            return Math.max(1, reader.getNumImages(true));
        } catch (IOException | RuntimeException cut) {
            return 1;
        }
    }

    private static String leftOut(int all, int shown, boolean severalPages) {
        if (all <= shown) {
            return "";
        }
        return severalPages
                ? "Of its " + all + " pages, the first " + shown + " are shown."
                : "It moves: the first of its " + all + " pictures is shown.";
    }

    private Placed placed(
            ImageReader reader, int index, ExifTurn turn, String name, String description)
            throws IOException {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        if ((long) width * height > MOST_PIXELS) {
            throw new Steps.TooMuch();
        }
        float factor = factor(width, height, turn.onItsSide());
        BufferedImage image = pixels(reader, index, (int) (1 / factor));
        BufferedImage drawn =
                Redrawn.of(
                        image,
                        Math.max(1, Math.round(width * factor)),
                        Math.max(1, Math.round(height * factor)),
                        turn);
        COSStream packed = PackedPicture.of(drawn);
        pictures.count(packed.getLength());
        Extent extent = Extent.picture(drawn.getWidth(), drawn.getHeight(), 1 / factor);
        String alternative = name + ", a picture: " + description;
        return new Placed(
                name, Optional.of(pictures.name(packed)), extent, alternative, List.of(), "");
    }

    /** How much smaller it becomes so that it is as fine as it is printed; never larger. */
    private static float factor(int width, int height, boolean turned) {
        Sheet held = (width > height) != turned ? Sheet.LANDSCAPE : Sheet.PORTRAIT;
        float roomWide = turned ? held.bottom() - Sheet.TOP : held.measure();
        float roomHigh = turned ? held.measure() : held.bottom() - Sheet.TOP;
        return Math.min(1, Math.min(roomWide / width, roomHigh / height) * DOTS_PER_POINT);
    }

    /** Every so many pixels only, where the picture is much finer than is printed. */
    private BufferedImage pixels(ImageReader reader, int index, int every) throws IOException {
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
        return inks ? InkColours.toRgb(reader, index, how) : reader.read(index, how);
    }
}
