package org.daybook.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.base.DayText;
import org.daybook.children.CsvTable.CsvRow;
import org.jspecify.annotations.Nullable;

/** Reads one line of a list by the chosen meaning of its columns. */
final class ReadLine {

    private static final int OLDEST_PUPIL = 25;
    private static final int LONGEST_CONTACT_PART = 200;
    private static final String SEVERAL = ", ";

    private final ColumnMapping mapping;
    private final LocalDate today;
    private final CsvRow row;
    private final List<LineProblem> problems = new ArrayList<>();
    private final Map<Detail, String> texts = new EnumMap<>(Detail.class);
    private final Map<ChildDay, LocalDate> days = new EnumMap<>(ChildDay.class);
    private final Map<Integer, Map<ContactPart, String>> contacts = new TreeMap<>();

    private ReadLine(ColumnMapping mapping, LocalDate today, CsvRow row) {
        this.mapping = mapping;
        this.today = today;
        this.row = row;
    }

    /**
     * What the line says and what is odd about it.
     *
     * @param child empty when the line cannot be taken
     */
    record Outcome(Optional<ListedChild> child, List<LineProblem> problems) {}

    static Outcome of(ColumnMapping mapping, LocalDate today, CsvRow row) {
        return new ReadLine(mapping, today, row).read();
    }

    private Outcome read() {
        for (int column = 0; column < mapping.fields().size(); column++) {
            Optional<ImportField> field = mapping.fields().get(column);
            String cell = row.cell(column);
            if (field.isPresent() && !cell.isEmpty()) {
                take(field.get(), mapping.headings().get(column), cell);
            }
        }
        contacts.values().removeIf(said -> !somebody(said));
        checkUpn();
        boolean named = checkNames();
        boolean whole = checkCells();
        ListedChild child =
                new ListedChild(row.line(), texts, days, List.copyOf(contacts.values()));
        return new Outcome(named && whole ? Optional.of(child) : Optional.empty(), problems);
    }

    private void take(ImportField field, String heading, String cell) {
        switch (field) {
            case ImportField.Text(Detail detail) -> takeText(detail, heading, cell);
            case ImportField.Day(ChildDay day) -> takeDay(day, heading, cell);
            case ImportField.OfContact(int number, ContactPart part) -> {
                String fitting = fitting(cell, LONGEST_CONTACT_PART, heading);
                contacts.computeIfAbsent(number, _ -> new EnumMap<>(ContactPart.class))
                        .merge(part, fitting, (one, other) -> one + part.joiner() + other);
            }
        }
    }

    private void takeText(Detail detail, String heading, String cell) {
        String words = ListWords.of(detail, heading, cell);
        if (words.isEmpty()) {
            return;
        }
        texts.put(detail, fitting(joined(texts.get(detail), words), detail.longest(), heading));
    }

    /** Two columns often say the same: "E" under SEN status and "Y" under EHCP. */
    private static String joined(@Nullable String before, String words) {
        if (before == null) {
            return words;
        }
        boolean said = List.of(before.split(SEVERAL, -1)).contains(words);
        return said ? before : before + SEVERAL + words;
    }

    private void takeDay(ChildDay day, String heading, String cell) {
        switch (ListDays.read(cell, today)) {
            case DayText.Read(LocalDate read) -> takeDay(day, heading, read);
            case DayText.Unclear(String sentence) ->
                    look(heading, "“" + cell + "”: " + sentence + " This cell is passed over.");
            case DayText.Empty() -> {}
        }
    }

    private void takeDay(ChildDay day, String heading, LocalDate read) {
        if (day == ChildDay.BORN && read.isAfter(today)) {
            look(heading, "This day of birth is still to come. This cell is passed over.");
            return;
        }
        if (day == ChildDay.BORN && read.isBefore(today.minusYears(OLDEST_PUPIL))) {
            look(heading, "This makes the child " + Age.inWords(read, today) + " old.");
        }
        days.put(day, read);
    }

    private String fitting(String text, int longest, String heading) {
        if (text.length() <= longest) {
            return text;
        }
        look(
                heading,
                "This cell is longer than %d characters; the end is cut off.".formatted(longest));
        return text.substring(0, longest).strip();
    }

    private void checkUpn() {
        Upn.oddity(texts.getOrDefault(Detail.UPN, ""))
                .ifPresent(oddity ->
                        look(
                                heading(new ImportField.Text(Detail.UPN)),
                                oddity + " It is taken as it stands."));
    }

    /** A list may know only the preferred name: then it stands for the legal one too. */
    private boolean checkNames() {
        stepIn(Detail.LEGAL_SURNAME, Detail.PREFERRED_SURNAME);
        stepIn(Detail.LEGAL_FORENAME, Detail.PREFERRED_FORENAME);
        boolean surname = texts.containsKey(Detail.LEGAL_SURNAME);
        boolean forename = texts.containsKey(Detail.LEGAL_FORENAME);
        if (!surname && !forename) {
            leaveOut("There is no name on this line. It is left out.");
        } else if (!surname) {
            look("", "There is no surname on this line.");
        } else if (!forename) {
            look("", "There is no forename on this line.");
        }
        return surname || forename;
    }

    private void stepIn(Detail legal, Detail preferred) {
        if (!texts.containsKey(legal) && texts.containsKey(preferred)) {
            texts.put(legal, texts.get(preferred));
        }
    }

    /**
     * A line with too many cells has an unquoted separator somewhere, and nobody can tell where.
     * One with too few may only have lost its empty end, as Excel does it: it is taken when it
     * still says who it is about.
     */
    private boolean checkCells() {
        int wanted = mapping.headings().size();
        int found = row.cells().size();
        String counts =
                "There are %d cells on this line and %d headings. ".formatted(found, wanted);
        if (found > wanted
                && row.cells().subList(wanted, found).stream().anyMatch(cell -> !cell.isEmpty())) {
            leaveOut(counts + "It is left out, because nobody can tell which cell is which.");
            return false;
        }
        if (found >= wanted) {
            return true;
        }
        if (days.containsKey(ChildDay.BORN) || Upn.sound(texts.getOrDefault(Detail.UPN, ""))) {
            look("", counts + "What is missing at its end is taken as empty.");
            return true;
        }
        leaveOut(counts + "It is left out, because it does not say for certain who it is about.");
        return false;
    }

    private String heading(ImportField field) {
        return mapping.columns(field).stream().findFirst().map(mapping.headings()::get).orElse("");
    }

    private static boolean somebody(Map<ContactPart, String> said) {
        return said.keySet().stream().anyMatch(part -> part != ContactPart.PARENTAL_RESPONSIBILITY);
    }

    private void look(String heading, String sentence) {
        problems.add(new LineProblem(row.line(), heading, LineProblem.Weight.LOOK, sentence));
    }

    private void leaveOut(String sentence) {
        problems.add(new LineProblem(row.line(), "", LineProblem.Weight.LEFT_OUT, sentence));
    }
}
