package org.daybook.pack.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.base.Days;
import org.daybook.pack.PackContents;
import org.daybook.transfer.Pack;

/**
 * A pack, as its card says it.
 *
 * @param contents what the pack would say if it were saved now
 * @param caution what to read again before it leaves; may be empty
 * @param lastPack which pack was saved last; may be empty
 * @param fileName what the next pack's file is called unless the lead says otherwise
 */
record PackFace(PackContents contents, String caution, String lastPack, String fileName) {

    static PackFace of(PackContents contents, List<LocalDate> namingOthers, String fileName) {
        return new PackFace(
                contents,
                caution(namingOthers),
                contents.transfer().latestPack().map(PackFace::saved).orElse(""),
                fileName);
    }

    private static String caution(List<LocalDate> namingOthers) {
        return namingOthers.isEmpty()
                ? ""
                : "Read again before it leaves: another child is named in the text of "
                        + namingOthers.stream()
                                .distinct()
                                .map(Days::typed)
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static String saved(Pack pack) {
        return "Last saved: "
                + pack.number()
                + ", "
                + pack.pages()
                + " pages, by "
                + pack.madeBy()
                + ". A sealed copy is kept here.";
    }
}
