package org.daybook.transfer.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.transfer.Line;
import org.daybook.transfer.Route;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;

/**
 * A step of the way, as the page says it.
 *
 * @param detail when and by whom it was done; what it asks for, while it is not
 * @param deed what the button says that records it
 */
record StepFace(Step step, String detail, State state, String deed) {

    /** Where a step stands. */
    enum State {
        DONE,
        NEXT,
        AHEAD
    }

    static List<StepFace> of(Transfer transfer) {
        Optional<Step> next = transfer.next();
        return transfer.steps(false).stream()
                .map(step ->
                        new StepFace(
                                step,
                                transfer.taken(step).map(StepFace::done).orElse(step.hint()),
                                state(transfer, step, next),
                                deed(step)))
                .toList();
    }

    private static State state(Transfer transfer, Step step, Optional<Step> next) {
        if (transfer.taken(step).isPresent()) {
            return State.DONE;
        }
        return next.equals(Optional.of(step)) ? State.NEXT : State.AHEAD;
    }

    private static String done(Line line) {
        return Stream.of(
                        when(line.day(), line.time()) + ", " + line.by(),
                        line.route().map(Route::words).orElse(""),
                        line.words())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }

    static String when(LocalDate day, String time) {
        return time.isBlank() ? Days.brief(day) : Days.brief(day) + " " + time;
    }

    private static String deed(Step step) {
        return switch (step) {
            case LEAVING_NOTICED -> "Record how";
            case SOCIAL_WORKER_TOLD, AUTHORITY_TOLD -> "Record whom you told";
            case LOOKED_FOR -> "Record the search";
            case COPY_SENT -> "Record the copy";
            case ON_ROLL -> "Record the day";
            case DESTINATION_CONFIRMED -> "Record the answer";
            case LEAD_SPOKEN_TO -> "Record the call";
            case PACK_MADE -> "Save the pack...";
            case PACK_CHECKED -> "Record the check";
            case SENT -> "Record the sending";
            case RECEIPT_CONFIRMED -> "Record the receipt";
        };
    }
}
