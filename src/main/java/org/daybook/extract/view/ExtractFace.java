package org.daybook.extract.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.base.Days;
import org.daybook.children.Child;
import org.daybook.extract.ExtractContents;
import org.daybook.extract.SaveExtract;

/**
 * What the page says of the extract as it would be saved now.
 *
 * @param family brothers and sisters who could stand in between, in words; empty without any
 * @param leftOut one sentence each
 * @param caution what to read again before it leaves; may be empty
 * @param fileName as proposed; no child's name
 */
record ExtractFace(
        ExtractContents contents,
        String child,
        String holds,
        String family,
        List<String> leftOut,
        String caution,
        String fileName) {

    static ExtractFace of(
            ExtractContents contents, List<Child> family, List<LocalDate> namingOthers) {
        return new ExtractFace(
                contents,
                contents.file().child().name(),
                entries(contents.rows().size()),
                family.stream()
                        .map(one -> one.firstName() + ", " + one.yearAndClass())
                        .collect(Collectors.joining("; ")),
                leftOut(contents),
                caution(namingOthers),
                SaveExtract.fileName(contents));
    }

    private static String entries(int count) {
        return count == 0 ? "no entry" : count == 1 ? "1 entry" : count + " entries";
    }

    private static List<String> leftOut(ExtractContents contents) {
        ExtractContents.LeftOut left = contents.leftOut();
        List<String> lines = new ArrayList<>();
        add(lines, left.outsideThePeriod(), "before or after the days that you chose");
        add(lines, left.ofOtherKinds(), "of other kinds");
        add(lines, left.withdrawn(), "withdrawn");
        if (left.supervision() > 0) {
            lines.add(
                    left.supervision() == 1
                            ? "1 note of supervision. It never leaves."
                            : left.supervision() + " notes of supervision. They never leave.");
        }
        lines.add("Other children, but for initials and role.");
        int files =
                contents.rows().stream()
                        .mapToInt(row -> contents.enclosures(row.entry()).size())
                        .sum();
        if (files > 0) {
            lines.add(
                    files == 1
                            ? "1 document: its name is printed, the file is not enclosed."
                            : files
                                    + " documents: their names are printed, the files are not enclosed.");
        }
        return lines;
    }

    private static void add(List<String> lines, int count, String which) {
        if (count > 0) {
            lines.add(entries(count) + " " + which + ".");
        }
    }

    private static String caution(List<LocalDate> namingOthers) {
        return namingOthers.isEmpty()
                ? ""
                : "Read again before it leaves: another child is named in the text of "
                        + namingOthers.stream().map(Days::typed).collect(Collectors.joining(", "))
                        + ".";
    }
}
