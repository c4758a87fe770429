package org.daybook.arrival;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;

/** How an event of a file in is told in the child's chronology. */
final class ArrivalTelling {

    private ArrivalTelling() {}

    /** Empty for steps that are the school's own business and no event in the child's life. */
    static Optional<NewEntry> of(Arrival arrival, ArrivalLine line) {
        return switch (line.step()) {
            case RECEIVED -> Optional.of(received(arrival, line));
            case NIL_RETURN ->
                    Optional.of(
                            contact(
                                    arrival,
                                    line,
                                    arrival.school()
                                            + " holds no child protection file for this child"));
            case ESCALATED ->
                    Optional.of(
                            contact(
                                    arrival,
                                    line,
                                    "The child\u2019s earlier file has not come from "
                                            + arrival.school()
                                            + ". Escalated to "
                                            + line.whom()));
            default -> Optional.empty();
        };
    }

    private static NewEntry received(Arrival arrival, ArrivalLine line) {
        Came came = line.came().orElse(Came.UNSAID);
        Map<Detail, String> details = new LinkedHashMap<>();
        details.put(Detail.FILE_FROM, arrival.school());
        details.put(Detail.PAGES, came.pages());
        came.route()
                .flatMap(ArrivalTelling::asChoice)
                .ifPresent(route -> details.put(Detail.FILE_ROUTE, route.name()));
        String narrative =
                sentences(
                        putRight(arrival, line)
                                + "The child\u2019s file came from "
                                + arrival.school(),
                        before("In it: ", came.items()),
                        came.against().map(Came.Against::words).orElse(""),
                        came.lacksSomething() ? before("Missing: ", came.missing()) : "",
                        came.seal().map(Came.Seal::words).orElse(""),
                        came.route().filter(Came.Route::unsafe).map(Came.Route::words).orElse(""),
                        "Taken in by " + line.by(),
                        line.words());
        return entry(EntryKind.FILE_RECEIVED, arrival.child(), line, narrative, details);
    }

    private static NewEntry contact(Arrival arrival, ArrivalLine line, String event) {
        Map<Detail, String> details = new LinkedHashMap<>();
        if (line.step() == ArrivalStep.NIL_RETURN) {
            details.put(Detail.AGENCY, arrival.school());
            details.put(Detail.AGENCY_PERSON, line.whom());
        } else {
            details.put(Detail.AGENCY, line.whom());
        }
        return entry(
                EntryKind.AGENCY_CONTACT,
                arrival.child(),
                line,
                sentences(putRight(arrival, line) + event, line.words()),
                details);
    }

    private static NewEntry entry(
            EntryKind kind,
            ChildId child,
            ArrivalLine line,
            String narrative,
            Map<Detail, String> details) {
        return NewEntry.of(
                kind,
                Wording.of(
                                When.on(line.day(), line.time()),
                                narrative,
                                List.of(ChildInEntry.of(child)))
                        .with(Details.of(details)));
    }

    private static Optional<Choice.Route> asChoice(Came.Route route) {
        return switch (route) {
            case BY_HAND, COLLECTED -> Optional.of(Choice.Route.BY_HAND);
            case TRACKED_POST, COURIER -> Optional.of(Choice.Route.TRACKED);
            case SECURE_EMAIL -> Optional.of(Choice.Route.SECURE_EMAIL);
            case SYSTEM -> Optional.of(Choice.Route.SYSTEM);
            case WITH_PARENT, ORDINARY_POST -> Optional.empty();
        };
    }

    private static String putRight(Arrival arrival, ArrivalLine line) {
        boolean before =
                !line.step().again()
                        && arrival.all(line.step()).stream()
                                .anyMatch(one -> one.position() < line.position());
        return before ? "Put right: " : "";
    }

    private static String before(String heading, String text) {
        return text.isBlank() ? "" : heading + text.strip();
    }

    private static String sentences(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(ArrivalTelling::sentence)
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String words) {
        return List.of(".", "?", "!", "\u2026").stream().anyMatch(words::endsWith)
                ? words
                : words + ".";
    }
}
