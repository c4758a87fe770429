package org.daybook.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.chronology.Entry;
import org.daybook.chronology.MeetingToCome;
import org.daybook.chronology.When;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;

/**
 * What is agreed for a day to come: meetings followed up, and those that the last ones have set.
 */
final class Coming {

    private Coming() {}

    /** A meeting that is followed up and set by the last one as well stands there once. */
    static List<Moment> of(List<FollowUp> followUps, List<Entry> entries, LocalDate today) {
        List<Moment> all = new ArrayList<>(followed(followUps, today).toList());
        MeetingToCome.among(entries, today).stream()
                .map(one -> moment(one.day(), one.words(), one.when()))
                .filter(one -> all.stream().noneMatch(known -> known.day().equals(one.day())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Stream<Moment> followed(List<FollowUp> followUps, LocalDate today) {
        return followUps.stream()
                .filter(one -> one.kind() == FollowUpKind.MEETING && !one.ended())
                .flatMap(one ->
                        one.dueNow().day().stream()
                                .filter(day -> !day.isBefore(today))
                                .map(day -> moment(day, one.title(), one.dueNow())));
    }

    private static Moment moment(LocalDate day, String what, When when) {
        return new Moment(day, Sign.TO_COME, what, when.time(), Optional.empty());
    }
}
