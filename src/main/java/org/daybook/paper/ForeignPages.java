package org.daybook.paper;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The pages of a PDF of somebody else's, made ready to be placed. */
final class ForeignPages {

    static final int MOST_PAGES = 500;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Pictures pictures;
    private final String label;

    ForeignPages(Pictures pictures, String label) {
        this.pictures = pictures;
        this.label = label;
    }

    ForeignShown read(ForeignFile file) throws IOException {
        byte[] bytes;
        try {
            bytes = InMemory.read(file.content());
        } catch (Bounded.TooManyBytes large) {
            return ForeignShown.not("It is too large to be shown on paper.");
        }
        try (PDDocument document = ForeignPaper.load(bytes)) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            return ForeignShown.not("It cannot be shown: it is locked with a password.");
        } catch (Steps.TooMuch | OutOfMemoryError beyond) {
            return ForeignShown.not("It cannot be shown: it is too involved.");
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return ForeignShown.not("It cannot be shown: it is damaged, or it is no PDF.");
        }
    }

    private ForeignShown read(PDDocument document) {
        int all = document.getNumberOfPages();
        if (all < 1) {
            return ForeignShown.not("There are no pages in it.");
        }
        if (all > MOST_PAGES) {
            return ForeignShown.not(
                    all, "It is too long to be shown: more than " + MOST_PAGES + " pages.");
        }
        FieldLooks.refresh(document);
        long until = System.nanoTime() + LONGEST.toNanos();
        SoundCopies copies = new SoundCopies();
        List<Placed> pages = new ArrayList<>();
        while (pages.size() < all && System.nanoTime() - until < 0 && !pictures.full()) {
            int index = pages.size();
            String name = pageName(label, index + 1, all);
            pages.add(new ForeignPage(document, index, name, pictures).placed(copies));
        }
        pictures.count(copies.bytes());
        return ForeignShown.pages(pages, all, sentence(document, pages, all));
    }

    static String pageName(String label, int number, int all) {
        return all == 1 ? label : label + ", page " + number + " of " + all;
    }

    private static String sentence(PDDocument document, List<Placed> pages, int all) {
        List<String> sentences = new ArrayList<>();
        if (pages.size() < all) {
            sentences.add(
                    "Only its first %d pages are shown: the others would take too much."
                            .formatted(pages.size()));
        }
        long lacking = pages.stream().filter(page -> !page.sentence().isEmpty()).count();
        if (lacking > 0) {
            sentences.add(
                    lacking == 1
                            ? "One of its pages cannot be shown wholly; it says so."
                            : lacking + " of its pages cannot be shown wholly; they say so.");
        }
        if (FieldLooks.shownElsewhereOnly(document)) {
            sentences.add(
                    "It is a form of a kind that Adobe’s own programs show; these pages may lack"
                            + " what was filled in.");
        }
        if (carries(document)) {
            sentences.add("It carries files of its own, which are not shown.");
        }
        if (PinnedNotes.in(document)) {
            sentences.add("Notes pinned to its pages are not shown.");
        }
        return String.join(" ", sentences);
    }

    private static boolean carries(PDDocument document) {
        try {
            return !new CarriedWalk(document, new Steps()::step).files().isEmpty();
        } catch (CarriedWalk.TooMany | Steps.TooMuch many) {
            return true;
        }
    }
}
