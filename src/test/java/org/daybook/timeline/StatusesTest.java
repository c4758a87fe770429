package org.daybook.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.timeline.Told.TODAY;
import static org.daybook.timeline.Told.day;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.SchoolDays;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.RoughDay;
import org.daybook.casework.Stamp;
import org.daybook.casework.Standing;
import org.daybook.casework.StatusKind;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Version;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.junit.jupiter.api.Test;

/** What holds for a child, as the picture draws and says it. */
class StatusesTest {

    private final ChildId wren = ChildId.fresh();

    @Test
    void aStatusWhoseEndNobodyKnowsReachesFromItsBeginningToTheDayOnWhichItsEndWasWritten() {
        ChildStatus plan = endNotKnown(Optional.of(RoughDay.day(day(2026, 3, 12))));
        Stretch drawn =
                Statuses.of(standing(plan), List.of(written(plan.endNotKnown()))).getFirst();
        assertThat(drawn.from()).contains(day(2026, 3, 12));
        assertThat(drawn.to()).contains(day(2026, 11, 20));
        assertThat(drawn.weight()).isEqualTo(Stretch.Weight.END_NOT_KNOWN);
        assertThat(drawn.said())
                .isEqualTo("Child protection plan \u2013 neglect, from 12 Mar 2026, end not known");
        assertThat(drawn.labels()).contains("CP plan, end not known");
    }

    @Test
    void theTableAndWhatLiesEarlierSayThatTheEndIsNotKnown() {
        ChildStatus plan = endNotKnown(Optional.of(RoughDay.day(day(2026, 3, 12))));
        Lanes lanes =
                Lanes.of(
                        new Chronology(wren, List.of()),
                        Statuses.of(standing(plan), List.of(written(plan.endNotKnown()))),
                        List.of(),
                        6,
                        SchoolDays.byWeekdays(),
                        TODAY);
        assertThat(lanes.facts())
                .extracting(Fact::when)
                .containsExactly("12 Mar 2026; end not known");
        assertThat(lanes.earlier(new Span(day(2026, 11, 22), TODAY)))
                .isEqualTo(
                        "Earlier: child protection plan \u2013 neglect, Mar 2026, end not known.");
    }

    @Test
    void withoutAnEntryItReachesToTheDayOnWhichItWasWritten() {
        ChildStatus plan = endNotKnown(Optional.empty());
        Stretch drawn = Statuses.of(standing(plan), List.of()).getFirst();
        assertThat(drawn.to()).contains(day(2026, 3, 15));
        assertThat(drawn.said()).isEqualTo("Child protection plan \u2013 neglect, end not known");
    }

    private Standing standing(ChildStatus status) {
        return new Standing(wren, List.of(status), List.of(), List.of(), List.of(), List.of());
    }

    private ChildStatus endNotKnown(Optional<RoughDay> began) {
        return new ChildStatus(
                ChildStatus.Id.fresh(),
                wren,
                StatusKind.CP_PLAN,
                "neglect",
                began,
                "",
                Optional.of(new ChildStatus.End(Optional.empty(), "")),
                new Stamp(Instant.parse("2026-03-15T10:00:00Z"), "Mrs Ruth Marlow"),
                Optional.empty());
    }

    private Entry written(String words) {
        Instant at = Instant.parse("2026-11-20T10:00:00Z");
        Wording wording = Wording.of(When.UNKNOWN, words, List.of(ChildInEntry.of(wren)));
        return new Entry(
                EntryId.fresh(),
                EntryKind.STATUS_CHANGE,
                1,
                at,
                "Mrs Ruth Marlow",
                List.of(new Version(1, at, "Mrs Ruth Marlow", "", wording)),
                List.of(),
                List.of(),
                List.of());
    }
}
