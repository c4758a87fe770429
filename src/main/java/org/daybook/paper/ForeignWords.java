package org.daybook.paper;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The words of a PDF that somebody else made: on its pages, in its notes and fields, in what it
 * says about itself. In bounds of time and length, as everything that strangers made.
 */
public final class ForeignWords {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MOST_PAGES = 2_000;
    private static final int MOST_LETTERS = 20_000_000;

    static {
        ForeignPaper.prepare();
    }

    private ForeignWords() {}

    /**
     * Reads it.
     *
     * @return empty where it cannot be read, or not to its end, or holds no letters, as a scan
     */
    public static Optional<String> of(byte[] pdf) {
        try (PDDocument document =
                Loader.loadPDF(
                        new RandomAccessReadBuffer(pdf), IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                return Optional.empty();
            }
            BoundedRenderer bounds = new BoundedRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                bounds.checkContent(page);
            }
            String pages = new Reader().getText(document);
            return pages.isBlank() || pages.length() > MOST_LETTERS
                    ? Optional.empty()
                    : Optional.of(pages + "\n" + String.join("\n", beside(document)));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unread) {
            return Optional.empty();
        }
    }

    private static List<String> beside(PDDocument document) throws IOException {
        List<String> all = new ArrayList<>();
        PDDocumentInformation said = document.getDocumentInformation();
        said.getMetadataKeys().forEach(key -> all.add(said.getCustomMetadataValue(key)));
        for (PDPage page : document.getPages()) {
            for (PDAnnotation note : page.getAnnotations()) {
                all.add(note.getContents());
            }
        }
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                all.add(field.getValueAsString());
            }
        }
        return all.stream().filter(Objects::nonNull).toList();
    }

    /** Looks at the clock before each step. */
    private static final class Reader extends PDFTextStripper {

        private final long until = System.nanoTime() + LONGEST.toNanos();

        Reader() {
            setSortByPosition(false);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            if (System.nanoTime() - until > 0) {
                throw new IOException("it takes too long");
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            BoundedRenderer.check(form.getCOSObject());
            super.showForm(form);
        }
    }
}
