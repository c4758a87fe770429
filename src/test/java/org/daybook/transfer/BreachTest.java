package org.daybook.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.base.School;
import org.junit.jupiter.api.Test;

/** The 72 hours after a loss, which are hours. */
class BreachTest {

    @Test
    void theHoursRunThroughTheNightOnWhichTheClocksGoBack() {
        Breach breach = lostAt(LocalDateTime.of(2026, 10, 24, 10, 0));
        assertThat(breach.until()).isEqualTo(LocalDateTime.of(2026, 10, 27, 9, 0));
    }

    @Test
    void theHoursRunThroughTheNightOnWhichTheClocksGoForward() {
        Breach breach = lostAt(LocalDateTime.of(2027, 3, 27, 10, 0));
        assertThat(breach.until()).isEqualTo(LocalDateTime.of(2027, 3, 30, 11, 0));
    }

    @Test
    void theyRunThroughALeapDay() {
        Breach breach = lostAt(LocalDateTime.of(2028, 2, 27, 23, 30));
        assertThat(breach.until()).isEqualTo(LocalDateTime.of(2028, 3, 1, 23, 30));
    }

    @Test
    void ofAnHourThatIsToldTwiceTheFirstCounts() {
        RecordStep.Answers twice = TestWay.lost(LocalDate.of(2026, 10, 25), "01:30");
        assertThat(LineRules.moment(twice)).contains(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Property
    void seventyTwoHoursAreSeventyTwoHours(@ForAll @IntRange(max = 2 * 366 * 24) int hours) {
        LocalDateTime known = LocalDateTime.of(2027, 1, 1, 0, 15).plusHours(hours);
        Breach breach = lostAt(known);
        Instant from = known.atZone(School.ZONE).toInstant();
        assertThat(Duration.between(from, breach.by())).isEqualTo(Duration.ofDays(3));
        assertThat(breach.hours(from)).isEqualTo(72);
        assertThat(breach.isOver(breach.by())).isFalse();
        assertThat(breach.isOver(breach.by().plusMillis(1))).isTrue();
    }

    private static Breach lostAt(LocalDateTime known) {
        Instant at = known.atZone(School.ZONE).toInstant();
        Line lost =
                new Line(
                        1,
                        Event.LOST,
                        known.toLocalDate(),
                        "",
                        "Mrs Ruth Marlow",
                        "",
                        Optional.empty(),
                        Carried.NOTHING,
                        "Gone.",
                        Optional.empty(),
                        Optional.of(at),
                        at,
                        "Mrs Ruth Marlow");
        Transfer whole = PracticeFile.transfer(DayOne.EMPTY);
        Transfer transfer =
                new Transfer(
                        whole.id(),
                        whole.child(),
                        whole.to(),
                        whole.counted(),
                        DayOne.EMPTY,
                        whole.startedAt(),
                        whole.startedBy(),
                        Optional.empty(),
                        List.of(lost),
                        List.of());
        return transfer.breach().orElseThrow();
    }
}
