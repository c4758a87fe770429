package org.daybook.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daybook.base.BankHolidays;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.junit.jupiter.api.Test;

/** The count of five school days through whole school years. */
class WholeYearsTest {

    private static final SchoolDays DAYS = Years.calendar().days();

    @Test
    void theYearHasTheSchoolDaysThatItsTermsSay() {
        YearFigures figures = YearFigures.of(Years.calendar(), Years.Y2026);
        assertThat(figures.terms())
                .extracting(YearFigures.OfTerm::schoolDays)
                .containsExactly(72, 53, 67);
        assertThat(figures.schoolDays()).isEqualTo(192);
    }

    @Test
    void aCountGoesOverTheEndOfATerm() {
        // Wed 16 Dec; 17, 18, then the new year: 4 Jan is INSET, 5, 6, 7.
        assertThat(DAYS.after(day("2026-12-16"), 5)).isEqualTo(day("2027-01-07"));
        assertThat(DAYS.between(day("2026-12-18"), day("2027-01-04"))).isZero();
    }

    @Test
    void aCountGoesOverAHalfTerm() {
        assertThat(DAYS.after(day("2026-10-22"), 5)).isEqualTo(day("2026-11-05"));
        assertThat(DAYS.after(day("2027-02-12"), 1)).isEqualTo(day("2027-02-22"));
    }

    @Test
    void aCountGoesOverEasterAndTheBankHolidaysOfMay() {
        assertThat(DAYS.after(day("2027-03-24"), 2)).isEqualTo(day("2027-04-12"));
        assertThat(DAYS.after(day("2027-04-30"), 1)).isEqualTo(day("2027-05-04"));
        assertThat(DAYS.after(day("2027-05-28"), 1)).isEqualTo(day("2027-06-07"));
    }

    @Test
    void aFileOfALeaverIsNotDueInTheSummer() {
        LocalDate due = DAYS.after(day("2027-07-20"), 5);
        assertThat(due).isEqualTo(day("2027-09-06"));
        assertThat(DAYS.isKnown(day("2027-08-31"))).isTrue();
        assertThat(DAYS.isKnown(day("2027-09-01"))).isFalse();
        assertThat(DAYS.words(day("2027-07-20"), due))
                .isEqualTo(
                        "by this school\u2019s term dates, and by weekdays where it has none (Wed 1"
                                + " Sep 2027 on)");
    }

    @Test
    void theNightsOfSummerTimeNeitherAddNorTakeAway() {
        for (String sunday : new String[] {"2026-10-25", "2027-03-28"}) {
            LocalDate change = day(sunday);
            ZonedDateTime start = change.atStartOfDay(School.ZONE);
            assertThat(Duration.between(start, start.plusDays(1))).isNotEqualTo(Duration.ofDays(1));
            LocalDate friday = change.minusDays(2);
            SchoolDays plain = SchoolDays.byWeekdays();
            assertThat(plain.between(friday, change.plusDays(5)))
                    .isEqualTo(change.getMonthValue() == 10 ? 5 : 4);
            LocalDate late =
                    friday.atTime(LocalTime.of(23, 59))
                            .atZone(School.ZONE)
                            .plusHours(1)
                            .toLocalDate();
            assertThat(plain.after(late, 1)).isEqualTo(plain.after(friday, 1));
        }
    }

    @Test
    void aLeapDayIsASchoolDayInsideATerm() {
        SchoolCalendar leap =
                SchoolCalendar.EMPTY.with(
                        new YearDates(
                                new SchoolYear(2027),
                                ProposeYear.of(new SchoolYear(2027), SchoolCalendar.EMPTY),
                                List.of(),
                                List.of()));
        assertThat(leap.days().isSchoolDay(day("2028-02-29"))).isTrue();
        assertThat(leap.days().after(day("2028-02-28"), 2)).isEqualTo(day("2028-03-01"));
    }

    @Test
    void theSubstituteDaysOfChristmasAreKeptInEveryShapeOfTheWeek() {
        // Christmas Day on a Saturday, a Sunday, a Monday and a Friday.
        assertThat(december(2027)).containsExactly(27, 28);
        assertThat(december(2022)).containsExactly(26, 27);
        assertThat(december(2028)).containsExactly(25, 26);
        assertThat(december(2026)).containsExactly(25, 28);
        assertThat(BankHolidays.named(2022)).containsKey(day("2022-01-03"));
        assertThat(BankHolidays.named(2027).get(day("2027-12-27")))
                .isEqualTo("Christmas Day, substitute day");
    }

