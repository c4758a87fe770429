package org.daybook.leavers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Problem;
import org.daybook.children.ColumnMapping;
import org.daybook.children.CsvTable.CsvRow;

/**
 * Which column of a list of destinations means what.
 *
 * @param fields one for each column, in the file's order; empty for a column that is left out
 */
public record DestinationColumns(List<Optional<DestinationField>> fields) {

    public DestinationColumns {
        fields = List.copyOf(fields);
    }

    /** The likeliest meaning of each heading; each meaning goes to the first that claims it. */
    public static DestinationColumns suggested(List<String> headings) {
        Set<DestinationField> taken = EnumSet.noneOf(DestinationField.class);
        return new DestinationColumns(
                headings.stream()
                        .map(heading -> DestinationField.meaning(heading).filter(taken::add))
                        .toList());
    }

    /** What has to be put right before the list can be looked through. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<DestinationField> seen = EnumSet.noneOf(DestinationField.class);
        for (int column = 0; column < fields.size(); column++) {
            String name = ColumnMapping.name(column);
            fields.get(column)
                    .filter(field -> !seen.add(field))
                    .ifPresent(field ->
                            problems.add(
                                    new Problem(
                                            name,
                                            field.words()
                                                    + " is already taken by another column. Leave"
                                                    + " one out.")));
        }
        if (!namesTheChild(seen)) {
            problems.add(
                    new Problem(
                            "",
                            "Say which column names the child: the UPN, the whole name, or surname"
                                    + " and forename."));
        }
        if (!seen.contains(DestinationField.SCHOOL)
                && !seen.contains(DestinationField.DESTINATION)) {
            problems.add(new Problem("", "Say which column names the next school."));
        }
        return List.copyOf(problems);
    }

    private static boolean namesTheChild(Set<DestinationField> seen) {
        return seen.contains(DestinationField.UPN)
                || seen.contains(DestinationField.NAME)
                || (seen.contains(DestinationField.SURNAME)
                        && seen.contains(DestinationField.FORENAME));
    }

    /** What a line says of a field; empty where no column means it. */
    String cell(CsvRow row, DestinationField field) {
        int column = fields.indexOf(Optional.of(field));
        return column < 0 ? "" : row.cell(column);
    }
}
