package org.daybook.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daybook.timeline.Told.TODAY;
import static org.daybook.timeline.Told.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.SchoolDays;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Version;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.junit.jupiter.api.Test;

/** What stands in which lane. */
class LanesTest {

    private final ChildId wren = ChildId.fresh();
    private final List<Entry> entries = new ArrayList<>();

    @Test
    void everyEntryStandsInOneLaneAndNoneIsLost() {
        for (EntryKind kind : EntryKind.values()) {
            entries.add(entry(kind, day(2026, 11, 2), Details.NONE, List.of()));
        }
        Lanes lanes = lanes(List.of());
        assertThat(lanes.lanes())
                .extracting(Lane::name)
                .containsExactly("Status", "Concerns", "Agency work", "Positive events");
        assertThat(lanes.lanes().stream().mapToInt(lane -> lane.moments().size()).sum())
                .isEqualTo(EntryKind.values().length);
        assertThat(lanes.lanes().get(1).moments())
                .extracting(Moment::sign)
                .containsExactly(Sign.CONCERN);
    }

    @Test
    void aWithdrawnEntryIsLeftOut() {
        entries.add(entry(EntryKind.CONCERN, day(2026, 11, 2), Details.NONE, withdrawn()));
        assertThat(lanes(List.of()).isEmpty()).isTrue();
    }

    @Test
    void aMeetingThatDecidesIsAFilledDotAndSaysWhichItWas() {
        entries.add(meeting(day(2026, 6, 10), Choice.Meeting.REVIEW_CONFERENCE));
        entries.add(meeting(day(2026, 7, 2), Choice.Meeting.CORE_GROUP));
        assertThat(lanes(List.of()).lanes().get(2).moments())
                .extracting(Moment::sign, Moment::kind)
                .containsExactly(
                        tuple(Sign.DECISION_MEETING, "Review conference"),
                        tuple(Sign.MEETING, "Core group"));
    }

    @Test
    void aLongSilenceIsSaidInWeeksAndInSchoolDays() {
        entries.add(meeting(day(2026, 9, 1), Choice.Meeting.OTHER));
        Pause pause = lanes(List.of()).pauses().getFirst();
        assertThat(pause.inWeeks()).isEqualTo("12 weeks");
        assertThat(pause.inSchoolDays()).isEqualTo("59 weekdays");

        SchoolDays terms =
                new SchoolDays(
                        List.of(
                                new SchoolDays.Term(day(2026, 9, 1), day(2026, 10, 23)),
                                new SchoolDays.Term(day(2026, 11, 2), day(2026, 12, 18))));
        Lanes byTerms = Lanes.of(chronology(), List.of(), List.of(), 6, terms, TODAY);
        assertThat(byTerms.pauses().getFirst().said())
                .isEqualTo("No entry for 12 weeks, 54 school days: 1 Sep 2026 to 24 Nov 2026");
    }

    @Test
    void theTableSaysEverythingThatThePictureShows() {
        Lanes lanes = Told.wren();
        int things =
                lanes.lanes().stream()
                        .mapToInt(lane -> lane.moments().size() + lane.stretches().size())
                        .sum();
        assertThat(lanes.facts()).hasSize(things + lanes.pauses().size());
        assertThat(lanes.facts())
                .extracting(Fact::what)
                .contains("To come: Core group, 13:30", "10 weeks, 19 school days");
        assertThat(lanes.facts()).isSortedAccordingTo((a, b) -> b.day().compareTo(a.day()));
    }

    @Test
    void whatLiesBeforeIsOneSentence() {
        Lanes lanes = Told.wren();
        Span span = Zoom.FIFTEEN_MONTHS.around(TODAY, lanes.all());
        assertThat(lanes.earlier(span))
                .isEqualTo(
                        "Earlier: looked after \u2013 care order, placed at home, Feb 2021 to"
                                + " Aug 2023; 3 entries.");
        assertThat(lanes.later(span)).isEmpty();
        Span week = Zoom.WEEK.around(TODAY, lanes.all());
        assertThat(lanes.later(week)).isEqualTo("Later: 1 still to come.");
    }

    @Test
    void aRegisterAddsItsLane() {
        Lane hours = Lane.ofMoments("Reduced hours", List.of());
        assertThat(Told.wren().and(hours).lanes().getLast()).isEqualTo(hours);
    }

    private Lanes lanes(List<Stretch> statuses) {
        return Lanes.of(chronology(), statuses, List.of(), 6, SchoolDays.byWeekdays(), TODAY);
    }

    private Chronology chronology() {
        return new Chronology(wren, entries);
    }

    private Entry meeting(LocalDate day, Choice.Meeting which) {
        return entry(
                EntryKind.MEETING, day, Details.NONE.with(Detail.MEETING_KIND, which), List.of());
    }

    private Entry entry(EntryKind kind, LocalDate day, Details details, List<Turn> turns) {
        Wording wording =
                Wording.of(When.on(day), "Words", List.of(ChildInEntry.of(wren))).with(details);
        return new Entry(
                EntryId.fresh(),
                kind,
                entries.size() + 1L,
                Instant.parse("2026-11-24T10:00:00Z"),
                "Mrs Ruth Marlow",
                List.of(new Version(1, Instant.EPOCH, "Mrs Ruth Marlow", "", wording)),
                List.of(),
                List.of(),
                turns);
    }

    private static List<Turn> withdrawn() {
        return List.of(
                new Turn(
                        Turn.Kind.WITHDRAWN,
                        "Another child",
                        When.on(TODAY),
                        "Mrs Ruth Marlow",
                        Optional.empty(),
                        Optional.empty(),
                        Instant.parse("2026-11-24T10:00:00Z"),
                        "Mrs Ruth Marlow"));
    }
}