    private static Set<Integer> december(int year) {
        return BankHolidays.of(year).stream()
                .filter(day -> day.getMonthValue() == 12)
                .map(LocalDate::getDayOfMonth)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aSchoolWithoutDatesSaysSo() {
        SchoolDays none = SchoolCalendar.EMPTY.days();
        assertThat(none.after(day("2026-10-22"), 5)).isEqualTo(day("2026-10-29"));
        assertThat(none.words(day("2026-10-22"), day("2026-10-29")))
                .isEqualTo(
                        "by weekdays and bank holidays: this school\u2019s term dates are not kept"
                                + " yet");
        assertThat(DAYS.words(day("2026-11-20"), day("2026-11-27")))
                .isEqualTo("by this school\u2019s term dates");
    }

    @Test
    void aYearThatNobodyTypedIsNoHoliday() {
        SchoolCalendar gap =
                Years.calendar()
                        .with(
                                new YearDates(
                                        new SchoolYear(2028),
                                        ProposeYear.of(new SchoolYear(2028), Years.calendar()),
                                        List.of(),
                                        List.of()));
        assertThat(gap.days().isKnown(day("2027-11-24"))).isFalse();
        assertThat(gap.days().isSchoolDay(day("2027-11-24"))).isTrue();
        assertThat(gap.days().isKnown(day("2027-08-10"))).isTrue();
    }

    @Property(tries = 400)
    void aSchoolDayLiesInTermAndIsNoWeekendHolidayOrDayOff(@ForAll("inTheYear") LocalDate day) {
        SchoolCalendar calendar = Years.calendar();
        if (DAYS.isSchoolDay(day)) {
            assertThat(calendar.isInTerm(day)).isTrue();
            assertThat(RowReader.weekend(day)).isFalse();
            assertThat(BankHolidays.includes(day)).isFalse();
            assertThat(calendar.daysOff()).noneMatch(off -> off.days().holds(day));
        } else {
            assertThat(
                            !calendar.isInTerm(day)
                                    || RowReader.weekend(day)
                                    || BankHolidays.includes(day)
                                    || calendar.daysOff().stream()
                                            .anyMatch(off -> off.days().holds(day)))
                    .isTrue();
        }
    }

    @Property(tries = 400)
    void oneMoreDayOffNeverBringsADueDayForward(
            @ForAll("inTheYear") LocalDate from, @ForAll("inTheYear") LocalDate off) {
        SchoolDays fewer = new SchoolDays(DAYS.terms(), Set.of(off), Set.of());
        SchoolDays all = new SchoolDays(DAYS.terms(), Set.of(), Set.of());
        assertThat(fewer.after(from, 5)).isAfterOrEqualTo(all.after(from, 5));
        assertThat(fewer.between(from, fewer.after(from, 5))).isEqualTo(5);
    }

    @Property(tries = 300)
    void aProposalOfAnyYearIsWholeAndCanBeKept(
            @ForAll @IntRange(min = 2020, max = 2120) int begins) {
        SchoolYear year = new SchoolYear(begins);
        YearDates proposed =
                new YearDates(
                        year, ProposeYear.of(year, SchoolCalendar.EMPTY), List.of(), List.of());
        assertThat(proposed.terms()).hasSize(3).allMatch(term -> term.halfTerm().isPresent());
        SchoolCalendar calendar = SchoolCalendar.EMPTY.with(proposed);
        assertThat(YearFigures.of(calendar, year).schoolDays()).isBetween(180, 205);
        SchoolDays days = calendar.days();
        assertThat(proposed.terms())
                .allMatch(term -> days.isSchoolDay(term.in().first()))
                .allMatch(term -> days.isSchoolDay(term.in().last()));
        for (int at = 1; at < 3; at++) {
            assertThat(proposed.terms().get(at).in().first())
                    .isAfter(proposed.terms().get(at - 1).in().last());
        }
    }

    @Property(tries = 60)
    void proposalsYearAfterYearDoNotStrayFromTheSeason(
            @ForAll @IntRange(min = 1, max = 60) int years) {
        SchoolCalendar calendar = Years.calendar();
        SchoolYear year = Years.Y2026;
        for (int at = 0; at < years; at++) {
            year = year.next();
            calendar =
                    calendar.with(
                            new YearDates(
                                    year, ProposeYear.of(year, calendar), List.of(), List.of()));
        }
        Term autumn = calendar.of(year).terms().getFirst();
        assertThat(autumn.in().first())
                .isBetween(LocalDate.of(year.begins(), 9, 1), LocalDate.of(year.begins(), 9, 10));
        assertThat(autumn.in().last())
                .isBetween(
                        LocalDate.of(year.begins(), 12, 14), LocalDate.of(year.begins(), 12, 24));
    }

    @Provide
    Arbitrary<LocalDate> inTheYear() {
        return Arbitraries.integers().between(0, 364).map(day("2026-08-01")::plusDays);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
