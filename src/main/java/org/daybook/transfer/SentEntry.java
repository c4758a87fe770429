package org.daybook.transfer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.Recorded;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;

/** How the sending of a file, its return and its loss are told in the child's chronology. */
final class SentEntry {

    private SentEntry() {}

    /** Empty for what is no event in the child's life. */
    static Optional<NewEntry> of(Transfer transfer, Line line) {
        return event(transfer, line)
                .map(event ->
                        NewEntry.of(
                                EntryKind.FILE_SENT,
                                Wording.of(
                                                When.on(line.day(), line.time()),
                                                narrative(event, line),
                                                List.of(ChildInEntry.of(transfer.child())))
                                        .with(details(transfer, line))));
    }

    /** Inside the change that writes the line. */
    static void write(RecordEntry entries, NewEntry entry) {
        if (entries.record(entry) instanceof Recorded.Refused) {
            throw new IllegalStateException("The sending was refused by the chronology");
        }
    }

    private static Optional<String> event(Transfer transfer, Line line) {
        String school = transfer.to().name();
        String putRight = line.step().flatMap(transfer::taken).isPresent() ? "Put right: " : "";
        return switch (line.kind()) {
            case Step.SENT -> Optional.of(putRight + "Child protection file sent to " + school);
            case Step.COPY_SENT ->
                    Optional.of(putRight + "Copy of the child protection file sent to " + school);
            case Event.RECALLED ->
                    Optional.of("Child protection file recalled on its way to " + school);
            case Event.LOST -> Optional.of("Child protection file lost on its way to " + school);
            case Event.FOUND -> Optional.of("Child protection file found again");
            default -> Optional.empty();
        };
    }

    private static String narrative(String event, Line line) {
        Carried carried = line.carried();
        return Stream.of(
                        event,
                        carried.route().map(Route::words).orElse(""),
                        named("Reference ", carried.tracking()),
                        named("Seal ", carried.seal()),
                        named("In it: ", String.join("; ", carried.items())),
                        line.words())
                .filter(part -> !part.isBlank())
                .map(Sentences::ended)
                .collect(Collectors.joining(" "));
    }

    private static String named(String what, String text) {
        return text.isEmpty() ? "" : what + text;
    }

    private static Details details(Transfer transfer, Line line) {
        Details details =
                Details.NONE.with(
                        Detail.FILE_TO,
                        Stream.of(transfer.school(), whom(transfer, line))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")));
        if (transfer.latestPack().isPresent() && line.step().isPresent()) {
            details =
                    details.with(Detail.PAGES, String.valueOf(transfer.latestPack().get().pages()));
        }
        Optional<Choice.Route> route = line.route().flatMap(SentEntry::choice);
        return route.isPresent() ? details.with(Detail.FILE_ROUTE, route.get()) : details;
    }

    private static String whom(Transfer transfer, Line line) {
        return line.whom().isEmpty() ? transfer.lead() : line.whom();
    }

    private static Optional<Choice.Route> choice(Route route) {
        return switch (route) {
            case BY_HAND, COLLECTED -> Optional.of(Choice.Route.BY_HAND);
            case TRACKED_POST, COURIER -> Optional.of(Choice.Route.TRACKED);
            case SECURE_EMAIL -> Optional.of(Choice.Route.SECURE_EMAIL);
            case SYSTEM -> Optional.of(Choice.Route.SYSTEM);
            case PARENT -> Optional.empty();
        };
    }
}
