package org.daybook.arrival;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.DraftId;

/**
 * What was brought at one time from one school: the file of a child, or of brothers and sisters.
 *
 * @param takenBy who took it
 * @param files one for each child: what concerns one never lies with another
 */
public record Parcel(
        String school,
        Optional<LocalDate> day,
        String time,
        String takenBy,
        Optional<Came.Route> route,
        Optional<Came.Seal> seal,
        List<File> files) {

    /**
     * One child's file in it.
     *
     * @param items what lay in it
     * @param summary what it says, in the words of whoever took it in; may be empty
     * @param draft the draft with which its scans and documents lie
     */
    public record File(
            ChildId child,
            String pages,
            String items,
            Optional<Came.Against> against,
            String missing,
            String summary,
            DraftId draft) {}

    public Parcel {
        files = List.copyOf(files);
    }

    NewArrivalLine line(File file) {
        return new NewArrivalLine(
                ArrivalStep.RECEIVED,
                day,
                time,
                takenBy,
                "",
                file.summary(),
                Optional.of(
                        new Came(
                                route,
                                file.pages().strip(),
                                file.items().strip(),
                                file.against(),
                                file.missing().strip(),
                                seal)),
                List.of());
    }
}
