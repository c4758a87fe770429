package org.daybook.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
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

    /**
     * A heading and where it stands.
     *
     * @param page from 1
     */
    public record Bookmark(String words, int page) {}

    private final byte[] pdf;
    private final int pages;
    private final List<Bookmark> bookmarks;

    private PaperPreview(byte[] pdf, int pages, List<Bookmark> bookmarks) {
        this.pdf = pdf;
        this.pages = pages;
        this.bookmarks = bookmarks;
    }

    public static PaperPreview of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PaperPreview(pdf.clone(), document.getNumberOfPages(), bookmarks(document));
        }
    }

    private static List<Bookmark> bookmarks(PDDocument document) throws IOException {
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        List<Bookmark> found = new ArrayList<>();
        if (outline != null) {
            for (PDOutlineItem item : outline.children()) {
                PDPage page = item.findDestinationPage(document);
                if (page != null) {
                    found.add(new Bookmark(item.getTitle(), document.getPages().indexOf(page) + 1));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The headings of the first rank, in order. */
    public List<Bookmark> bookmarks() {
        return bookmarks;
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
