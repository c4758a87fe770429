package org.daybook.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Runs in a German locale, on purpose. */
class DaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @Test
    void writesDaysTheBritishWay() {
        assertThat(Days.full(DAY)).isEqualTo("Fri 27 Nov 2026");
        assertThat(Days.brief(DAY)).isEqualTo("Fri 27 Nov");
        assertThat(Days.typed(DAY)).isEqualTo("27 Nov 2026");
        assertThat(Days.letter(DAY)).isEqualTo("27 November 2026");
        assertThat(Days.heading(DAY)).isEqualTo("Friday 27 November");
        assertThat(Days.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @Test
    void septemberHasThreeLettersLikeTheOthers() {
        assertThat(Days.typed(LocalDate.of(2026, 9, 1))).isEqualTo("1 Sep 2026");
        assertThat(Days.letter(LocalDate.of(2026, 9, 1))).isEqualTo("1 September 2026");
    }
}
