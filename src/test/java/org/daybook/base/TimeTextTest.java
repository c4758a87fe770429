package org.daybook.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.daybook.base.TimeText.Clock;
import org.daybook.base.TimeText.Empty;
import org.daybook.base.TimeText.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource({
        "14:10, 14:10",
        "1410, 14:10",
        "14.10, 14:10",
        "9:05, 09:05",
        "905, 09:05",
        "2.10pm, 14:10",
        "9am, 09:00",
        "12 am, 00:00",
        "12:30 pm, 12:30",
        "00:00, 00:00",
        "2 PM, 14:00"
    })
    void readsTheClock(String typed, LocalTime time) {
        assertThat(TimeText.read(typed)).isEqualTo(new Clock(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before lunch",
                "end of break",
                "9",
                "25:00",
                "14:75",
                "13pm",
                "about 08:50"
            })
    void keepsWordsAsTheyAre(String typed) {
        assertThat(TimeText.read(typed)).isEqualTo(new Words(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99:99", "25:00", "14:75", "24.00", "13:10pm"})
    void asksAboutFiguresThatAreNoTime(String typed) {
        assertThat(TimeText.question(typed))
                .contains("There is no " + typed + " on the clock. Which time do you mean?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "14:10", "9.05am", "about 08:50", "before lunch"})
    void asksNothingAboutTimesAndWords(String typed) {
        assertThat(TimeText.question(typed)).isEmpty();
    }

    @Test
    void nothingIsEmpty() {
        assertThat(TimeText.read("  ")).isEqualTo(new Empty());
    }
}
