package org.daybook.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SchoolDaysTest {

    private static final SchoolDays WEEKDAYS = SchoolDays.byWeekdays();

    private static final SchoolDays IN_TERMS =
            new SchoolDays(
                    List.of(
                            term("2026-09-02", "2026-10-23"),
                            term("2026-11-02", "2026-12-18"),
                            term("2027-01-04", "2027-02-12"),
                            term("2027-02-22", "2027-03-25")));

    @Test
    void theDaysThatWereAnnounced() {
        assertThat(BankHolidays.of(2026))
                .containsExactly(
                        day("2026-01-01"),
                        day("2026-04-03"),
                        day("2026-04-06"),
                        day("2026-05-04"),
                        day("2026-05-25"),
                        day("2026-08-31"),
                        day("2026-12-25"),
                        day("2026-12-28"));
        assertThat(BankHolidays.of(2027))
                .containsExactly(
                        day("2027-01-01"),
                        day("2027-03-26"),
                        day("2027-03-29"),
                        day("2027-05-03"),
                        day("2027-05-31"),
                        day("2027-08-30"),
                        day("2027-12-27"),
                        day("2027-12-28"));
        assertThat(BankHolidays.of(2022))
                .contains(
                        day("2022-01-03"),
                        day("2022-06-02"),
                        day("2022-06-03"),
                        day("2022-09-19"),
                        day("2022-12-26"),
                        day("2022-12-27"))
                .doesNotContain(day("2022-05-30"))
                .hasSize(10);
        assertThat(BankHolidays.of(2020)).contains(day("2020-05-08"), day("2020-12-28"));
        assertThat(BankHolidays.of(2023)).contains(day("2023-01-02"), day("2023-05-08")).hasSize(9);
    }

    @Test
    void fiveSchoolDaysAfterAFridayIsTheNextFriday() {
        assertThat(WEEKDAYS.after(day("2026-11-20"), 5)).isEqualTo(day("2026-11-27"));
        assertThat(WEEKDAYS.between(day("2026-11-24"), day("2026-11-27"))).isEqualTo(3);
    }

    @Test
    void bankHolidaysAndWeekendsDoNotCount() {
        assertThat(WEEKDAYS.after(day("2026-04-02"), 5)).isEqualTo(day("2026-04-13"));
        assertThat(WEEKDAYS.after(day("2026-12-24"), 1)).isEqualTo(day("2026-12-29"));
    }

    @Test
    void holidaysBetweenTermsDoNotCountOnceTheTermsAreKnown() {
        assertThat(IN_TERMS.after(day("2026-10-22"), 3)).isEqualTo(day("2026-11-03"));
        assertThat(IN_TERMS.isSchoolDay(day("2026-10-27"))).isFalse();
        assertThat(IN_TERMS.isSchoolDay(day("2026-08-27"))).isFalse();
        assertThat(IN_TERMS.isSchoolDay(day("2026-07-27"))).isTrue();
        assertThat(IN_TERMS.words()).isNotEqualTo(WEEKDAYS.words());
    }

    @Test
    void aLeapDayIsASchoolDay() {
        assertThat(WEEKDAYS.isSchoolDay(day("2028-02-29"))).isTrue();
        assertThat(WEEKDAYS.after(day("2028-02-28"), 2)).isEqualTo(day("2028-03-01"));
    }

    @Test
    void refusesToCountBackOrATermThatEndsFirst() {
        assertThatThrownBy(() -> WEEKDAYS.after(day("2026-11-20"), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> term("2026-11-20", "2026-11-19"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void countingForwardAndCountingBetweenAgree(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll boolean inTerms) {
        SchoolDays days = inTerms ? IN_TERMS : WEEKDAYS;
        LocalDate reached = days.after(start, count);
        assertThat(days.isSchoolDay(reached)).isTrue();
        assertThat(days.between(start, reached)).isEqualTo(count);
        assertThat(days.between(reached, start)).isZero();
    }

    @Property
    void countsAddUp(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 90) int first,
            @ForAll @IntRange(max = 90) int second) {
        LocalDate middle = start.plusDays(first);
        LocalDate end = middle.plusDays(second);
        assertThat(IN_TERMS.between(start, middle) + IN_TERMS.between(middle, end))
                .isEqualTo(IN_TERMS.between(start, end));
    }

    @Property
    void easterIsASundayInItsSeason(@ForAll @IntRange(min = 2010, max = 2300) int year) {
        LocalDate easter = BankHolidays.easterSunday(year);
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    @Property
    void eightWeekdaysAYearAreBankHolidays(@ForAll @IntRange(min = 2024, max = 2300) int year) {
        assertThat(BankHolidays.of(year))
                .hasSize(8)
                .allMatch(day -> day.getYear() == year)
                .allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1_500).map(day("2025-01-01")::plusDays);
    }

    private static SchoolDays.Term term(String first, String last) {
        return new SchoolDays.Term(day(first), day(last));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
