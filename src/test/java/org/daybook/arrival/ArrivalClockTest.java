package org.daybook.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.arrival.ArrivalStanding.Near;
import org.daybook.arrival.ArrivalStanding.Phase;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.base.SchoolDays.Term;
import org.junit.jupiter.api.Test;

class ArrivalClockTest {

    private static final LocalDate JOINED = LocalDate.of(2026, 11, 2);
    private static final SchoolDays DAYS = SchoolDays.byWeekdays();
    private static final ArrivalPractice USUAL = ArrivalPractice.usual();

    private final List<ArrivalLine> lines = new ArrayList<>();

    @Test
    void a_file_is_asked_for_within_two_school_days_of_the_first_day_here() {
        assertThat(due(DAYS).getFirst())
                .isEqualTo(
                        new ArrivalDue(
                                ArrivalStep.REQUESTED,
                                JOINED,
                                "the first day here",
                                2,
                                LocalDate.of(2026, 11, 4),
                                false));
    }

    @Test
    void five_school_days_after_it_was_asked_for_it_is_chased_and_again_after_each_chase() {
        did(ArrivalStep.REQUESTED, 3);
        assertThat(due(DAYS).getFirst().due()).isEqualTo("2026-11-10");
        assertThat(due(DAYS).getFirst().theirs()).isTrue();
        assertThat(standing(LocalDate.of(2026, 11, 10)).near()).isEqualTo(Near.WAITING);
        assertThat(standing(LocalDate.of(2026, 11, 11)).near()).isEqualTo(Near.LATE);
        did(ArrivalStep.CHASED, 5);
        assertThat(due(DAYS).getFirst())
                .satisfies(one -> assertThat(one.step()).isEqualTo(ArrivalStep.CHASED))
                .satisfies(one -> assertThat(one.due()).isEqualTo("2026-11-12"));
    }

    @Test
    void after_ten_school_days_it_goes_higher_whatever_was_chased_in_between() {
        did(ArrivalStep.REQUESTED, 3);
        did(ArrivalStep.CHASED, 11);
        assertThat(due(DAYS).getFirst())
                .satisfies(one -> assertThat(one.step()).isEqualTo(ArrivalStep.ESCALATED))
                .satisfies(one -> assertThat(one.due()).isEqualTo("2026-11-17"));
        did(ArrivalStep.ESCALATED, 18);
        assertThat(due(DAYS).getFirst().step()).isEqualTo(ArrivalStep.CHASED);
        assertThat(due(DAYS).getFirst().basis()).isEqualTo("the day it was escalated");
    }

    @Test
    void what_came_is_read_by_the_next_school_day_and_acknowledged_within_two_read_or_not() {
        did(ArrivalStep.REQUESTED, 3);
        did(ArrivalStep.RECEIVED, 6);
        assertThat(due(DAYS))
                .extracting(ArrivalDue::step, ArrivalDue::due)
                .containsExactly(
                        tuple(ArrivalStep.READ, LocalDate.of(2026, 11, 9)),
                        tuple(ArrivalStep.ACKNOWLEDGED, LocalDate.of(2026, 11, 10)));
        assertThat(standing(LocalDate.of(2026, 11, 7)).phase()).isEqualTo(Phase.UNREAD);
    }

    @Test
    void once_read_something_is_put_in_place_and_key_staff_are_told_within_three_days() {
        did(ArrivalStep.RECEIVED, 6);
        did(ArrivalStep.ACKNOWLEDGED, 6);
        did(ArrivalStep.READ, 9);
        assertThat(due(DAYS))
                .extracting(ArrivalDue::step)
                .containsExactly(ArrivalStep.PUT_IN_PLACE, ArrivalStep.TOLD);
        assertThat(due(DAYS)).extracting(ArrivalDue::due).containsOnly(LocalDate.of(2026, 11, 12));
    }

    @Test
    void what_is_missing_is_asked_for_until_it_came() {
        did(ArrivalStep.READ, 6);
        lines.add(line(ArrivalStep.RECEIVED, 6, Optional.of(ArrivalSchool.lacking("Minutes"))));
        did(ArrivalStep.ACKNOWLEDGED, 6);
        did(ArrivalStep.PUT_IN_PLACE, 6);
        did(ArrivalStep.TOLD, 6);
        assertThat(due(DAYS))
                .singleElement()
                .satisfies(one -> assertThat(one.step()).isEqualTo(ArrivalStep.REST_CAME))
                .satisfies(one -> assertThat(one.due()).isEqualTo("2026-11-13"));
        did(ArrivalStep.CHASED, 16);
        assertThat(due(DAYS).getFirst().due()).isEqualTo("2026-11-23");
        did(ArrivalStep.REST_CAME, 20);
        did(ArrivalStep.READ, 20);
        assertThat(due(DAYS)).isEmpty();
        assertThat(standing(LocalDate.of(2026, 11, 24)).phase()).isEqualTo(Phase.DONE);
    }

