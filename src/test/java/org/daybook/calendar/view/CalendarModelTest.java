package org.daybook.calendar.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daybook.calendar.SchoolYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarModelTest {

    private static final SchoolYear THIS = new SchoolYear(2026);

    private final TestCalendar calendar = new TestCalendar();
    private final CalendarModel model = calendar.model;

    @BeforeEach
    void arrive() {
        model.arrive();
    }

    @Test
    void aSchoolWithoutDatesIsToldByWhatItsDaysAreCounted() {
        assertThat(model.chosen().get()).isEqualTo(THIS);
        assertThat(model.face().get().saying())
                .isEqualTo(
                        "No term dates are kept for 2026/27 yet. Until they are, every weekday"
                                + " that is no bank holiday counts as a school day, in the"
                                + " holidays too.");
        assertThat(model.shown().get().terms())
                .extracting(row -> row.name().get())
                .containsExactly("Autumn term", "Spring term", "Summer term");
        assertThat(model.typed().get()).isFalse();
    }

    @Test
    void aProposalFillsTheFormAndHoldsOnlyOnceItIsKept() {
        model.propose();
        assertThat(model.outcome().get())
                .startsWith("Proposed from the dates that are usual in England.");
        assertThat(calendar.days.get().terms()).isEmpty();
        model.keep();
        assertThat(model.outcome().get())
                .isEqualTo("Kept. School days are counted by these dates from now on.");
        assertThat(model.typed().get()).isFalse();
        assertThat(calendar.days.get().terms()).hasSize(6);
    }

    @Test
    void theNextYearIsProposedFromTheOneThatWasKept() {
        model.propose();
        model.keep();
        model.chosen().set(THIS.next());
        model.propose();
        assertThat(model.outcome().get()).startsWith("Proposed from your dates of 2026/27.");
        assertThat(model.shown().get().terms().getFirst().first().get()).isEqualTo("1 Sep 2027");
        assertThat(model.shown().get().terms().get(2).halfFirst().get()).isEqualTo("29 May 2028");
    }

    @Test
    void whatTheDatesGiveIsSeenBeforeTheyAreKept() {
        calendar.fileCountedFrom(LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 23));
        model.arrive();
        assertThat(model.face().get().stay().others()).isEmpty();
        model.propose();
        assertThat(model.face().get().stay().others()).hasSize(1);
        assertThat(model.face().get().figures().schoolDays()).isEqualTo(194);
    }

    @Test
    void whatIsWrongStandsInItsRowAndNothingTypedIsLost() {
        model.propose();
        TermRowModel autumn = model.shown().get().terms().getFirst();
        autumn.last().set("18 Dec 2025");
        model.keep();
        assertThat(autumn.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.field()).isEqualTo(autumn.field("last")));
        assertThat(autumn.last().get()).isEqualTo("18 Dec 2025");
        assertThat(model.outcome().get()).isEqualTo("Not kept: mend what is marked in 2026/27.");
        assertThat(calendar.calendars.current().terms()).isEmpty();
        autumn.last().set("18 Dec");
        model.keep();
        assertThat(calendar.calendars.current().terms()).hasSize(3);
    }

    @Test
    void aProblemInAnotherYearIsShownThere() {
        model.propose();
        model.shown().get().terms().getFirst().first().set("never");
        model.chosen().set(THIS.next());
        model.propose();
        model.keep();
        assertThat(model.chosen().get()).isEqualTo(THIS);
        assertThat(calendar.calendars.current().terms()).isEmpty();
    }

    @Test
    void bothYearsAreKeptTogether() {
        model.propose();
        model.chosen().set(THIS.next());
        model.propose();
        model.keep();
        assertThat(calendar.calendars.current().years()).containsExactly(THIS, THIS.next());
    }

    @Test
    void whatWasTypedWaitsWhileSheLooksElsewhereAndCanBeLetGo() {
        model.shown().get().addDayOff();
        model.shown().get().daysOff().getFirst().first().set("9 Nov");
        model.chosen().set(THIS.next());
        model.chosen().set(THIS);
        model.arrive();
        assertThat(model.shown().get().daysOff()).hasSize(1);
        model.letGo();
        assertThat(model.shown().get().daysOff()).isEmpty();
        assertThat(model.typed().get()).isFalse();
    }

    @Test
    void aBankHolidayOnWhichTheSchoolIsInIsASchoolDay() {
        model.propose();
        LocalDate may = LocalDate.of(2027, 5, 3);
        model.shown().get().setOpen(may, true);
        model.keep();
        assertThat(calendar.days.get().isSchoolDay(may)).isTrue();
        assertThat(model.shown().get().open()).containsExactly(may);
        model.shown().get().setOpen(may, false);
        model.keep();
        assertThat(calendar.days.get().isSchoolDay(may)).isFalse();
    }

    @Test
    void pastedLinesFillTheFormAndHoldOnlyOnceTheyAreKept() {
        PasteModel paste = model.pasting(() -> {});
        paste.lines()
                .set("Autumn term 1 Sep 2027 to 17 Dec 2027\nINSET day 8 Nov 2027\nSports week 1");
        paste.record();
        assertThat(paste.problems())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.sentence())
                                .isEqualTo(
                                        "Line 3 names no day that can be read: \u201cSports week"
                                                + " 1\u201d"));
        assertThat(model.typed().get()).isFalse();
        paste.lines().set("Autumn term 1 Sep 2027 to 17 Dec 2027\nINSET day 8 Nov 2027");
        paste.record();
        assertThat(paste.problems()).isEmpty();
        assertThat(model.chosen().get()).isEqualTo(THIS.next());
        assertThat(model.shown().get().terms()).hasSize(1);
        assertThat(model.shown().get().daysOff()).hasSize(1);
        assertThat(model.outcome().get())
                .isEqualTo(
                        "Filled in from 2 lines, for 2027/28. Look at the dates, then keep them.");
        assertThat(calendar.days.get().terms()).isEmpty();
        model.keep();
        assertThat(calendar.days.get().isSchoolDay(LocalDate.of(2027, 11, 8))).isFalse();
    }

    @Test
    void aRowThatIsTakenOutIsGoneOnceItIsKept() {
        model.propose();
        model.keep();
        model.shown().get().takeOut(model.shown().get().terms().getLast());
        model.keep();
        assertThat(calendar.calendars.current().terms()).hasSize(2);
    }
}
