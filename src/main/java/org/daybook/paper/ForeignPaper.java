package org.daybook.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;

/**
 * The pages of a document that somebody else made, as pictures. It may be broken, locked or made to
 * do harm: what is drawn of it is bounded in time, pixels and memory, nothing in it is run, nothing
 * outside it is asked, and nothing is written to the disk.
 */
public final class ForeignPaper {

    private static final String DAMAGED =
            "This PDF cannot be read: it is damaged, or it is no PDF. You can save a copy outside.";
    private static final String TOO_MUCH =
            "This page asks for more than Daybook gives it: it is too large or too involved to be"
                    + " shown. You can save a copy outside.";
    private static final int MOST_PAGES = 5_000;
    private static final double MOST_PIXELS = 4e6;
    private static final double DOTS_PER_POINT = 1 / 72.0;

    /** Held here, because a logger that nobody holds forgets that it was silenced. */
    private static final List<Logger> SILENCED =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        // What the library says of a strange document can quote it.
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
        // Pictures in a page would otherwise pass through plain files in the system's folder, and
        // letters without a font would send the library through the machine's fonts with a list
        // in the user's home.
        ImageIO.setUseCache(false);
        FontMappers.set(new OwnFonts());
    }

    private final byte[] pdf;
    private final int pages;

    private ForeignPaper(byte[] pdf, int pages) {
        this.pdf = pdf;
        this.pages = pages;
    }

    /** Whoever reads a document of somebody else's with the library asks for this first. */
    static void prepare() {
        // Done when the class is loaded, once.
    }

    /** What came of opening it. */
    public sealed interface Opened {

        record ToRead(ForeignPaper paper) implements Opened {}

        record NotToRead(String sentence) implements Opened {}
    }

    /** What came of drawing one page. */
    public sealed interface Drawn {

        /**
         * The page.
         *
         * @param leftOut a sentence about what is missing on it; empty when nothing is
         */
        record Page(PaperPreview.Picture picture, String leftOut) implements Drawn {}

        record NotDrawn(String sentence) implements Drawn {}
    }

    /**
     * Opens it.
     *
     * @param pdf kept as it is, not copied
     */
    public static Opened open(byte[] pdf) {
        try (PDDocument document = load(pdf)) {
            int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
            return pages < 1
                    ? new Opened.NotToRead("This PDF has no pages.")
                    : new Opened.ToRead(new ForeignPaper(pdf, pages));
        } catch (InvalidPasswordException locked) {
            return new Opened.NotToRead(
                    "This PDF is locked with a password, so it cannot be shown inside. You can save"
                            + " a copy outside and open it there.");
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return new Opened.NotToRead(DAMAGED);
        } catch (OutOfMemoryError large) {
            return new Opened.NotToRead(TOO_MUCH);
        }
    }

    public int pages() {
        return pages;
    }

    /**
     * Draws a page.
     *
     * @param number from 1
     * @param dotsPerInch 96 shows it as large as it is printed; fewer are taken for a large page
     */
    public Drawn page(int number, int dotsPerInch) {
        try (PDDocument document = load(pdf)) {
            BoundedRenderer renderer = new BoundedRenderer(document);
            PDRectangle size = document.getPage(number - 1).getCropBox();
            renderer.checkContent(number - 1);
            BufferedImage image =
                    renderer.renderImageWithDPI(
                            number - 1, (float) dots(size, dotsPerInch), ImageType.RGB);
            return new Drawn.Page(picture(image), renderer.leftOut());
        } catch (Steps.TooMuch | OutOfMemoryError beyond) {
            return new Drawn.NotDrawn(TOO_MUCH);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return new Drawn.NotDrawn(
                    "This page cannot be drawn: it is damaged. You can save a copy outside.");
        }
    }

    /** In memory only, bounded by nothing but what is asked of it. */
    static PDDocument load(byte[] pdf) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBuffer(pdf), IOUtils.createMemoryOnlyStreamCache());
    }

    private static double dots(PDRectangle size, int wanted) {
        double square = Math.max(1, (double) size.getWidth() * size.getHeight());
        return Math.min(wanted, Math.sqrt(MOST_PIXELS / square) / DOTS_PER_POINT);
    }

    private static PaperPreview.Picture picture(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
        return new PaperPreview.Picture(width, height, IntBuffer.wrap(argb));
    }
}
