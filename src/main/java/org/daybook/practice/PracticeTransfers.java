package org.daybook.practice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.transfer.Basis;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.RecordStep;
import org.daybook.transfer.RuleBook;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfers;

/** A file of the practice school that is already on its way. */
final class PracticeTransfers {

    private final PracticeDays days;
    private final Transfers transfers;
    private final StartTransfer start;
    private final RecordStep record;
    private final Function<String, ChildId> childNamed;

    PracticeTransfers(
            PracticeDays days,
            PracticeDesk desk,
            Transfers transfers,
            RuleBook rules,
            Supplier<SchoolDays> schoolDays,
            Function<String, ChildId> childNamed) {
        this.days = days;
        this.transfers = transfers;
        this.start = new StartTransfer(desk.journal(), transfers, rules, schoolDays, days);
        this.record = new RecordStep(desk.journal(), transfers, desk.record(), schoolDays, days);
        this.childNamed = childNamed;
    }

    void plan(Facts transfer, Diary diary) {
        LocalDate begun = days.before(transfer.number("daysAgo"));
        diary.at(days.moment(begun, transfer.text("at")), () -> start(transfer, begun));
        transfer.parts("steps").forEach(step -> planStep(transfer, step, diary));
    }

    private void start(Facts transfer, LocalDate begun) {
        StartTransfer.Outcome outcome =
                start.start(
                        new StartTransfer.Answers(
                                Optional.of(childNamed.apply(transfer.text("child"))),
                                transfer.text("school"),
                                transfer.text("lead"),
                                transfer.text("contact"),
                                Optional.of(Basis.valueOf(transfer.text("basis"))),
                                Optional.of(begun),
                                transfer.text("noticed"),
                                DayOne.EMPTY));
        if (outcome instanceof StartTransfer.Outcome.NotStarted) {
            throw new IllegalStateException("The practice file has a transfer that cannot start");
        }
    }

    private void planStep(Facts transfer, Facts step, Diary diary) {
        LocalDate day = days.before(step.number("daysAgo"));
        diary.at(
                days.moment(day, step.text("at")),
                () ->
                        record.record(
                                open(transfer),
                                new RecordStep.Answers(
                                        Optional.of(Step.valueOf(step.text("step"))),
                                        Optional.of(day),
                                        step.text("at"),
                                        PracticeDesk.LEAD,
                                        Optional.empty(),
                                        step.text("words"))));
    }

    private TransferId open(Facts transfer) {
        return transfers.openFor(childNamed.apply(transfer.text("child"))).orElseThrow().id();
    }
}
