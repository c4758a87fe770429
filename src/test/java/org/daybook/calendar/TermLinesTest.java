package org.daybook.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.daybook.base.Days;
import org.junit.jupiter.api.Test;

class TermLinesTest {

    @Test
    void aLineForEachTermIsUnderstood() {
        YearDates dates =
                only(
                        """
                        Autumn term 2 Sep 2026 to 18 Dec 2026
                        Half term 26 Oct to 30 Oct 2026
                        Spring term: 4 Jan 2027 - 25 Mar 2027
                        Half term: 15 to 19 February 2027
                        Summer term – Monday 12 April 2027 until Wednesday 21 July 2027
                        Half-term holiday 31/05/2027 – 04/06/2027
                        INSET days: 2 September 2026
                        INSET day: Mon 4 January 2027
                        """);
        assertThat(dates.year()).isEqualTo(Years.Y2026);
        assertThat(dates.terms()).isEqualTo(Years.calendar().terms());
        assertThat(dates.daysOff())
                .extracting(off -> off.days().first())
                .containsExactly(day("2026-09-02"), day("2027-01-04"));
    }

    @Test
    void firstAndLastDaysMayStandOnLinesOfTheirOwn() {
        YearDates dates =
                only(
                        """
                        Term dates 2026 to 2027

                        Autumn term 2026
                        Start of term: Wednesday 2 September
                        Half term: Monday 26 October to Friday 30 October
                        End of term: Friday 18 December
                        Christmas holiday: 21 December to 1 January
                        Spring term 2027
                        Term starts Tuesday 5th January
                        Term ends Thursday 25th of March
                        """);
        assertThat(dates.terms())
                .extracting(Term::name, term -> term.in().first(), term -> term.in().last())
                .containsExactly(
                        tuple("Autumn term", day("2026-09-02"), day("2026-12-18")),
                        tuple("Spring term", day("2027-01-05"), day("2027-03-25")));
        assertThat(dates.terms().getFirst().halfTerm())
                .contains(new Stretch(day("2026-10-26"), day("2026-10-30")));
    }

    @Test
    void halvesOfTermsAreTermsOfTheirOwn() {
        YearDates dates =
                only(
                        """
                        Autumn term, first half: 2 Sep 2026 to 23 Oct 2026
                        Autumn term, second half: 2 Nov 2026 to 18 Dec 2026
                        """);
        assertThat(dates.terms())
                .extracting(Term::name)
                .containsExactly("Autumn term, first half", "Autumn term, second half");
    }

    @Test
    void severalSchoolYearsAreToldApart() {
        var read =
                read(
                        """
                        Summer term 12 Apr 2027 to 21 Jul 2027
                        Autumn term 1 Sep 2027 to 17 Dec 2027
                        School closed 6 May 2027
                        Bank holiday 3 May 2027
                        Bank holiday for a jubilee 11 June 2027
                        """);
        assertThat(read.years())
                .extracting(YearDates::year)
                .containsExactly(new SchoolYear(2026), new SchoolYear(2027));
        assertThat(read.years().getFirst().daysOff())
                .extracting(DayOff::kind)
                .containsExactly(DayOff.Kind.CLOSED);
        assertThat(read.years().getFirst().holidays())
                .extracting(HolidayChange::day, HolidayChange::kept)
                .containsExactly(tuple(day("2027-06-11"), true));
    }

    @Test
    void aLineThatCannotBeReadIsNamedAndNothingIsTaken() {
        assertThat(
                        wrong(
                                """
                                Autumn term 2 Sep 2026 to 18 Dec 2026
                                School trip 9 Nov 2026 to 13 Nov 2026
                                Spring term 31 Feb 2027 to 25 Mar 2027
                                Summer term 21 Jul 2027 to 12 Apr 2027
                                Easter 99
                                """))
                .containsExactly(
                        "Line 2 says neither term, half term, INSET nor closed:"
                                + " \u201cSchool trip 9 Nov 2026 to 13 Nov 2026\u201d",
                        "Line 3: There is no day 31 February.",
                        "Line 4 ends before it begins: \u201cSummer term 21 Jul 2027 to 12 Apr"
                                + " 2027\u201d",
                        "Line 5 names no day that can be read: \u201cEaster 99\u201d");
    }

    @Test
    void halfATermIsNotGuessed() {
        assertThat(wrong("Term starts 2 Sep 2026"))
                .containsExactly("A term begins on 2 Sep 2026, and no line says when it ends.");
        assertThat(wrong("Term ends 18 Dec 2026"))
                .containsExactly("A term ends on 18 Dec 2026, and no line says when it begins.");
        assertThat(wrong("Half term 26 to 30 October 2026"))
                .containsExactly(
                        "The half term from 26 Oct 2026 lies in none of the pasted terms.");
        assertThat(wrong("Term starts 4 Jan 2027\nTerm ends 18 Dec 2026"))
                .containsExactly("A term that begins on 4 Jan 2027 cannot end on 18 Dec 2026.");
    }

    @Test
    void aThousandLinesAreRefusedInASentence() {
        assertThat(wrong("Autumn term 2 Sep 2026 to 18 Dec 2026\n".repeat(1_000)))
                .containsExactly(
                        "That is 1,000 lines. The dates of a school year take about ten: paste only"
                                + " those.");
        assertThat(wrong("x".repeat(100_000)))
                .containsExactly("Line 1 is too long for a line with dates.");
        assertThat(wrong("Term dates for parents"))
                .containsExactly(
                        "No line names a day. Write them like: Autumn term 2 Sep 2026 to 18 Dec"
                                + " 2026");
        assertThat(wrong(" \n \n")).containsExactly("Paste the lines with the dates first.");
    }

    @Property(tries = 500)
    void whateverIsPastedIsReadOrRefusedInWords(@ForAll @StringLength(max = 300) String text) {
        switch (TermLines.read(text, Years.Y2026)) {
            case TermLines.Outcome.Read(var years, int lines, _) -> {
                assertThat(years).isNotEmpty();
                assertThat(lines).isPositive();
            }
            case TermLines.Outcome.Unclear(var sentences) -> assertThat(sentences).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void aTermWrittenOutIsReadBack(
            @ForAll @IntRange(min = 0, max = 3_000) int start,
            @ForAll @IntRange(min = 1, max = 100) int length) {
        LocalDate first = day("2024-08-01").plusDays(start);
        LocalDate last = first.plusDays(length);
        Term term =
                read("Some term " + Days.full(first) + " to " + Days.letter(last))
                        .years()
                        .getFirst()
                        .terms()
                        .getFirst();
        assertThat(term)
                .isEqualTo(new Term("Some term", new Stretch(first, last), Optional.empty()));
    }

    private static YearDates only(String text) {
        assertThat(read(text).years()).hasSize(1);
        return read(text).years().getFirst();
    }

    private static TermLines.Outcome.Read read(String text) {
        TermLines.Outcome outcome = TermLines.read(text, Years.Y2026);
        assertThat(outcome).isInstanceOf(TermLines.Outcome.Read.class);
        return (TermLines.Outcome.Read) outcome;
    }

    private static List<String> wrong(String text) {
        return ((TermLines.Outcome.Unclear) TermLines.read(text, Years.Y2026)).sentences();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
