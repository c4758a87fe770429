package org.daybook.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Writes down who did what with a file on its way, and when. */
public final class RecordStep {

    /**
     * What the lead says.
     *
     * @param step empty for a call, a letter or a chase
     */
    public record Answers(
            Optional<Step> step,
            Optional<LocalDate> day,
            String time,
            String by,
            Optional<Route> route,
            String words) {}

    public sealed interface Outcome {
        record Recorded() implements Outcome {}

        record NotRecorded(List<Problem> problems) implements Outcome {}
    }

    private final Journal journal;
    private final Transfers transfers;
    private final Clock clock;

    public RecordStep(Journal journal, Transfers transfers, Clock clock) {
        this.journal = journal;
        this.transfers = transfers;
        this.clock = clock;
    }

    public Outcome record(TransferId id, Answers answers) {
        Transfer transfer = transfers.find(id).orElseThrow();
        List<Problem> problems = problems(transfer, answers);
        if (!problems.isEmpty()) {
            return new Outcome.NotRecorded(List.copyOf(problems));
        }
        journal.change(
                Deed.about(Deed.Kind.TRANSFER_STEP_RECORDED, transfer.child())
                        .on(id.value())
                        .saying(answers.step().map(Step::title).orElse("A call or a letter")),
                () -> transfers.addLine(id, line(transfer, answers)));
        return new Outcome.Recorded();
    }

    private Line line(Transfer transfer, Answers answers) {
        return new Line(
                transfer.lines().size() + 1,
                answers.step(),
                answers.day().orElseThrow(),
                answers.time().strip(),
                answers.by().strip(),
                answers.route(),
                answers.words().strip(),
                clock.instant(),
                journal.actor());
    }

    private List<Problem> problems(Transfer transfer, Answers answers) {
        List<Problem> problems = new ArrayList<>();
        dayProblem(answers).ifPresent(problems::add);
        if (answers.by().isBlank()) {
            problems.add(new Problem("by", "Say who did it."));
        }
        if (answers.step().isEmpty() && answers.words().isBlank()) {
            problems.add(new Problem("words", "Say in a few words what was said or sent."));
        }
        answers.step()
                .flatMap(step -> stepProblem(transfer, step, answers))
                .ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> dayProblem(Answers answers) {
        if (answers.day().isEmpty()) {
            return Optional.of(new Problem("day", "Say which day it was."));
        }
        return answers.day()
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .map(day -> new Problem("day", "That day is still to come. Did you mean today?"));
    }

    private static Optional<Problem> stepProblem(Transfer transfer, Step step, Answers answers) {
        return switch (step) {
            case LEAVING_NOTICED, DESTINATION_CONFIRMED, LEAD_SPOKEN_TO -> Optional.empty();
            case PACK_MADE ->
                    Optional.of(new Problem("", "Save the pack, and this step is recorded."));
            case PACK_CHECKED -> checkProblem(transfer, answers.by());
            case SENT -> routeProblem(answers.route());
            case RECEIPT_CONFIRMED ->
                    transfer.taken(Step.SENT).isPresent()
                            ? Optional.empty()
                            : Optional.of(
                                    new Problem(
                                            "", "Record first how and when the file was sent."));
        };
    }

    private static Optional<Problem> checkProblem(Transfer transfer, String by) {
        if (transfer.latestPack().isEmpty()) {
            return Optional.of(new Problem("", "There is no pack to check yet. Save it first."));
        }
        return transfer.latestPack()
                .filter(pack -> pack.madeBy().equalsIgnoreCase(by.strip()))
                .map(pack ->
                        new Problem(
                                "by",
                                pack.madeBy()
                                        + " made this pack. Name the second person who read it."));
    }

    private static Optional<Problem> routeProblem(Optional<Route> route) {
        return route.isEmpty()
                ? Optional.of(new Problem("route", "Say how the file travelled."))
                : route.flatMap(Route::refusal).map(reason -> new Problem("route", reason));
    }
}
