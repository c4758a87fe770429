package org.daybook.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.base.DayText.Empty;
import org.daybook.base.DayText.Outcome;
import org.daybook.base.DayText.Read;
import org.daybook.base.DayText.Sense;
import org.daybook.base.DayText.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "24/11/2026, 2026-11-24",
        "1/2/26, 2026-02-01",
        "03.02.2017, 2017-02-03",
        "3-2-17, 2017-02-03",
        "24112026, 2026-11-24",
        "030217, 2017-02-03",
        "2026-11-24, 2026-11-24",
        "24/11, 2026-11-24",
        "24 Nov 2026, 2026-11-24",
        "24 november, 2026-11-24",
        "24th of November, 2026-11-24",
        "24nov, 2026-11-24",
        "'Nov 24, 2026', 2026-11-24",
        "November 24, 2026-11-24",
        "9 Sept 2026, 2026-09-09",
        "Tue 24 Nov 2026, 2026-11-24",
        "'Friday, 20/11', 2026-11-20",
        "today, 2026-11-24",
        "Yesterday, 2026-11-23",
        "tomorrow, 2026-11-25",
        "3 days ago, 2026-11-21",
        "1 week ago, 2026-11-17",
        "mon, 2026-11-23",
        "tuesday, 2026-11-24",
        "last Tuesday, 2026-11-17",
        "next tue, 2026-12-01",
        "wed, 2026-11-18",
        "' 24   Nov\u00a02026 ', 2026-11-24",
        "14/3/85, 1985-03-14",
        "2 Jan, 2027-01-02",
        "29 Feb 2024, 2024-02-29"
    })
    void readsWhatPeopleType(String typed, LocalDate day) {
        assertThat(read(typed)).isEqualTo(new Read(day));
    }

    @Test
    void aBareWeekdayThatIsDueIsTheNextOne() {
        assertThat(DayText.read("wed", TODAY, Sense.DUE))
                .isEqualTo(new Read(LocalDate.of(2026, 11, 25)));
        assertThat(DayText.read("tue", TODAY, Sense.DUE)).isEqualTo(new Read(TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\t"})
    void nothingIsEmpty(String typed) {
        assertThat(read(typed)).isEqualTo(new Empty());
    }

    @ParameterizedTest
    @CsvSource({
        "11/24/2026, 'There is no month 24. Did you mean Tue 24 Nov 2026?'",
        "31/11/2026, 'November has 30 days. Did you mean Mon 30 Nov 2026?'",
        "29 Feb 2026, 'February has 28 days. Did you mean Sat 28 Feb 2026?'",
        "Wed 24 Nov 2026, '24 Nov 2026 is a Tuesday. Did you mean Tue 24 Nov, or Wed 25 Nov?'"
    })
    void offersWhatWasProbablyMeant(String typed, String sentence) {
        assertThat(read(typed)).isEqualTo(new Unclear(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "end of break",
                "45/45/45",
                "24",
                "0/0/0",
                "nov",
                "32 Smarch",
                "24 Nov 2026 at noon"
            })
    void doesNotGuess(String typed) {
        assertThat(read(typed)).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Wed 25 Nov, 'That day is still to come. Did you mean today, Tue 24 Nov?'",
        "24/11/2027, 'That day is still to come. Did you mean Tue 24 Nov 2026?'",
        "tomorrow, 'That day is still to come. Did you mean today, Tue 24 Nov?'"
    })
    void whatHappenedCannotLieAhead(String typed, String sentence) {
        assertThat(DayText.read(typed, TODAY, Sense.HAPPENED)).isEqualTo(new Unclear(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "31/11/2026, HAPPENED",
        "11/27/2026, HAPPENED",
        "soon, HAPPENED",
        "31/9/2026, DUE",
        "soon, DUE"
    })
    void proposesOnlyDaysThatCouldBeTheAnswer(String typed, Sense sense) {
        String day =
                sense == Sense.DUE
                        ? "25/11/2026, 25 Nov 2026, tomorrow"
                        : "23/11/2026, 23 Nov 2026, yesterday";
        assertThat(DayText.read(typed, TODAY, sense))
                .asInstanceOf(type(Unclear.class))
                .extracting(Unclear::sentence, STRING)
                .contains(day)
                .doesNotContain("Did you mean");
    }

    @Property
    void whatDaysWritesIsReadAsTheSameDay(
            @ForAll("days") LocalDate day, @ForAll("days") LocalDate today) {
        for (String written :
                List.of(Days.full(day), Days.typed(day), Days.letter(day), day.toString())) {
            assertThat(DayText.read(written, today, Sense.EITHER)).isEqualTo(new Read(day));
        }
    }

    @Property
    void figuresAreReadDayFirst(@ForAll("days") LocalDate day) {
        for (String pattern : List.of("dd/MM/yyyy", "d/M/yyyy", "d.M.yyyy", "ddMMyyyy")) {
            String written = DateTimeFormatter.ofPattern(pattern, School.LOCALE).format(day);
            assertThat(read(written)).isEqualTo(new Read(day));
        }
    }

    @Property
    void withoutAYearNoDayIsMoreThanHalfAYearAway(@ForAll("days") LocalDate day) {
        if (day.getMonthValue() == 2 && day.getDayOfMonth() == 29) {
            return;
        }
        String written = DateTimeFormatter.ofPattern("d MMM", School.LOCALE).format(day);
        Read read = (Read) read(written);
        assertThat(Math.abs(read.day().toEpochDay() - TODAY.toEpochDay())).isLessThanOrEqualTo(183);
    }

    @Property
    void anyTextIsAnsweredAndAskedInASentence(@ForAll String typed, @ForAll Sense sense) {
        Outcome outcome = DayText.read(typed, TODAY, sense);
        if (outcome instanceof Unclear(String sentence)) {
            assertThat(sentence).endsWith(sentence.contains("Did you mean") ? "?" : ".");
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2045, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Outcome read(String typed) {
        return DayText.read(typed, TODAY, Sense.EITHER);
    }
}
