package org.daybook.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a document of our own as pictures, to look at inside the program. Nothing is written
 * to the disk.
 */
public final class PaperPreview {

    /**
     * A page as it is seen.
     *
     * @param argb row by row, opaque
     */
    public record Picture(int width, int height, IntBuffer argb) {}

    private final byte[] pdf;
    private final int pages;

    private PaperPreview(byte[] pdf, int pages) {
        this.pdf = pdf;
        this.pages = pages;
    }

    public static PaperPreview of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PaperPreview(pdf.clone(), document.getNumberOfPages());
        }
    }

    public int pages() {
        return pages;
    }

    /**
     * Draws a page.
     *
     * @param number from 1
     * @param dotsPerInch 96 shows it as large as it is printed on an ordinary screen
     */
    public Picture page(int number, int dotsPerInch) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image =
                    new PDFRenderer(document)
                            .renderImageWithDPI(number - 1, dotsPerInch, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
            return new Picture(width, height, IntBuffer.wrap(argb));
        }
    }
}
