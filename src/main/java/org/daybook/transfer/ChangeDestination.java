package org.daybook.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/**
 * Says where a file goes after all: a school was found, a move came to nothing, their lead is known
 * now. A new basis counts the due day anew; the earlier one stays to be read.
 */
public final class ChangeDestination {

    /**
     * @param basis with its day, where the due day is counted anew; empty to leave it
     */
    public record Answers(
            Optional<Destination> destination,
            String school,
            String lead,
            String contact,
            Optional<Basis> basis,
            Optional<LocalDate> basisOn,
            String why) {}

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record NotChanged(List<Problem> problems) implements Outcome {}
    }

    private final Journal journal;
    private final Transfers transfers;
    private final Supplier<SchoolDays> days;
    private final Clock clock;

    public ChangeDestination(
            Journal journal, Transfers transfers, Supplier<SchoolDays> days, Clock clock) {
        this.journal = journal;
        this.transfers = transfers;
        this.days = days;
        this.clock = clock;
    }

    public Outcome change(TransferId id, Answers answers) {
        Transfer transfer = transfers.find(id).orElseThrow();
        List<Problem> problems = problems(transfer, answers);
        if (!problems.isEmpty()) {
            return new Outcome.NotChanged(List.copyOf(problems));
        }
        Receiver to = receiver(answers);
        Counted counted = counted(transfer, to, answers);
        boolean elsewhere = goesElsewhere(transfer.to(), to);
        journal.change(
                Deed.about(Deed.Kind.TRANSFER_CHANGED, transfer.child())
                        .on(id.value())
                        .saying(elsewhere ? "Where it goes" : "Who receives it"),
                () -> keep(transfer, to, counted, elsewhere, answers.why()));
        return new Outcome.Changed();
    }

    private void keep(
            Transfer transfer, Receiver to, Counted counted, boolean elsewhere, String why) {
        transfers.change(transfer.with(to).with(counted));
        Optional<LocalDate> due =
                counted.due().isEqual(transfer.dueOn())
                        ? Optional.empty()
                        : Optional.of(counted.due());
        Event event = elsewhere ? Event.DESTINATION_CHANGED : Event.CALL;
        transfers.addLine(
                transfer.id(),
                transfer.line(event, before(transfer, why), due, clock, journal.actor()));
    }

    /** Where only their lead or telephone is put right, what was agreed with them still holds. */
    private static boolean goesElsewhere(Receiver before, Receiver now) {
        return before.destination() != now.destination()
                || !before.school().equalsIgnoreCase(now.school());
    }

    /** What stood there, so that it stays to be read. */
    private static String before(Transfer transfer, String why) {
        Receiver was = transfer.to();
        String before =
                Stream.of(was.destination().words(), was.school(), was.lead(), was.contact())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return Stream.of("Before: " + before, why)
                .map(Sentences::ended)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A copy may stay with its school where only the kind of the move is another. */
    private static Optional<Problem> outThere(Transfer transfer, Receiver to) {
        boolean sameSchool = transfer.school().equalsIgnoreCase(to.school());
        return transfer.taken(Step.SENT)
                .map(sent ->
                        "The file was sent on "
                                + Days.brief(sent.day())
                                + ". Record first that it was recalled.")
                .or(() ->
                        transfer.taken(Step.COPY_SENT)
                                .filter(_ -> !sameSchool)
                                .map(sent ->
                                        "A copy was sent on "
                                                + Days.brief(sent.day())
                                                + ". Record first that it was recalled, or close"
                                                + " this transfer and start another."))
                .map(sentence -> new Problem("", sentence));
    }

    private Counted counted(Transfer transfer, Receiver to, Answers answers) {
        return answers.basisOn().isPresent()
                ? transfer.counted()
                        .again(
                                to.destination(),
                                answers.basis().orElseThrow(),
                                answers.basisOn().get(),
                                days.get())
                : transfer.counted();
    }

    private static Receiver receiver(Answers answers) {
        Destination destination = answers.destination().orElseThrow();
        boolean none = destination.school() == Destination.School.NONE;
        return new Receiver(
                destination,
                none ? "" : answers.school(),
                none ? "" : answers.lead(),
                none ? "" : answers.contact());
    }

    private static List<Problem> problems(Transfer transfer, Answers answers) {
        List<Problem> problems = new ArrayList<>();
        if (transfer.hasEnded()) {
            problems.add(new Problem("", "This transfer is closed. Take it up again first."));
        }
        StartTransfer.destinationProblems(answers.destination(), answers.school())
                .forEach(problems::add);
        if (problems.isEmpty() && goesElsewhere(transfer.to(), receiver(answers))) {
            outThere(transfer, receiver(answers)).ifPresent(problems::add);
        }
        if (answers.basisOn().isPresent() && answers.basis().isEmpty()) {
            problems.add(new Problem("basis", "Choose what the days count from."));
        }
        if (answers.basis().isPresent() && answers.basisOn().isEmpty()) {
            problems.add(new Problem("basis-on", "Say which day that was or will be."));
        }
        return problems;
    }
}
