package org.daybook.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.base.School;

/**
 * Understands term dates as a school or an authority publishes them, a line for each: "Autumn term
 * 2 Sep 2026 to 18 Dec 2026". What it fills is a form, which is looked at before it is kept. All or
 * nothing: a line that it cannot read is named, and none is guessed.
 */
public final class TermLines {

    /** A school year takes about ten lines; this is room for several. */
    static final int MOST_LINES = 150;

    /** Longer than any line of a calendar. */
    static final int LONGEST_LINE = 200;

    private static final int QUOTED = 40;

    private static final Pattern YEARS =
            Pattern.compile("\\b(20\\d\\d) ?(?:/|-|to) ?(?:20)?\\d\\d\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");

    public sealed interface Outcome {
        /**
         * @param years what stands in the lines, for each school year that they name, in order
         * @param lines how many lines gave a day
         * @param leftOut lines that need no place: headings, holidays between terms
         */
        record Read(List<YearDates> years, int lines, int leftOut) implements Outcome {}

        /** What is wrong, a sentence for each line. */
        record Unclear(List<String> sentences) implements Outcome {}
    }

    private final PastedDates pasted = new PastedDates();
    private final List<String> wrong = new ArrayList<>();
    private SchoolYear year;
    private String title = "";
    private int read;
    private int leftOut;

    private TermLines(SchoolYear year) {
        this.year = year;
    }

    /**
     * @param year in which days without a year lie, until a line names another
     */
    public static Outcome read(String text, SchoolYear year) {
        List<String> lines = text.lines().toList();
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        if (filled == 0) {
            return new Outcome.Unclear(List.of("Paste the lines with the dates first."));
        }
        if (filled > MOST_LINES) {
            return new Outcome.Unclear(
                    List.of(
                            String.format(
                                    School.LOCALE,
                                    "That is %,d lines. The dates of a school year take about ten:"
                                            + " paste only those.",
                                    filled)));
        }
        return new TermLines(year).read(lines);
    }

    private Outcome read(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty()) {
                String where = "Line " + (at + 1);
                sentence(line).ifPresent(says -> wrong.add(where + says));
            }
        }
        pasted.finish();
        wrong.addAll(pasted.wrong());
        if (wrong.isEmpty() && read == 0) {
            wrong.add(
                    "No line names a day. Write them like: Autumn term 2 Sep 2026 to 18 Dec 2026");
        }
        return wrong.isEmpty()
                ? new Outcome.Read(pasted.years(), read, leftOut)
                : new Outcome.Unclear(List.copyOf(wrong));
    }

    /** What is wrong with a line, to follow its number; empty where it was understood. */
    private Optional<String> sentence(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.of(" is too long for a line with dates.");
        }
        try {
            LineDates dates = LineDates.of(line, year);
            return dates.days().isEmpty() ? heading(line) : dated(line, dates);
        } catch (DateTimeException noSuchDay) {
            return Optional.of(": " + noSuchDay.getMessage());
        }
    }

    /** "Term dates 2026/27", "Spring term 2027", "Primary schools". */
    private Optional<String> heading(String line) {
        String words = LineDates.plain(line);
        Matcher years = YEARS.matcher(words);
        Matcher one = YEAR.matcher(words);
        if (years.find()) {
            year = new SchoolYear(Integer.parseInt(years.group(1)));
        } else if (one.find()) {
            int named = Integer.parseInt(one.group(1));
            year = new SchoolYear(words.contains("autumn") ? named : named - 1);
        } else if (words.matches(".*\\d.*")) {
            return Optional.of(" names no day that can be read: " + quoted(line));
        }
        title = LineKind.isTerm(words) ? name(words) : "";
        leftOut++;
        return Optional.empty();
    }

    private Optional<String> dated(String line, LineDates dates) {
        List<LocalDate> days = dates.days();
        if (days.size() > 2) {
            return Optional.of(" names more than two days: " + quoted(line));
        }
        if (days.getLast().isBefore(days.getFirst())) {
            return Optional.of(" ends before it begins: " + quoted(line));
        }
        year = SchoolYear.of(days.getFirst());
        Optional<LineKind> kind = LineKind.of(LineDates.plain(line), days.size());
        if (kind.isEmpty()) {
            return Optional.of(" says neither term, half term, INSET nor closed: " + quoted(line));
        }
        if (kind.get() == LineKind.HOLIDAY) {
            leftOut++;
        } else {
            read++;
            String name = name(dates.words());
            pasted.take(
                    kind.get(),
                    kind.get().isEdge() && !title.isEmpty() ? title : name,
                    new Stretch(days.getFirst(), days.getLast()));
        }
        return Optional.empty();
    }

    /** "Autumn term" for "autumn term 2026:". */
    private static String name(String words) {
        String bare =
                YEARS.matcher(words)
                        .replaceAll("")
                        .replaceAll("\\b20\\d\\d\\b", "")
                        .replaceAll("[-:;,.(]+ *$", "")
                        .replaceAll("\\b(from|starts?|begins?|dates?)$", "")
                        .strip()
                        .replaceAll("[-:;,.(]+$", "")
                        .strip();
        return bare.isEmpty()
                ? ""
                : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    private static String quoted(String line) {
        String some = line.length() > QUOTED ? line.substring(0, QUOTED) + "\u2026" : line;
        return "\u201c" + some + "\u201d";
    }
}
