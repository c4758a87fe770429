package org.daybook.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoughDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            value = {
                "12 Mar 2026; 12 Mar 2026",
                "12/03/2026; 12 Mar 2026",
                "March 2021; Mar 2021",
                "sept 2021; Sep 2021",
                "03/2021; Mar 2021",
                "2021; 2021",
                " Nov  2026 ; Nov 2026",
                "yesterday; 23 Nov 2026"
            },
            delimiter = ';')
    void reads_as_much_as_is_known(String typed, String words) {
        assertThat(RoughDayText.read(typed, TODAY)).isInstanceOf(RoughDayText.Read.class);
        assertThat(((RoughDayText.Read) RoughDayText.read(typed, TODAY)).day().words())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2027", "Dec 2026", "25 Nov 2026", "13/2021", "about then", "Foo 2021", "20211"})
    void asks_about_what_is_to_come_or_cannot_be_read(String typed) {
        assertThat(RoughDayText.read(typed, TODAY)).isInstanceOf(RoughDayText.Unclear.class);
    }

    @Test
    void nothing_typed_is_not_known() {
        assertThat(RoughDayText.read(" ", TODAY)).isInstanceOf(RoughDayText.Empty.class);
    }

    @Property
    void what_is_written_is_read_back(
            @ForAll @IntRange(min = 0, max = 20_000) int daysAgo, @ForAll RoughDay.Exact exact) {
        RoughDay day = new RoughDay(TODAY.minusDays(daysAgo), exact);
        assertThat(RoughDayText.read(day.words(), TODAY)).isEqualTo(new RoughDayText.Read(day));
        assertThat(day.last()).isAfterOrEqualTo(day.first());
        assertThat(day.surelyBefore(day)).isFalse();
    }
}
