package org.daybook.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsAboutChildrenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "2017-02-03, 9 years",
        "2017-11-24, 9 years",
        "2017-11-25, 8 years",
        "2024-11-24, 2 years",
        "2024-11-25, 23 months",
        "2026-10-01, 1 month",
        "2026-11-24, 0 months"
    })
    void saysHowOld(LocalDate born, String words) {
        assertThat(Age.inWords(born, TODAY)).isEqualTo(words);
    }

    @Test
    void saysNoAgeBeforeBirth() {
        assertThat(Age.inWords(TODAY.plusDays(1), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5, Year 5",
        "05, Year 5",
        "Y5, Year 5",
        "yr 5, Year 5",
        "Year 5, Year 5",
        "Year Group 11, Year 11",
        "NC Year 3, Year 3",
        "R, Reception",
        "0, Reception",
        "N2, Nursery",
        "Ungraded, Ungraded",
        "2025, 2025"
    })
    void saysTheYearGroup(String listed, String words) {
        assertThat(SchoolYear.inWords(listed)).isEqualTo(words);
    }

    @Test
    void ordersYearsFromTheYoungest() {
        assertThat(SchoolYear.order("Nursery")).isLessThan(SchoolYear.order("Reception"));
        assertThat(SchoolYear.order("Reception")).isLessThan(SchoolYear.order("Year 1"));
        assertThat(SchoolYear.order("Year 13")).isLessThan(SchoolYear.order("elsewhere"));
    }

    @Test
    void saysWhoAChildIs() {
        Child wren = Practice.wren();
        assertThat(wren.inWords(TODAY))
                .isEqualTo("Wren Ashdown, Year 5, Kestrel class, born 3 Feb 2017 (9 years)");
        assertThat(wren.initials()).isEqualTo("W. A.");
        Child unknown = wren.with(Particulars.NONE.with(Detail.LEGAL_FORENAME, "Sol"));
        assertThat(unknown.inWords(TODAY)).isEqualTo("Sol, day of birth not known");
    }

    @Test
    void callsClassesByTheirNames() {
        assertThat(SchoolYear.className("Kestrel")).isEqualTo("Kestrel class");
        assertThat(SchoolYear.className("5K")).isEqualTo("class 5K");
        assertThat(SchoolYear.className("Class 5")).isEqualTo("Class 5");
    }

    @Test
    void prefersThePreferredName() {
        Particulars known =
                Particulars.NONE
                        .with(Detail.LEGAL_FORENAME, "Katherine")
                        .with(Detail.LEGAL_SURNAME, "Quarry")
                        .with(Detail.PREFERRED_FORENAME, "Kit");
        assertThat(known.name()).isEqualTo("Kit Quarry");
        assertThat(known.legalName()).isEqualTo("Katherine Quarry");
    }

    @Test
    void countsTheLastDayAsOnRoll() {
        Child leaving =
                Practice.wren()
                        .with(Practice.wren().particulars().leftOn(java.util.Optional.of(TODAY)));
        assertThat(leaving.onRoll(TODAY)).isTrue();
        assertThat(leaving.onRoll(TODAY.plusDays(1))).isFalse();
    }
}
