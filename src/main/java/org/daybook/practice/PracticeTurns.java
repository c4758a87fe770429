package org.daybook.practice;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.daybook.base.EntryId;
import org.daybook.chronology.Recorded;
import org.daybook.chronology.TurnDeeds;
import org.daybook.chronology.When;

/** What became of an entry of the practice file: its reporter told, closed, withdrawn. */
final class PracticeTurns {

    private final PracticeDays days;
    private final TurnDeeds deeds;

    PracticeTurns(PracticeDays days, TurnDeeds deeds) {
        this.days = days;
        this.deeds = deeds;
    }

    /** Puts them into the diary, each at its own moment. */
    void plan(Facts entry, LocalDate happened, Supplier<EntryId> id, Diary diary) {
        entry.part("reporterTold")
                .ifPresent(one -> {
                    LocalDate day = happened.plusDays(one.number("daysLater"));
                    at(one, day, diary, () -> told(one, day, id.get()));
                });
        entry.part("closed")
                .ifPresent(one ->
                        at(
                                one,
                                happened.plusDays(one.number("daysLater")),
                                diary,
                                () -> done(deeds.close().close(id.get(), one.text("outcome")))));
        entry.part("withdrawn")
                .ifPresent(one ->
                        at(
                                one,
                                happened.plusDays(one.number("daysLater")),
                                diary,
                                () -> done(deeds.withdraw().withdraw(id.get(), one.text("why")))));
    }

    private void at(Facts turn, LocalDate day, Diary diary, Runnable work) {
        diary.at(days.moment(day, turn.text("at")), work);
    }

    private void told(Facts facts, LocalDate day, EntryId id) {
        When when = When.on(day, facts.text("at"));
        done(deeds.tell().tell(id, facts.text("by", PracticeDesk.LEAD), when, facts.text("what")));
    }

    private static void done(Recorded outcome) {
        if (outcome instanceof Recorded.Refused) {
            throw new IllegalStateException("The practice file has a turn that cannot be taken");
        }
    }
}
