package org.daybook.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.base.BankHolidays;
import org.daybook.base.SchoolDays;
import org.daybook.base.SchoolDays.Term;
import org.daybook.transfer.TransferClock.Standing;
import org.junit.jupiter.api.Test;

/** Two whole school years with half terms, INSET days, bank holidays and a leap day. */
class ClockOverSchoolYearsTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 1);

    private static final SchoolDays DAYS =
            new SchoolDays(
                    List.of(
                            term("2026-09-02", "2026-10-23"),
                            term("2026-11-02", "2026-12-18"),
                            term("2027-01-04", "2027-02-12"),
                            term("2027-02-22", "2027-03-25"),
                            term("2027-04-12", "2027-05-28"),
                            term("2027-06-07", "2027-07-21"),
                            term("2027-09-02", "2027-10-22"),
                            term("2027-11-01", "2027-12-17"),
                            term("2028-01-04", "2028-02-18"),
                            term("2028-02-28", "2028-03-31"),
                            term("2028-04-18", "2028-05-26"),
                            term("2028-06-05", "2028-07-21")),
                    Set.of(
                            LocalDate.of(2026, 9, 2),
                            LocalDate.of(2027, 1, 4),
                            LocalDate.of(2028, 6, 5)),
                    Set.of());

    private static final TransferRules RULES = TransferRules.usual();

    private static Term term(String first, String last) {
        return new Term(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static LocalDate due(Basis basis, String from) {
        return TransferClock.start(basis, LocalDate.parse(from), RULES, DAYS).due();
    }

    @Test
    void theCountStepsOverHalfTermHolidaysBankHolidaysAndInset() {
        assertThat(due(Basis.LEFT, "2026-10-21")).isEqualTo("2026-11-04");
        assertThat(due(Basis.LEFT, "2026-12-18")).isEqualTo("2027-01-11");
        assertThat(due(Basis.LEFT, "2027-03-24")).isEqualTo("2027-04-15");
        assertThat(due(Basis.LEFT, "2027-04-29")).isEqualTo("2027-05-07");
        assertThat(due(Basis.LEFT, "2027-07-21")).isEqualTo("2027-09-08");
        assertThat(due(Basis.LEFT, "2028-02-25")).isEqualTo("2028-03-03");
        assertThat(due(Basis.LEFT, "2028-05-26")).isEqualTo("2028-06-12");
    }

    @Test
    void withinTheFirstFiveDaysOfATermMeansThatItsFirstDayCounts() {
        assertThat(due(Basis.TERM, "2026-11-02")).isEqualTo("2026-11-06");
        assertThat(due(Basis.TERM, "2027-01-04")).isEqualTo("2027-01-11");
    }

    @Test
    void calendarDaysAreASettingToo() {
        TransferRules fortnight = new TransferRules(Counting.CALENDAR_DAYS, 14, 5, 15, 72);
        TransferClock clock =
                TransferClock.start(Basis.LEFT, LocalDate.of(2028, 2, 20), fortnight, DAYS);
        assertThat(clock.due()).isEqualTo("2028-03-05");
        assertThat(clock.on(LocalDate.of(2028, 2, 29))).isEqualTo(new Standing.Running(5));
        assertThat(clock.strip(LocalDate.of(2028, 2, 29))).hasSize(15);
    }

    @Property
    void fromEveryDayOfTwoYearsFiveSchoolDaysAreCounted(
            @ForAll @IntRange(max = 722) int later, @ForAll Basis basis) {
        LocalDate from = BEGIN.plusDays(later);
        TransferClock clock = TransferClock.start(basis, from, RULES, DAYS);
        assertThat(DAYS.isSchoolDay(clock.due())).isTrue();
        assertThat(BankHolidays.includes(clock.due())).isFalse();
        long counted =
                from.plusDays(clock.fromIsDayOne() ? 0 : 1)
                        .datesUntil(clock.due().plusDays(1))
                        .filter(DAYS::isSchoolDay)
                        .count();
        assertThat(counted).isEqualTo(RULES.days());
        assertThat(clock.strip(from).getLast().day()).isEqualTo(clock.due());
        assertThat(clock.met(Step.SENT, clock.due()))
                .isEqualTo(new Standing.Met(Step.SENT, clock.due(), true));
    }

    @Property
    void dayAfterDayTheClockOnlyGoesDownAndThenIsLate(@ForAll @IntRange(max = 690) int later) {
        LocalDate from = BEGIN.plusDays(later);
        TransferClock clock = TransferClock.start(Basis.ENROLMENT, from, RULES, DAYS);
        int left = RULES.days();
        for (LocalDate day = from; day.isBefore(clock.due()); day = day.plusDays(1)) {
            int now = ((Standing.Running) clock.on(day)).left();
            assertThat(now).isBetween(1, left);
            left = now;
        }
        assertThat(clock.on(clock.due())).isEqualTo(new Standing.DueToday());
        assertThat(clock.on(DAYS.after(clock.due(), 1))).isEqualTo(new Standing.Late(1));
    }

    @Test
    void whyThisDateTellsEveryDayOnce() {
        Transfer whole = PracticeFile.transfer(DayOne.EMPTY);
        LocalDate from = LocalDate.of(2026, 10, 21);
        Transfer transfer =
                whole.with(Counted.of(Destination.SCHOOL, Basis.LEFT, from, RULES, DAYS));
        assertThat(WhyThisDate.of(transfer, DAYS))
                .extracting(told -> told.days() + ": " + told.words())
                .containsExactly(
                        "Wed 21 Oct: the day of leaving, the count begins after it",
                        "Thu 22 Oct: day 1",
                        "Fri 23 Oct: day 2",
                        "Sat 24 Oct and Sun 25 Oct: weekend",
                        "Mon 26 Oct to Fri 30 Oct: the school is closed",
                        "Sat 31 Oct and Sun 1 Nov: weekend",
                        "Mon 2 Nov: day 3",
                        "Tue 3 Nov: day 4",
                        "Wed 4 Nov: day 5, the last");
        assertThat(
                        WhyThisDate.of(
                                whole.with(
                                        Counted.of(
                                                Destination.SCHOOL,
                                                Basis.LEFT,
                                                LocalDate.of(2027, 4, 29),
                                                RULES,
                                                DAYS)),
                                DAYS))
                .extracting(WhyThisDate.Told::words)
                .contains("bank holiday");
    }
}
