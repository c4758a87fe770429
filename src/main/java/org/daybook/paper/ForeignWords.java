package org.daybook.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The words of a PDF that somebody else made: on its pages, and wherever else in it there is text:
 * bookmarks, notes and who wrote them, fields, tooltips, what stands for pictures, what it says
 * about itself. In bounds of time and length, as everything that strangers made.
 *
 * @param words what could be read, even where it is not all
 * @param whole whether nothing in it may hold words that are not among them, as pictures may and
 *     files inside, and letters that nobody can tell
 */
public record ForeignWords(String words, boolean whole) {

    private static final ForeignWords NONE = new ForeignWords("", false);
    private static final int MOST_PAGES = 2_000;
    private static final int MOST_LETTERS = 20_000_000;

    static {
        ForeignPaper.prepare();
    }

    /** Reads it as far as it can be read. */
    public static ForeignWords of(byte[] pdf) {
        try (PDDocument document =
                Loader.loadPDF(
                        new RandomAccessReadBuffer(pdf), IOUtils.createMemoryOnlyStreamCache())) {
            return document.getNumberOfPages() > MOST_PAGES ? NONE : read(document);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unread) {
            return NONE;
        }
    }

    private static ForeignWords read(PDDocument document) throws IOException {
        BoundedRenderer bounds = new BoundedRenderer(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            bounds.checkContent(page);
        }
        Clock clock = new Clock();
        PageWords pages = new PageWords(clock);
        List<String> all = new ArrayList<>();
        all.add(pages.getText(document));
        boolean whole = pages.whole() && !all.getFirst().isBlank();
        all.addAll(pages.spoken());
        TextsInside inside = new TextsInside(document, clock);
        all.addAll(inside.texts());
        for (PDPage page : document.getPages()) {
            // The library passes over a page that only holds what is pinned to it.
            whole &= page.hasContents() || page.getAnnotations().isEmpty();
        }
        whole &= inside.whole() && new CarriedWalk(document, clock::check).files().isEmpty();
        String words = String.join("\n", all);
        return words.length() > MOST_LETTERS
                ? new ForeignWords(words.substring(0, MOST_LETTERS), false)
                : new ForeignWords(words, whole);
    }

    /** Runs out. */
    static final class Clock {

        private static final long LONGEST = 20_000_000_000L;
        private final long until = System.nanoTime() + LONGEST;

        void check() {
            if (System.nanoTime() - until > 0) {
                throw new Steps.TooMuch();
            }
        }
    }
}
