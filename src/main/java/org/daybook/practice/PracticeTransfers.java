package org.daybook.practice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.transfer.Basis;
import org.daybook.transfer.Carried;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Destination;
import org.daybook.transfer.Event;
import org.daybook.transfer.LineKind;
import org.daybook.transfer.Means;
import org.daybook.transfer.RecordStep;
import org.daybook.transfer.Route;
import org.daybook.transfer.RuleBook;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfers;

/** The files of the practice school that are already on their way. */
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
                                Optional.of(
                                        transfer.oneOf(
                                                Destination.class,
                                                "destination",
                                                Destination.SCHOOL)),
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
        diary.at(days.moment(day, step.text("at")), () -> record(transfer, step, day));
    }

    private void record(Facts transfer, Facts step, LocalDate day) {
        RecordStep.Outcome outcome =
                record.record(
                        open(transfer),
                        new RecordStep.Answers(
                                kind(step),
                                Optional.of(day),
                                step.text("at"),
                                step.text("by", PracticeDesk.LEAD),
                                step.text("whom"),
                                Optional.of(step.text("means"))
                                        .filter(means -> !means.isEmpty())
                                        .map(Means::valueOf),
                                carried(step),
                                step.text("words")));
        if (outcome instanceof RecordStep.Outcome.NotRecorded) {
            throw new IllegalStateException("The practice file has a step that cannot be recorded");
        }
    }

    private static LineKind kind(Facts step) {
        return step.has("event")
                ? Event.valueOf(step.text("event"))
                : Step.valueOf(step.text("step"));
    }

    private static Carried carried(Facts step) {
        return new Carried(
                Optional.of(step.text("route"))
                        .filter(route -> !route.isEmpty())
                        .map(Route::valueOf),
                step.text("tracking"),
                step.text("seal"),
                Optional.empty(),
                step.texts("items"));
    }

    private TransferId open(Facts transfer) {
        return transfers.openFor(childNamed.apply(transfer.text("child"))).orElseThrow().id();
    }
}
