package org.daybook.arrival.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalDue;
import org.daybook.arrival.ArrivalLine;
import org.daybook.arrival.ArrivalStanding;
import org.daybook.arrival.ArrivalStep;
import org.daybook.arrival.Came;
import org.daybook.arrival.Measure;
import org.daybook.base.Days;
import org.daybook.desk.Mark;

/** How steps, dues and lines of a file in are said. */
final class StepWords {

    private static final List<String> NUMBERS =
            List.of(
                    "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
                    "Ten");

    /** School days before its day from which something is due soon. */
    private static final int SOON_FROM = 3;

    private StepWords() {}

    static Mark.Shape shape(ArrivalStanding standing) {
        return switch (standing.near()) {
            case LATE -> Mark.Shape.LATE;
            case TODAY -> Mark.Shape.DUE_SOON;
            case SOON -> standing.days() <= SOON_FROM ? Mark.Shape.DUE_SOON : Mark.Shape.OPEN;
            case WAITING -> Mark.Shape.OPEN;
            case NOTHING_DUE -> Mark.Shape.DONE;
        };
    }

    /** What the button says that records it. */
    static String deed(ArrivalStep step) {
        return switch (step) {
            case ENROLLED -> "Record how";
            case REQUESTED -> "Record the request";
            case RECEIVED -> "Take the file in";
            case READ -> "Record the reading";
            case PUT_IN_PLACE -> "Record what is in place";
            case TOLD -> "Record who was told";
            case ACKNOWLEDGED -> "Record the acknowledgement";
            case CLOSED -> "Close it";
            case NIL_RETURN -> "They hold no file";
            case CHASED -> "Record a chase";
            case ESCALATED -> "Record an escalation";
            case REST_CAME -> "Record that the rest came";
            case NOTE -> "Add it";
        };
    }

    /** "Read it by Mon 9 Nov". */
    static String by(ArrivalDue due) {
        String day = Days.brief(due.due());
        return switch (due.step()) {
            case REQUESTED -> "Ask for it by " + day;
            case CHASED -> "Expected by " + day;
            case ESCALATED -> "Expected by " + day + ", then it goes higher";
            case REST_CAME -> "The rest is expected by " + day;
            case READ -> "Read it by " + day;
            case PUT_IN_PLACE -> "Put in place by " + day;
            case TOLD -> "Tell SENCO and key staff by " + day;
            case ACKNOWLEDGED -> "Acknowledge it by " + day;
            case ENROLLED, RECEIVED, CLOSED, NIL_RETURN, NOTE -> "Due " + day;
        };
    }

    /** "Five school days after Fri 20 Nov, by this school's term dates." */
    static String counted(ArrivalDue due, String calendar) {
        String count =
                due.allowed() < NUMBERS.size()
                        ? NUMBERS.get(due.allowed())
                        : String.valueOf(due.allowed());
        return count
                + (due.allowed() == 1 ? " school day after " : " school days after ")
                + Days.brief(due.from())
                + ", "
                + calendar
                + ".";
    }

    /** When, by whom, and what, as it stands under a step. */
    static String said(ArrivalLine line) {
        return sentences(
                when(line) + ", " + line.by(),
                whom(line),
                line.came().map(StepWords::came).orElse(""),
                line.words(),
                measures(line));
    }

    /** What was done, as it stands in the log beside its day. */
    static String logged(ArrivalLine line) {
        String title = line.step() == ArrivalStep.NOTE ? "" : line.step().title();
        return sentences(
                title,
                whom(line),
                line.came().map(StepWords::came).orElse(""),
                line.words(),
                measures(line));
    }

    static String when(ArrivalLine line) {
        return line.time().isBlank()
                ? Days.brief(line.day())
                : Days.brief(line.day()) + " " + line.time();
    }

    private static String whom(ArrivalLine line) {
        if (line.whom().isEmpty()) {
            return "";
        }
        return switch (line.step()) {
            case NIL_RETURN -> line.whom() + " said so";
            case TOLD -> "Told: " + line.whom();
            default -> "To " + line.whom();
        };
    }

    private static String came(Came came) {
        return sentences(
                came.route().map(Came.Route::words).orElse(""),
                pages(came),
                came.against().map(Came.Against::words).orElse(""),
                came.lacksSomething() ? "Missing: " + came.missing() : "");
    }

    static String pages(Came came) {
        if (came.pages().isBlank()) {
            return "";
        }
        return came.pages().matches("\\d+") ? came.pages() + " pages" : came.pages();
    }

    private static String measures(ArrivalLine line) {
        return line.measures().stream().map(StepWords::measure).collect(Collectors.joining("; "));
    }

    /** "A named adult at the gate: Miss Ada Calder, by Wed 25 Nov". */
    static String measure(Measure one) {
        String who =
                Stream.of(one.owner(), one.due().map(day -> "by " + Days.brief(day)).orElse(""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return who.isEmpty() ? one.what() : one.what() + ": " + who;
    }

    /** Where a file stands, in one sentence. */
    static String sentence(Arrival arrival, ArrivalStanding standing) {
        return switch (standing.phase()) {
            case TO_ASK ->
                    "Not asked for yet."
                            + arrival.joinedOn()
                                    .map(day -> " Joined " + Days.brief(day) + ".")
                                    .orElse("");
            case AWAITED -> asked(arrival);
            case UNREAD -> came(arrival) + ", not read yet.";
            case IN_HAND -> cameAndRead(arrival);
            case DONE -> came(arrival) + ". All is done; close it.";
            case NIL -> nil(arrival);
            case ENDED -> ended(arrival);
        };
    }

    private static String cameAndRead(Arrival arrival) {
        return came(arrival)
                + arrival.taken(ArrivalStep.READ).map(read -> ", read by " + read.by()).orElse("")
                + ".";
    }

    private static String came(Arrival arrival) {
        return arrival.received().map(line -> "Came " + Days.brief(line.day())).orElse("Came");
    }

    private static String asked(Arrival arrival) {
        String asked =
                arrival.taken(ArrivalStep.REQUESTED)
                        .map(line -> "Asked for " + Days.brief(line.day()))
                        .orElse("Asked for");
        List<ArrivalLine> chases = arrival.all(ArrivalStep.CHASED);
        String chased =
                chases.isEmpty() ? "" : times(chases.size()) + Days.brief(chases.getLast().day());
        String higher =
                arrival.taken(ArrivalStep.ESCALATED)
                        .map(line -> ", escalated " + Days.brief(line.day()))
                        .orElse("");
        return asked + chased + higher + ".";
    }

    private static String times(int many) {
        return switch (many) {
            case 1 -> ", chased ";
            case 2 -> ", chased twice, last ";
            default -> ", chased " + many + " times, last ";
        };
    }

    private static String nil(Arrival arrival) {
        return arrival.nilReturn()
                .map(line ->
                        "No file is held there: "
                                + line.whom()
                                + ", "
                                + Days.brief(line.day())
                                + ".")
                .orElse("No file is held there.");
    }

    /** Where the file is comes first: it may be looked for long after. */
    private static String ended(Arrival arrival) {
        if (arrival.received().isPresent()) {
            return sentences(cameAndRead(arrival), how(arrival));
        }
        return arrival.nilReturn().isPresent() ? nil(arrival) : how(arrival);
    }

    private static String how(Arrival arrival) {
        return arrival.ending()
                .map(ending -> sentences(ending.how().words(), ending.why()))
                .orElse("");
    }

    static String sentences(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(StepWords::sentence)
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String words) {
        return List.of(".", "?", "!", "\u2026").stream().anyMatch(words::endsWith)
                ? words
                : words + ".";
    }
}
