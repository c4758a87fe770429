package org.daybook.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.transfer.TransferClock.Standing;
import org.junit.jupiter.api.Test;

/** The day by which a file is due, moved or stopped with a reason. */
class MovedAndStoppedClockTest extends FileOnItsWay {

    @Test
    void theDayIsMovedWithAReasonAndTheFirstDayStays() {
        TransferId id = started(Destination.SCHOOL);
        LocalDate later = LocalDate.of(2026, 11, 12);
        assertThat(move(id, later, "")).extracting(Problem::field).containsExactly("move-why");
        assertThat(move(id, LocalDate.of(2026, 11, 14), "Busy."))
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .contains("Mon 16 Nov");
        assertThat(move(id, later, "Their lead is away.")).isEmpty();
        Transfer transfer = way.transfer(id);
        assertThat(transfer.dueOn()).isEqualTo(later);
        assertThat(transfer.counted().firstDue()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(transfer.latest(Event.DUE_MOVED).orElseThrow().due()).contains(later);
    }

    @Test
    void aPausedClockGoesOnWithTheDaysThatWereLeft() {
        TransferId id = started(Destination.SCHOOL);
        clock.to(LocalDate.of(2026, 11, 4));
        assertThat(way.move.pause(id, "A court decides on Friday."))
                .isEqualTo(new MoveDate.Outcome.Moved());
        assertThat(standing(id))
                .isEqualTo(
                        new Standing.Paused(
                                LocalDate.of(2026, 11, 4), "A court decides on Friday."));
        clock.to(LocalDate.of(2026, 11, 11));
        assertThat(need(id).needsTheLead()).isFalse();
        clock.to(LocalDate.of(2026, 11, 18));
        assertThat(need(id).kind()).isEqualTo(Need.Kind.PAUSED);
        assertThat(need(id).needsTheLead()).isTrue();
        assertThat(need(id).why()).isEqualTo("Nothing was heard for 10 school days. Ask again.");
        assertThat(way.move.resume(id, "Decided.")).isEqualTo(new MoveDate.Outcome.Moved());
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aClockThatWasStoppedBeforeTheNextRollCountsFromTheRoll() {
        TransferId id = started(Destination.MANAGED_MOVE);
        way.move.pause(id, "The trial begins.");
        LocalDate roll = LocalDate.of(2026, 11, 20);
        clock.to(roll);
        record(id, TestWay.by(Step.ON_ROLL, roll, "It went well."));
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
        way.move.resume(id, "On roll now.");
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void aClockThatWasStoppedBeforeItsNewBasisCountsFromTheBasis() {
        TransferId id = started(Destination.SCHOOL);
        way.move.pause(id, "Perhaps another school.");
        countedFrom(id, Basis.ENROLMENT, LocalDate.of(2026, 11, 20));
        clock.to(LocalDate.of(2026, 11, 24));
        way.move.resume(id, "The same school.");
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aPauseBeforeADayToComeAddsNoDays() {
        TransferId id = way.started(PracticeFile.BRAM, Destination.SCHOOL, FROM.plusDays(14));
        way.move.pause(id, "A court decides.");
        clock.to(LocalDate.of(2026, 11, 6));
        way.move.resume(id, "Decided.");
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(way.transfer(id).counted().firstDue()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void ofATermTheDayOnWhichTheClockRunsAgainIsTheFirstWhereNoneHadGoneBy() {
        TransferId id = started(Destination.SCHOOL);
        way.move.pause(id, "Perhaps at the beginning of a term.");
        countedFrom(id, Basis.TERM, LocalDate.of(2026, 11, 16));
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        clock.to(LocalDate.of(2026, 11, 18));
        way.move.resume(id, "Yes.");
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void ofATermAllDaysAreLeftToAClockThatRunsAgainOnASaturday() {
        TransferId id = started(Destination.SCHOOL);
        way.move.pause(id, "Perhaps at the beginning of a term.");
        countedFrom(id, Basis.TERM, LocalDate.of(2026, 11, 16));
        clock.to(LocalDate.of(2026, 11, 21));
        way.move.resume(id, "Yes.");
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    private void countedFrom(TransferId id, Basis basis, LocalDate from) {
        ChangeDestination.Answers answers =
                new ChangeDestination.Answers(
                        Optional.of(Destination.SCHOOL),
                        "Merrow Vale Juniors",
                        "",
                        "",
                        Optional.of(basis),
                        Optional.of(from),
                        "They said so.");
        assertThat(way.change.change(id, answers))
                .isEqualTo(new ChangeDestination.Outcome.Changed());
    }

    @Test
    void aPauseMakesNoLateFilePunctual() {
        TransferId id = started(Destination.SCHOOL);
        clock.to(LocalDate.of(2026, 11, 11));
        way.move.pause(id, "Too late to matter.");
        assertThat(standing(id)).isEqualTo(new Standing.Late(2));
        assertThat(need(id).late()).isTrue();
        assertThat(TransferFigures.of(way.transfer(id), DAYS, LocalDate.now(clock)).inTime())
                .contains(false);
        clock.to(LocalDate.of(2026, 11, 12));
        way.move.resume(id, "Goes on.");
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(standing(id)).isEqualTo(new Standing.Late(3));
    }
}
