package org.daybook.pack.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.handover.RecordDigest;
import org.daybook.pack.PackContents;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Pack;
import org.daybook.transfer.Transfer;

/**
 * A pack, as its card says it.
 *
 * @param contents what the pack would say if it were saved now
 * @param caution what to read again before it leaves; may be empty
 * @param dayOne the page as it was written, without bars
 * @param saved packs, the latest first
 * @param fileName what the next pack's file is called unless the lead says otherwise
 */
record PackFace(
        PackContents contents,
        String caution,
        DayOne dayOne,
        List<SavedFace> saved,
        String fileName) {

    /** A pack that was saved once, in words. */
    record SavedFace(Pack pack, String title, String detail) {

        /** To be read to the next lead, who sees the same number when she takes the record in. */
        Optional<String> checkNumber() {
            return Optional.of(pack.recordDigest())
                    .filter(digest -> !digest.isEmpty())
                    .map(digest -> new RecordDigest(digest).checkNumber());
        }

        static SavedFace of(Pack pack) {
            String form = pack.form().words();
            return new SavedFace(
                    pack,
                    pack.number() + ", " + pack.pages() + " pages",
                    form
                            + ", "
                            + Days.brief(LocalDate.ofInstant(pack.madeAt(), School.ZONE))
                            + ", "
                            + pack.madeBy());
        }
    }

    static PackFace of(
            PackContents contents,
            List<LocalDate> namingOthers,
            Transfer transfer,
            String fileName) {
        return new PackFace(
                contents,
                caution(namingOthers),
                transfer.dayOne(),
                transfer.packs().reversed().stream().map(SavedFace::of).toList(),
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
}
