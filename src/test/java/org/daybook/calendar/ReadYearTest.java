package org.daybook.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.calendar.Years.AUTUMN;
import static org.daybook.calendar.Years.SPRING;
import static org.daybook.calendar.Years.SUMMER;
import static org.daybook.calendar.Years.inset;

import java.time.LocalDate;
import java.util.Set;
import org.daybook.base.Problem;
import org.daybook.calendar.TypedYear.DayOffRow;
import org.daybook.calendar.TypedYear.HolidayRow;
import org.daybook.calendar.TypedYear.TermRow;
import org.junit.jupiter.api.Test;

class ReadYearTest {

    @Test
    void daysWithoutAYearLieInTheSchoolYearOfTheForm() {
        YearDates dates = Years.read(Years.terms(AUTUMN, SPRING, SUMMER));
        assertThat(dates.terms())
                .extracting(Term::in)
                .containsExactly(
                        stretch("2026-09-02", "2026-12-18"),
                        stretch("2027-01-04", "2027-03-25"),
                        stretch("2027-04-12", "2027-07-21"));
        assertThat(dates.terms().get(1).halfTerm()).contains(stretch("2027-02-15", "2027-02-19"));
        assertThat(dates.terms().get(1).name()).isEqualTo("Spring term");
    }

    @Test
    void rowsWithoutAnyDayAreNoTerms() {
        TermRow empty = new TermRow("Summer term", " ", "", "", "");
        assertThat(Years.read(Years.terms(AUTUMN, empty)).terms()).hasSize(1);
        assertThat(Years.read(Years.terms()).hasTerms()).isFalse();
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsSaidUnderItsLastDay() {
        assertThat(Years.problem(Years.terms(new TermRow("", "4 Jan", "18 Dec", "", ""))))
                .isEqualTo(
                        new Problem(
                                "last", "18 Dec 2026 lies before the term begins, 4 Jan 2027."));
    }

    @Test
    void aTermThatOverlapsAnotherNamesIt() {
        TermRow second = new TermRow("", "18 Dec", "12 Feb", "", "");
        assertThat(Years.problem(Years.terms(AUTUMN, second)).sentence())
                .isEqualTo(
                        "Autumn term runs from 2 Sep 2026 to 18 Dec 2026. Two terms cannot share"
                                + " a day.");
    }

    @Test
    void halfATermIsAskedForItsOtherHalf() {
        assertThat(Years.problem(Years.terms(new TermRow("", "2 Sep", "", "", ""))).sentence())
                .isEqualTo("Say on which day the term ends.");
        assertThat(Years.problem(Years.terms(new TermRow("", "2 Sep", "18 Dec", "26 Oct", ""))))
                .isEqualTo(new Problem("half-last", "Say both days of the half term, or neither."));
    }

    @Test
    void aHalfTermLiesInsideItsTerm() {
        TermRow outside = new TermRow("", "2 Sep", "23 Oct", "26 Oct", "30 Oct");
        assertThat(Years.problem(Years.terms(outside)).sentence())
                .isEqualTo(
                        "The half term lies inside its term: after 2 Sep 2026 and before 23 Oct"
                                + " 2026.");
        TermRow backwards = new TermRow("", "2 Sep", "18 Dec", "30 Oct", "26 Oct");
        assertThat(Years.problem(Years.terms(backwards)).sentence())
                .isEqualTo("26 Oct 2026 lies before the half term begins, 30 Oct 2026.");
    }

    @Test
    void aSlipOfTheYearIsNamed() {
        TermRow slip = new TermRow("", "2 Sep 2025", "18 Dec", "", "");
        assertThat(Years.problem(Years.terms(slip)).sentence())
                .isEqualTo(
                        "2 Sep 2025 lies in the school year 2025/26. These are the dates of"
                                + " 2026/27.");
    }

    @Test
    void aTermBeginsAndEndsOnAWeekday() {
        TermRow saturday = new TermRow("", "5 Sep", "18 Dec", "", "");
        assertThat(Years.problem(Years.terms(saturday)).sentence())
                .isEqualTo("5 Sep 2026 is a Saturday. A term begins and ends on a weekday.");
    }

    @Test
    void aDayThatCannotBeReadSaysHowToWriteIt() {
        TermRow strange = new TermRow("", "soon", "18 Dec", "", "");
        assertThat(Years.problem(Years.terms(strange)).sentence())
                .startsWith("That is not a day this page can read.");
    }

    @Test
    void aDayOffOutsideTermSaysThatNobodyIsInAnyway() {
        assertThat(Years.problem(Years.off(inset("1 Sep"))).sentence())
                .isEqualTo(
                        "Tue 1 Sep 2026 lies in no term, so no child is in anyway. Leave it out,"
                                + " or let the term reach it.");
        assertThat(Years.problem(Years.off(inset("27 Oct"))).sentence())
                .isEqualTo(
                        "Tue 27 Oct 2026 is no school day already: a half term or a bank holiday.");
        assertThat(Years.problem(Years.off(inset("5 Sep"))).sentence())
                .isEqualTo("Sat 5 Sep 2026 is at the weekend: nobody is in anyway.");
    }

    @Test
    void aDayOffStandsThereOnce() {
        DayOffRow flood = new DayOffRow("9 Nov", "11 Nov", DayOff.Kind.CLOSED, "Flood");
        assertThat(Years.problem(Years.off(flood, inset("10 Nov"))).sentence())
                .isEqualTo("Tue 10 Nov 2026 stands here already.");
        DayOffRow backwards = new DayOffRow("11 Nov", "9 Nov", DayOff.Kind.CLOSED, "");
        assertThat(Years.problem(Years.off(backwards)).sentence())
                .isEqualTo("9 Nov 2026 lies before it begins, 11 Nov 2026.");
    }

    @Test
    void aProclaimedDayIsANewWeekday() {
        assertThat(Years.problem(holiday("3 May")).sentence())
                .isEqualTo("Mon 3 May 2027 is a bank holiday already.");
        assertThat(Years.problem(holiday("8 May")).sentence())
                .isEqualTo("Sat 8 May 2027 is at the weekend: nobody is in anyway.");
        assertThat(
                        Years.problem(
                                        Years.holidays(
                                                Set.of(),
                                                new HolidayRow("10 May", "Jubilee"),
                                                new HolidayRow("10 May", "Jubilee again")))
                                .sentence())
                .isEqualTo("Mon 10 May 2027 stands here already.");
    }

    @Test
    void aProclaimedDayIsOffAndABankHolidayMayBeKeptOpen() {
        LocalDate may = LocalDate.of(2027, 5, 3);
        YearDates dates =
                Years.read(Years.holidays(Set.of(may), new HolidayRow("10 May", "Jubilee")));
        var days = SchoolCalendar.EMPTY.with(dates).days();
        assertThat(days.isSchoolDay(may)).isTrue();
        assertThat(days.isSchoolDay(LocalDate.of(2027, 5, 10))).isFalse();
    }

    private static TypedYear holiday(String day) {
        return Years.holidays(Set.of(), new HolidayRow(day, ""));
    }

    private static Stretch stretch(String first, String last) {
        return new Stretch(LocalDate.parse(first), LocalDate.parse(last));
    }
}
