package org.daybook.followup;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.Problem;

/**
 * Help that was offered, or a service that a family was sent to. That they went is never presumed:
 * until somebody was heard to have started it says so, and asks again after a time.
 */
public final class OfferWay implements Way {

    public static final String NOT_HEARD = "Not heard whether they started.";

    private static final List<List<Step>> ORDER =
            List.of(
                    List.of(Step.OFFERED),
                    List.of(Step.ASKED_AGAIN, Step.BARRIER),
                    List.of(Step.CONTACTED),
                    List.of(Step.STARTED),
                    List.of(Step.ATTENDED, Step.MISSED),
                    List.of(Step.OUTCOME));

    @Override
    public List<List<Step>> order() {
        return ORDER;
    }

    @Override
    public List<Expected> expected(FollowUp followUp, FollowUpPractice practice) {
        boolean heard = heardOfStart(followUp);
        return List.of(
                Expected.toAsk(
                                saying(followUp),
                                Asking.next(followUp, practice),
                                heard ? Step.OUTCOME : Step.STARTED,
                                Step.ASKED_AGAIN)
                        .because("Offered " + Days.brief(followUp.begunOn())));
    }

    /** Whether somebody was heard to have begun; a contact or a missed first time is no start. */
    public static boolean heardOfStart(FollowUp followUp) {
        return followUp.has(Step.STARTED) || followUp.has(Step.ATTENDED);
    }

    private static String saying(FollowUp followUp) {
        Optional<Line> last =
                followUp.latest(Step.STARTED, Step.ATTENDED, Step.MISSED, Step.BARRIER);
        if (heardOfStart(followUp)) {
            return last.map(OfferWay::news).orElse("Started.") + " Not heard what came of it.";
        }
        return last.map(line -> news(line) + " " + NOT_HEARD)
                .orElseGet(() ->
                        followUp.has(Step.CONTACTED)
                                ? "The service made contact. " + NOT_HEARD
                                : NOT_HEARD);
    }

    private static String news(Line line) {
        return line.step().title() + " " + Days.brief(line.day()) + ".";
    }

    @Override
    public Optional<Problem> refuses(FollowUp followUp, NewLine line) {
        return switch (line.step()) {
            case CONTACTED, STARTED, ATTENDED, MISSED, OUTCOME ->
                    Way.after(followUp, Step.OFFERED, line, "Record first that it was offered.");
            default -> Optional.empty();
        };
    }

    @Override
    public boolean tellsTheChronology(Step step) {
        return switch (step) {
            case OFFERED, STARTED, MISSED, OUTCOME -> true;
            default -> false;
        };
    }
}
