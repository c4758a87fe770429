package org.daybook.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.Recorded;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;

/** Says in the chronology what begins and what ends, inside the change that writes it. */
final class StatusEntries {

    private final RecordEntry record;

    StatusEntries(RecordEntry record) {
        this.record = record;
    }

    void begun(ChildStatus status) {
        String words =
                status.began().isPresent()
                        ? "Begins: %s.".formatted(status.words())
                        : "Began on a day that is not known: %s.".formatted(status.words());
        write(
                status.child(),
                when(status.began()),
                with(words, status.note()),
                Details.NONE.with(Detail.STATUS_NOW, status.words()));
    }

    void ended(ChildStatus status, ChildStatus.End end) {
        String words =
                end.on().isPresent() ? "Ends: %s.".formatted(status.words()) : status.endNotKnown();
        write(
                status.child(),
                when(end.on()),
                with(words, end.note()),
                Details.NONE.with(Detail.STATUS_BEFORE, status.words()));
    }

    void resumed(ChildStatus status, String why, LocalDate today) {
        write(
                status.child(),
                When.on(today),
                with(
                        "Has not ended, its end was written down wrongly: %s."
                                .formatted(status.words()),
                        why),
                Details.NONE.with(Detail.STATUS_NOW, status.words()));
    }

    void struck(ChildStatus status, String why, LocalDate today) {
        write(
                status.child(),
                When.on(today),
                with(
                        "Struck out, for it was written down wrongly: %s."
                                .formatted(status.words()),
                        why),
                Details.NONE);
    }

    private void write(ChildId child, When when, String words, Details details) {
        Recorded outcome =
                record.record(
                        NewEntry.of(
                                EntryKind.STATUS_CHANGE,
                                Wording.of(when, words, List.of(ChildInEntry.of(child)))
                                        .with(details)));
        if (outcome instanceof Recorded.Refused) {
            throw new IllegalStateException("A change of status was refused by the chronology");
        }
    }

    private static String with(String words, String more) {
        return more.isEmpty() ? words : words + " " + more;
    }

    /** A chronology sorts by days: a year stands at its beginning, and says that it is a year. */
    private static When when(Optional<RoughDay> day) {
        return day.map(known ->
                        switch (known.exact()) {
                            case DAY -> When.on(known.first());
                            case MONTH -> When.on(known.first(), "only the month is known");
                            case YEAR -> When.on(known.first(), "only the year is known");
                        })
                .orElse(When.UNKNOWN);
    }
}
