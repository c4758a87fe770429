package org.daybook.children;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.base.Problem;

/**
 * Which column of a list means which field.
 *
 * @param fields one for each column, in the file's order; empty for a column that is left out
 */
public record ColumnMapping(List<String> headings, List<Optional<ImportField>> fields) {

    public ColumnMapping {
        headings = List.copyOf(headings);
        fields = List.copyOf(fields);
    }

    /**
     * The likeliest meaning of each heading. What was chosen before goes before what the words
     * suggest; a field that can stand only once goes to the first column that claims it.
     *
     * @param chosenBefore what a plain heading meant last time; empty for one that was left out
     */
    public static ColumnMapping suggested(
            List<String> headings, Map<String, Optional<ImportField>> chosenBefore) {
        Set<ImportField> taken = new HashSet<>();
        List<Optional<ImportField>> fields = new ArrayList<>();
        for (String heading : headings) {
            Optional<ImportField> meaning =
                    chosenBefore.getOrDefault(Synonyms.plain(heading), Synonyms.meaning(heading));
            fields.add(meaning.filter(field -> field.inSeveralColumns() || taken.add(field)));
        }
        return new ColumnMapping(headings, fields);
    }

    public ColumnMapping with(int column, Optional<ImportField> field) {
        List<Optional<ImportField>> changed = new ArrayList<>(fields);
        changed.set(column, field);
        return new ColumnMapping(headings, changed);
    }

    /** The columns that make this field, in the file's order. */
    List<Integer> columns(ImportField field) {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column).equals(Optional.of(field)))
                .boxed()
                .toList();
    }

    /** What has to be put right before the list can be looked through. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<ImportField> seen = new HashSet<>();
        for (int column = 0; column < fields.size(); column++) {
            String name = name(column);
            fields.get(column)
                    .filter(field -> !field.inSeveralColumns() && !seen.add(field))
                    .ifPresent(field -> problems.add(twice(name, field)));
        }
        if (!holds(Detail.LEGAL_SURNAME) && !holds(Detail.PREFERRED_SURNAME)) {
            problems.add(new Problem("", "Say which column holds the surname."));
        }
        if (!holds(Detail.LEGAL_FORENAME) && !holds(Detail.PREFERRED_FORENAME)) {
            problems.add(new Problem("", "Say which column holds the forename."));
        }
        return problems;
    }

    /** What to remember for the next list: each plain heading with what it means. */
    public Map<String, Optional<ImportField>> choices() {
        Map<String, Optional<ImportField>> choices = new LinkedHashMap<>();
        for (int column = 0; column < fields.size(); column++) {
            choices.putIfAbsent(Synonyms.plain(headings.get(column)), fields.get(column));
        }
        return choices;
    }

    private boolean holds(Detail detail) {
        return fields.contains(Optional.<ImportField>of(new ImportField.Text(detail)));
    }

    private static Problem twice(String name, ImportField field) {
        return new Problem(
                name, field.inWords() + " is already taken by another column. Leave one out.");
    }

    /** What the question about this column is called on a form; the first one is column 0. */
    public static String name(int column) {
        return "column-" + (column + 1);
    }
}
