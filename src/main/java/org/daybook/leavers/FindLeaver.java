package org.daybook.leavers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.DayText;
import org.daybook.children.CsvTable.CsvRow;
import org.daybook.children.ListDays;
import org.daybook.children.Names;
import org.daybook.children.Upn;

/**
 * Which leaver a line of a list means: by the UPN, else by name with birthday, else by a name that
 * only one of them has. What contradicts itself means nobody.
 */
final class FindLeaver {

    sealed interface Found {
        record One(RunLine leaver) implements Found {}

        record Nobody(String sentence) implements Found {}
    }

    private final List<RunLine> leavers;
    private final LocalDate today;

    FindLeaver(List<RunLine> leavers, LocalDate today) {
        this.leavers = List.copyOf(leavers);
        this.today = today;
    }

    Found in(CsvRow row, DestinationColumns columns) {
        String upn = Upn.tidied(columns.cell(row, DestinationField.UPN));
        String name = name(row, columns);
        List<RunLine> byUpn = byUpn(upn);
        List<RunLine> byName = byName(name);
        if (byUpn.size() > 1) {
            return new Found.Nobody(
                    "More than one child on this list has this UPN. This line is left out.");
        }
        if (byUpn.size() == 1) {
            boolean other = !byName.isEmpty() && !byName.contains(byUpn.getFirst());
            return other
                    ? new Found.Nobody(
                            "The UPN means one child on this list and the name another. This line is left out.")
                    : new Found.One(byUpn.getFirst());
        }
        return byNameAndBirthday(byName, columns.cell(row, DestinationField.BORN));
    }

    private Found byNameAndBirthday(List<RunLine> byName, String born) {
        if (byName.isEmpty()) {
            return new Found.Nobody(
                    "No child on this list of leavers fits this line. It is left out.");
        }
        Optional<LocalDate> day = day(born);
        if (!born.isEmpty() && day.isEmpty()) {
            return new Found.Nobody("The date of birth cannot be read. This line is left out.");
        }
        List<RunLine> fitting =
                byName.stream()
                        .filter(line ->
                                day.isEmpty()
                                        || line.child().born().isEmpty()
                                        || line.child().born().equals(day))
                        .toList();
        return switch (fitting.size()) {
            case 0 ->
                    new Found.Nobody(
                            "A child of this name is on the list, with another date of birth. This line is left out.");
            case 1 -> new Found.One(fitting.getFirst());
            default ->
                    new Found.Nobody(
                            "More than one child on this list fits this line. Add the UPN or the date of birth to the file.");
        };
    }

    private static String name(CsvRow row, DestinationColumns columns) {
        String whole = columns.cell(row, DestinationField.NAME);
        if (!whole.isEmpty()) {
            return whole;
        }
        return columns.cell(row, DestinationField.FORENAME)
                + " "
                + columns.cell(row, DestinationField.SURNAME);
    }

    private List<RunLine> byUpn(String upn) {
        return upn.isEmpty()
                ? List.of()
                : leavers.stream()
                        .filter(line -> Upn.tidied(line.child().upn()).equals(upn))
                        .toList();
    }

    /** "Ashdown, Wren" is the same name as "Wren Ashdown". */
    private List<RunLine> byName(String name) {
        String turned = name.replaceFirst("^([^,]+),(.+)$", "$2 $1");
        String sought = Names.folded(turned);
        return sought.isEmpty()
                ? List.of()
                : leavers.stream()
                        .filter(line ->
                                Names.folded(line.child().name()).equals(sought)
                                        || Names.folded(line.child().legalName()).equals(sought))
                        .toList();
    }

    private Optional<LocalDate> day(String born) {
        return ListDays.read(born, today) instanceof DayText.Read(LocalDate day)
                ? Optional.of(day)
                : Optional.empty();
    }
}
