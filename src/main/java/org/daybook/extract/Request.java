package org.daybook.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.chronology.EntryKind;

/**
 * What the lead wants on paper.
 *
 * @param from first day, included
 * @param to last day, included
 * @param kinds empty for all kinds
 * @param family whether brothers and sisters stand in between
 * @param ownUse whether it is for the lead alone: only then withdrawn entries are named at the end
 * @param forWhom as typed
 * @param why as typed
 */
public record Request(
        Form form,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<EntryKind> kinds,
        boolean family,
        boolean ownUse,
        String forWhom,
        String why) {

    /** How it is laid out. */
    public enum Form {
        CHRONOLOGY("Chronology", "chronology"),
        MEETING_TABLE("Table for a meeting", "meeting-table");

        private final String words;
        private final String fileWord;

        Form(String words, String fileWord) {
            this.words = words;
            this.fileWord = fileWord;
        }

        public String words() {
            return words;
        }

        String fileWord() {
            return fileWord;
        }
    }

    /** In characters; both stand on the first page and in one line of the journal. */
    private static final int LONGEST_FOR_WHOM = 200;

    private static final int LONGEST_WHY = 1000;

    public Request {
        kinds = Set.copyOf(kinds);
        forWhom = forWhom.strip();
        why = why.strip();
    }

    /** Everything of the file, in one form. */
    public static Request everything(Form form, String forWhom, String why) {
        return new Request(
                form, Optional.empty(), Optional.empty(), Set.of(), false, false, forWhom, why);
    }

    /** The kinds that can be asked for; supervision is none of them. */
    public static List<EntryKind> kindsToChoose() {
        return Stream.of(EntryKind.values()).filter(EntryKind::movesWithTheChild).toList();
    }

    boolean takes(OwnEntry entry) {
        return (kinds.isEmpty() || kinds.contains(entry.kind())) && within(entry.day());
    }

    boolean within(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** "1 September 2025 to 24 November 2026", "everything". */
    public String periodInWords() {
        String first = from.map(Days::letter).orElse("");
        String last = to.map(Days::letter).orElse("");
        if (first.isEmpty() && last.isEmpty()) {
            return "from the first entry to the last";
        }
        return first.isEmpty()
                ? "to " + last
                : last.isEmpty() ? "from " + first : first + " to " + last;
    }

    /** "all kinds of entry", "concern, meeting". */
    public String kindsInWords() {
        return kinds.isEmpty()
                ? "all kinds of entry"
                : kindsToChoose().stream()
                        .filter(kinds::contains)
                        .map(kind -> kind.words().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    /** What has to be put right before anything leaves; fields are named as the page names them. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problems.add(new Problem("to", "The last day lies before the first. Change one."));
        }
        if (forWhom.isEmpty()) {
            problems.add(
                    new Problem(
                            "for-whom",
                            "Say for whom it is. It stands on the first page and in the journal."));
        }
        if (why.isEmpty()) {
            problems.add(
                    new Problem(
                            "why",
                            "Say why it is made. It stands on the first page and in the journal."));
        }
        room("for-whom", forWhom, LONGEST_FOR_WHOM).ifPresent(problems::add);
        room("why", why, LONGEST_WHY).ifPresent(problems::add);
        return problems;
    }

    private static Optional<Problem> room(String field, String text, int longest) {
        return text.length() <= longest
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                field,
                                String.format(
                                        School.LOCALE,
                                        "This is longer than the first page has room for, %,d"
                                                + " characters. Say it shorter.",
                                        longest)));
    }
}
