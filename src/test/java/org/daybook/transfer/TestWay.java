package org.daybook.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.store.JooqChildren;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.store.JooqDrafts;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.transfer.store.JooqRuleBook;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.Store;
import org.daybook.vault.TestStore;

/** The use cases of files on their way over a real store, for every room's tests. */
public final class TestWay {

    public final JooqTransfers transfers;
    public final JooqRuleBook rules;
    public final StartTransfer start;
    public final RecordStep record;
    public final MoveDate move;
    public final ChangeDestination change;
    public final EndTransfer end;
    public final ReadFilesOut files;

    public TestWay(TestStore daybook) {
        this(daybook, daybook.clock(), SchoolDays::byWeekdays);
    }

    /**
     * @param clock what the use cases go by; the journal keeps its own
     */
    public TestWay(TestStore daybook, Clock clock, Supplier<SchoolDays> days) {
        Store store = daybook.store();
        var journal = daybook.journal();
        transfers = new JooqTransfers(store);
        rules = new JooqRuleBook(store);
        start = new StartTransfer(journal, transfers, rules, days, clock);
        RecordEntry entries =
                new RecordEntry(journal, new JooqEntries(store), new JooqDrafts(store), clock);
        record = new RecordStep(journal, transfers, entries, days, clock);
        move = new MoveDate(journal, transfers, days, clock);
        change = new ChangeDestination(journal, transfers, days, clock);
        end = new EndTransfer(journal, transfers, clock);
        files =
                new ReadFilesOut(
                        transfers, new JooqChildren(store), new JooqCasework(store), days, clock);
    }

    public TransferId started(ChildId child, Destination destination, LocalDate from) {
        boolean named = destination.school() != Destination.School.NONE;
        StartTransfer.Outcome outcome =
                start.start(
                        new StartTransfer.Answers(
                                Optional.of(child),
                                Optional.of(destination),
                                named ? "Merrow Vale Juniors" : "",
                                named ? "Mr Idris Penn" : "",
                                named ? "01632 960 300" : "",
                                Optional.of(Basis.ENROLMENT),
                                Optional.of(from),
                                "From the roll list",
                                DayOne.EMPTY));
        return switch (outcome) {
            case StartTransfer.Outcome.Started(TransferId id) -> id;
            case StartTransfer.Outcome.NotStarted(List<Problem> problems) ->
                    throw new AssertionError(problems);
        };
    }

    public Transfer transfer(TransferId id) {
        return transfers.find(id).orElseThrow();
    }

    public List<Problem> problems(TransferId id, RecordStep.Answers answers) {
        return switch (record.record(id, answers)) {
            case RecordStep.Outcome.Recorded() -> List.of();
            case RecordStep.Outcome.NotRecorded(List<Problem> problems) -> problems;
        };
    }

    public void recorded(TransferId id, RecordStep.Answers answers) {
        List<Problem> problems = problems(id, answers);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
    }

    /** By the lead, at ten past ten, with a few words. */
    public static RecordStep.Answers by(LineKind kind, LocalDate day, String words) {
        return new RecordStep.Answers(
                kind,
                Optional.of(day),
                "10:10",
                TestStore.LEAD,
                "Mr Idris Penn",
                Optional.of(Means.PHONE),
                Carried.NOTHING,
                words);
    }

    /** By tracked post with these items. */
    public static RecordStep.Answers sent(Step step, LocalDate day, String... items) {
        return new RecordStep.Answers(
                step,
                Optional.of(day),
                "15:40",
                TestStore.LEAD,
                "Mr Idris Penn",
                Optional.empty(),
                new Carried(
                        Optional.of(Route.TRACKED_POST),
                        "HB 2026 0117",
                        "4411",
                        Optional.empty(),
                        List.of(items)),
                "");
    }

    public static RecordStep.Answers received(LocalDate day, SealFound seal, String... items) {
        return new RecordStep.Answers(
                Step.RECEIPT_CONFIRMED,
                Optional.of(day),
                "",
                "Mr Idris Penn",
                "",
                Optional.of(Means.PHONE),
                new Carried(Optional.empty(), "", "", Optional.of(seal), List.of(items)),
                "");
    }

    /** What was missing and has come. */
    public static RecordStep.Answers came(LocalDate day, String... items) {
        return with(by(Event.REST_ARRIVED, day, ""), "10:10", items);
    }

    /** A file, or of one that arrived these items. */
    public static RecordStep.Answers lost(LocalDate day, String time, String... items) {
        return with(by(Event.LOST, day, "The van was broken into."), time, items);
    }

    private static RecordStep.Answers with(
            RecordStep.Answers answers, String time, String... items) {
        return new RecordStep.Answers(
                answers.kind(),
                answers.day(),
                time,
                answers.by(),
                answers.whom(),
                answers.means(),
                new Carried(Optional.empty(), "", "", Optional.empty(), List.of(items)),
                answers.words());
    }
}
