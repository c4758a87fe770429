package org.daybook.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.base.SchoolDays;
import org.daybook.transfer.TransferClock.Mark;
import org.daybook.transfer.TransferClock.Standing;
import org.junit.jupiter.api.Test;

class TransferClockTest {

    private static final SchoolDays DAYS = SchoolDays.byWeekdays();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static final TransferRules RULES = TransferRules.usual();

    private final TransferClock clock = TransferClock.start(Basis.ENROLMENT, FRIDAY, RULES, DAYS);

    @Test
    void dueFiveSchoolDaysAfterItsBasis() {
        assertThat(clock.due()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(clock.on(LocalDate.of(2026, 11, 24))).isEqualTo(new Standing.Running(3));
        assertThat(clock.on(clock.due())).isEqualTo(new Standing.DueToday());
    }

    @Test
    void theFirstDayOfTermIsItselfDayOne() {
        LocalDate monday = LocalDate.of(2026, 11, 2);
        TransferClock ofTerm = TransferClock.start(Basis.TERM, monday, RULES, DAYS);
        assertThat(ofTerm.due()).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(ofTerm.strip(monday)).hasSize(5);
        assertThat(ofTerm.strip(monday).getFirst().number()).isEqualTo(1);
    }

    @Test
    void lateCountsSchoolDaysOnly() {
        assertThat(clock.on(LocalDate.of(2026, 11, 28))).isEqualTo(new Standing.Late(0));
        assertThat(clock.on(LocalDate.of(2026, 12, 1))).isEqualTo(new Standing.Late(2));
    }

    @Test
    void sentStopsTheClock() {
        LocalDate late = clock.due().plusDays(1);
        assertThat(clock.met(Step.SENT, clock.due()))
                .isEqualTo(new Standing.Met(Step.SENT, clock.due(), true));
        assertThat(clock.met(Step.SENT, late)).isEqualTo(new Standing.Met(Step.SENT, late, false));
    }

    @Test
    void theStripShowsEachDayThatCounts() {
        assertThat(clock.strip(LocalDate.of(2026, 11, 24)))
                .extracting(TransferClock.Day::mark)
                .containsExactly(
                        Mark.COUNTED_FROM, Mark.PAST, Mark.TODAY, Mark.AHEAD, Mark.AHEAD, Mark.DUE);
    }

    @Property
    void wheneverItStartsFiveSchoolDaysAreLeft(
            @ForAll @IntRange(max = 1_000) int later, @ForAll Basis basis) {
        LocalDate from = FRIDAY.plusDays(later);
        TransferClock any = TransferClock.start(basis, from, RULES, DAYS);
        boolean counts = basis.itselfDayOne() && DAYS.isSchoolDay(from);
        assertThat(any.on(from)).isEqualTo(new Standing.Running(counts ? 4 : 5));
        assertThat(DAYS.isSchoolDay(any.due())).isTrue();
        assertThat(any.strip(from).getLast().day()).isEqualTo(any.due());
        assertThat(any.strip(from).getLast().number()).isEqualTo(5);
    }
}
