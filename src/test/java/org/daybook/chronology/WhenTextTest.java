package org.daybook.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.daybook.base.DayText.Sense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "today 12:00, 2026-11-24, 12:00",
        "'Tue 24 Nov, 10:05', 2026-11-24, 10:05",
        "yesterday after school, 2026-11-23, after school",
        "24/11 10:05, 2026-11-24, 10:05",
        "Mon, 2026-11-23, ''",
        "10:05, 2026-11-24, 10:05",
    })
    void readsADayAndWhatFollowsIt(String typed, LocalDate day, String time) {
        assertThat(WhenText.read(typed, TODAY, Sense.HAPPENED))
                .isEqualTo(new WhenText.Read(When.on(day, time)));
    }

    @Test
    void asksAboutADayThatIsStillToCome() {
        assertThat(WhenText.read("Wed 25 Nov, 10:05", TODAY, Sense.HAPPENED))
                .isEqualTo(
                        new WhenText.Unclear(
                                "That day is still to come. Did you mean today, Tue 24 Nov?"));
    }

    @Test
    void whatCannotBeReadIsAskedAbout() {
        assertThat(WhenText.read("at some point", TODAY, Sense.HAPPENED))
                .isInstanceOf(WhenText.Unclear.class);
        assertThat(WhenText.read("  ", TODAY, Sense.HAPPENED))
                .isEqualTo(new WhenText.Read(When.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"about 08:50, 08:50", "3.15 pm, 15:15", "12:30pm, 12:30", "at 9.05, 09:05"})
    void findsTheClockInTheWords(String words, LocalTime clock) {
        assertThat(When.on(TODAY, words).clock()).contains(clock);
    }

    @Test
    void wordsAreNoClock() {
        assertThat(When.on(TODAY, "end of break").clock()).isEmpty();
    }
}
