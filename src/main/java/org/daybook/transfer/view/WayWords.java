package org.daybook.transfer.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.desk.StepFace;
import org.daybook.transfer.Carried;
import org.daybook.transfer.End;
import org.daybook.transfer.Event;
import org.daybook.transfer.FileOut;
import org.daybook.transfer.Line;
import org.daybook.transfer.LineKind;
import org.daybook.transfer.Means;
import org.daybook.transfer.Need;
import org.daybook.transfer.Route;
import org.daybook.transfer.SealFound;
import org.daybook.transfer.Sentences;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;

/** The steps of a file's way, and the lines of its log, as its page says them. */
final class WayWords {

    private WayWords() {}

    /** Its steps in order, and last that it is closed. */
    static List<StepFace<LineKind>> steps(FileOut file) {
        Transfer transfer = file.transfer();
        List<Step> steps = transfer.steps(file.asksSocialWorker());
        Optional<Step> next = transfer.hasEnded() ? Optional.empty() : file.next();
        int last = lastTaken(transfer, steps);
        List<StepFace<LineKind>> faces = new ArrayList<>();
        for (int place = 0; place < steps.size(); place++) {
            Step step = steps.get(place);
            boolean passed = place < last || transfer.hasEnded();
            faces.add(
                    new StepFace<>(
                            step,
                            transfer.destination().title(step),
                            detail(transfer, step),
                            state(transfer, step, next, passed),
                            deed(step),
                            step.recordedByHand() && !transfer.hasEnded()));
        }
        boolean over = next.isEmpty() && file.need().kind() != Need.Kind.AWAITS;
        faces.add(closed(transfer, over));
        return List.copyOf(faces);
    }

    private static int lastTaken(Transfer transfer, List<Step> steps) {
        int last = -1;
        for (int place = 0; place < steps.size(); place++) {
            last = transfer.taken(steps.get(place)).isPresent() ? place : last;
        }
        return last;
    }

    private static StepFace.State state(
            Transfer transfer, Step step, Optional<Step> next, boolean passed) {
        if (transfer.taken(step).isPresent()) {
            return StepFace.State.DONE;
        }
        if (next.equals(Optional.of(step))) {
            return StepFace.State.NEXT;
        }
        return passed ? StepFace.State.NOT_RECORDED : StepFace.State.AHEAD;
    }

    private static String detail(Transfer transfer, Step step) {
        Optional<Line> taken = transfer.taken(step);
        if (taken.isPresent()) {
            return done(taken.get());
        }
        String asked =
                step == Step.PACK_CHECKED
                        ? transfer.asked()
                                .map(line ->
                                        "Asked: " + line.whom() + ", " + Days.brief(line.day()))
                                .orElse("")
                        : "";
        return asked.isEmpty() ? transfer.destination().hint(step) : asked;
    }

    /**
     * @param over whether nothing else is to be done or waited for
     */
    private static StepFace<LineKind> closed(Transfer transfer, boolean over) {
        StepFace.State state =
                transfer.hasEnded()
                        ? StepFace.State.DONE
                        : over ? StepFace.State.NEXT : StepFace.State.AHEAD;
        return new StepFace<>(
                Event.CLOSED,
                "Closed",
                transfer.end().map(WayWords::ended).orElse("With the receipt, or with a reason"),
                state,
                "Close it",
                !transfer.hasEnded());
    }

    private static String ended(End end) {
        return Stream.of(
                        Days.brief(end.at().atZone(School.ZONE).toLocalDate()) + ", " + end.by(),
                        end.how().words(),
                        end.why())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }

    /** "Fri 20 Nov 15:20, Mrs Marlow to Mr Penn, by phone". */
    private static String done(Line line) {
        String who =
                line.is(Step.LEAVING_NOTICED)
                        ? line.by() + (line.whom().isEmpty() ? "" : ", from " + line.whom())
                        : toWhom(line);
        String first =
                Stream.of(when(line), who, means(line))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        return Stream.of(first, carried(line), line.words())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }

    private static String toWhom(Line line) {
        return line.whom().isEmpty() ? line.by() : line.by() + " to " + line.whom();
    }

    private static String when(Line line) {
        return line.time().isBlank()
                ? Days.brief(line.day())
                : Days.brief(line.day()) + " " + line.time();
    }

    private static String means(Line line) {
        return line.means().map(Means::words).map(WayWords::lower).orElse("");
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(School.LOCALE) + words.substring(1);
    }

    /** How it travelled, by which marks it is known, and what lay in it. */
    static String carried(Line line) {
        Carried carried = line.carried();
        return Stream.of(
                        carried.route().map(Route::words).orElse(""),
                        named("Reference ", carried.tracking()),
                        named("Seal ", carried.seal()),
                        carried.found()
                                .filter(found -> found != SealFound.NOT_SAID)
                                .map(SealFound::words)
                                .orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String named(String what, String text) {
        return text.isEmpty() ? "" : what + text;
    }

    /** What was said or done, with its step or event in front where the words do not say it. */
    static String told(Transfer transfer, Line line) {
        String title =
                switch (line.kind()) {
                    case Event.CALL -> "";
                    case Step step -> transfer.destination().title(step);
                    case Event event -> event.title();
                };
        String due =
                line.due()
                        .filter(_ -> line.is(Event.DUE_MOVED) || line.is(Event.RESUMED))
                        .map(day -> "Due " + Days.full(day) + " now")
                        .orElse("");
        return Stream.of(title, carried(line), items(line), due, line.words())
                .map(Sentences::ended)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String items(Line line) {
        return named("In it: ", String.join("; ", line.carried().items()));
    }

    /** "Phone, Mrs Marlow to Mr Penn". */
    static String how(Line line) {
        return Stream.of(line.means().map(Means::words).orElse(""), toWhom(line))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** What the button says that records it. */
    static String deed(LineKind kind) {
        return switch (kind) {
            case Step.LEAVING_NOTICED -> "Record how";
            case Step.SOCIAL_WORKER_TOLD -> "Record the call";
            case Step.AUTHORITY_TOLD -> "Record whom you told";
            case Step.LOOKED_FOR -> "Record the search";
            case Step.DESTINATION_CONFIRMED -> "Record the answer";
            case Step.LEAD_SPOKEN_TO -> "Record the call";
            case Step.PACK_MADE -> "Save the pack...";
            case Step.PACK_CHECKED -> "Record the check";
            case Step.COPY_SENT -> "Record the copy";
            case Step.ON_ROLL -> "Record the day";
            case Step.SENT -> "Record the sending";
            case Step.RECEIPT_CONFIRMED -> "Record the receipt";
            case Event.CALL -> "Add it";
            case Event.CHASED -> "Record the chase";
            case Event.CHECK_ASKED -> "Record whom you asked";
            case Event.CTF_SENT -> "Record that it is sent";
            case Event.RECALLED -> "Record the recall";
            case Event.LOST -> "Record the loss";
            case Event.FOUND -> "Record that it is found";
            case Event.BREACH_DECIDED -> "Record who was told";
            case Event.REST_ARRIVED -> "Record what came";
            case Event.CLOSED -> "Close it";
            case Event event -> event.title();
        };
    }
}