    @Test
    void nothing_is_due_of_a_file_that_their_lead_says_there_is_not() {
        did(ArrivalStep.REQUESTED, 3);
        did(ArrivalStep.NIL_RETURN, 5);
        assertThat(due(DAYS)).isEmpty();
        assertThat(standing(LocalDate.of(2027, 1, 5)).phase()).isEqualTo(Phase.NIL);
    }

    @Test
    void a_nil_return_that_is_doubted_and_asked_about_again_is_awaited_again() {
        did(ArrivalStep.REQUESTED, 3);
        did(ArrivalStep.NIL_RETURN, 5);
        did(ArrivalStep.REQUESTED, 9);
        assertThat(arrival().nilReturn()).isEmpty();
        assertThat(due(DAYS).getFirst())
                .satisfies(one -> assertThat(one.step()).isEqualTo(ArrivalStep.CHASED))
                .satisfies(one -> assertThat(one.due()).isEqualTo("2026-11-16"));
        assertThat(standing(LocalDate.of(2026, 11, 17)).near()).isEqualTo(Near.LATE);
        did(ArrivalStep.NIL_RETURN, 12);
        assertThat(due(DAYS)).isEmpty();
    }

    @Test
    void what_came_later_is_read_too() {
        did(ArrivalStep.REQUESTED, 3);
        lines.add(line(ArrivalStep.RECEIVED, 6, Optional.of(ArrivalSchool.lacking("Minutes"))));
        did(ArrivalStep.READ, 6);
        did(ArrivalStep.ACKNOWLEDGED, 6);
        did(ArrivalStep.PUT_IN_PLACE, 6);
        did(ArrivalStep.TOLD, 6);
        did(ArrivalStep.REST_CAME, 16);
        assertThat(due(DAYS))
                .singleElement()
                .satisfies(one -> assertThat(one.step()).isEqualTo(ArrivalStep.READ))
                .satisfies(one -> assertThat(one.due()).isEqualTo("2026-11-17"))
                .satisfies(one -> assertThat(one.basis()).isEqualTo("the day the rest came"));
        assertThat(standing(LocalDate.of(2026, 11, 17)).phase()).isEqualTo(Phase.UNREAD);
    }

    @Test
    void half_term_and_inset_days_stop_the_clock() {
        SchoolDays terms =
                new SchoolDays(
                        List.of(
                                new Term(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 23)),
                                new Term(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 18))),
                        Set.of(LocalDate.of(2026, 11, 3)),
                        Set.of());
        lines.add(dated(ArrivalStep.REQUESTED, LocalDate.of(2026, 10, 22), Optional.empty()));
        assertThat(due(terms).getFirst().due()).isEqualTo("2026-11-06");
    }

    @Property
    void whatever_was_recorded_no_due_day_lies_off_school_and_the_earliest_comes_first(
            @ForAll("anything") List<ArrivalStep> steps) {
        lines.clear();
        for (int i = 0; i < steps.size(); i++) {
            lines.add(
                    dated(
                            steps.get(i),
                            JOINED.plusDays(i),
                            steps.get(i) == ArrivalStep.RECEIVED
                                    ? Optional.of(ArrivalSchool.lacking("Minutes"))
                                    : Optional.empty()));
        }
        List<ArrivalDue> due = due(DAYS);
        assertThat(due).allSatisfy(one -> assertThat(DAYS.isSchoolDay(one.due())).isTrue());
        assertThat(due).extracting(ArrivalDue::due).isSorted();
        assertThat(due).extracting(ArrivalDue::step).doesNotHaveDuplicates();
        assertThat(due)
                .filteredOn(one -> one.step().needsTheFile())
                .allSatisfy(_ -> assertThat(arrival().received()).isPresent());
    }

    @Provide
    Arbitrary<List<ArrivalStep>> anything() {
        return Arbitraries.of(ArrivalStep.class)
                .filter(step -> step != ArrivalStep.CLOSED)
                .list()
                .ofMaxSize(12);
    }

    private void did(ArrivalStep step, int november) {
        lines.add(line(step, november, Optional.empty()));
    }

    private ArrivalLine line(ArrivalStep step, int november, Optional<Came> came) {
        return dated(step, LocalDate.of(2026, 11, november), came);
    }

    private ArrivalLine dated(ArrivalStep step, LocalDate day, Optional<Came> came) {
        return new ArrivalLine(
                lines.size() + 1,
                step,
                day,
                "",
                "Mrs Ruth Marlow",
                "",
                "",
                came,
                List.of(),
                Optional.empty(),
                Instant.EPOCH,
                "Mrs Ruth Marlow");
    }

    private Arrival arrival() {
        return new Arrival(
                ArrivalId.fresh(),
                ChildId.fresh(),
                "Merrow Vale Juniors",
                "",
                "",
                Optional.of(JOINED),
                JOINED.atTime(10, 0).toInstant(ZoneOffset.UTC),
                "Mrs Ruth Marlow",
                Optional.empty(),
                lines);
    }

    private List<ArrivalDue> due(SchoolDays days) {
        return ArrivalClock.of(arrival(), USUAL, days);
    }

    private ArrivalStanding standing(LocalDate today) {
        return ArrivalStanding.of(arrival(), USUAL, DAYS, today);
    }
}
