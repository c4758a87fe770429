package org.daybook.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.chronology.When;

/**
 * A referral to children's social care, the police, health or others. It is sent on the day it is
 * decided, whatever day that is; an answer is due within a working day after it was sent, and after
 * each chase the next one is due on the next working day.
 */
public final class ReferralWay implements Way {

    private static final List<List<Step>> ORDER =
            List.of(
                    List.of(Step.THRESHOLD),
                    List.of(Step.ADVICE),
                    List.of(Step.SENT),
                    List.of(Step.RECEIVED, Step.CHASED),
                    List.of(Step.ANSWERED),
                    List.of(Step.ESCALATED, Step.ESCALATION_ANSWERED),
                    List.of(Step.MEETING_ASKED, Step.MEETING_HELD),
                    List.of(Step.CAME_OF_IT),
                    List.of(Step.ENDED));

    @Override
    public List<List<Step>> order() {
        return ORDER;
    }

    /** What was considered before it was sent is asked for long after. */
    @Override
    public boolean askedAfterwards(Step step) {
        return step == Step.THRESHOLD || step == Step.ADVICE;
    }

    /** By when a referral sent on that day is answered; always a working day. */
    public static LocalDate dueAnswer(LocalDate sent, FollowUpPractice practice) {
        return WorkingDays.after(sent, practice.answerWithin());
    }

    @Override
    public List<Expected> expected(FollowUp followUp, FollowUpPractice practice) {
        Optional<Line> sent = followUp.taken(Step.SENT);
        if (sent.isEmpty()) {
            return List.of(
                    Expected.ours(
                                    "The referral to " + whom(followUp) + " has not been sent.",
                                    When.on(followUp.begunOn()),
                                    Step.SENT)
                            .because("A referral goes on the day it is decided"));
        }
        List<Expected> all = new ArrayList<>();
        escalation(followUp).ifPresent(all::add);
        meeting(followUp, practice).ifPresent(all::add);
        if (all.isEmpty()) {
            all.add(answerOrOutcome(followUp, sent.get(), practice));
        }
        return all;
    }

    private static Expected answerOrOutcome(
            FollowUp followUp, Line sent, FollowUpPractice practice) {
        Optional<Line> came = followUp.taken(Step.CAME_OF_IT);
        if (came.isPresent()) {
            return Expected.toAsk(
                    "What came of it is recorded; the referral has not ended.",
                    Asking.next(followUp, practice),
                    Step.ENDED,
                    Step.ENDED);
        }
        if (followUp.has(Step.ANSWERED)) {
            return Expected.toAsk(
                    "Answered. Not heard what came of it.",
                    Asking.next(followUp, practice),
                    Step.CAME_OF_IT,
                    Step.CAME_OF_IT);
        }
        return new Expected(
                "No answer from " + whom(followUp) + " yet.",
                "Sent " + Days.brief(sent.day()) + ". " + within(practice),
                answerDue(followUp, sent, practice),
                Expected.Whose.THEIRS,
                Step.ANSWERED,
                Step.CHASED);
    }

    private static When answerDue(FollowUp followUp, Line sent, FollowUpPractice practice) {
        Optional<Line> chased = followUp.latest(Step.CHASED);
        if (chased.isEmpty()) {
            return When.on(dueAnswer(sent.day(), practice));
        }
        return chased.get().due().day().isPresent()
                ? chased.get().due()
                : When.on(WorkingDays.after(chased.get().day(), 1));
    }

    private static String within(FollowUpPractice practice) {
        return practice.answerWithin() == 1
                ? "An answer is due within one working day"
                : "An answer is due within " + practice.answerWithin() + " working days";
    }

    /** A stage that was begun and has no outcome. */
    private static Optional<Expected> escalation(FollowUp followUp) {
        return open(followUp, Step.ESCALATED, Step.ESCALATION_ANSWERED)
                .map(line ->
                        new Expected(
                                "Escalated; no outcome of stage "
                                        + followUp.all(Step.ESCALATED).size()
                                        + " yet.",
                                "Escalated " + Days.brief(line.day()),
                                line.due().day().isPresent()
                                        ? line.due()
                                        : When.on(WorkingDays.after(line.day(), 1)),
                                Expected.Whose.THEIRS,
                                Step.ESCALATION_ANSWERED,
                                Step.ESCALATED));
    }

    private static Optional<Expected> meeting(FollowUp followUp, FollowUpPractice practice) {
        return open(followUp, Step.MEETING_ASKED, Step.MEETING_HELD)
                .map(line -> meetingAskedFor(line, practice));
    }

    private static Expected meetingAskedFor(Line line, FollowUpPractice practice) {
        if (line.due().day().isEmpty()) {
            return Expected.toAsk(
                    "A professionals\u2019 meeting was asked for; no day yet.",
                    Asking.after(line.day(), practice),
                    Step.MEETING_HELD,
                    Step.CHASED);
        }
        return new Expected(
                "A professionals\u2019 meeting was asked for.",
                "Asked for " + Days.brief(line.day()),
                line.due(),
                Expected.Whose.THEIRS,
                Step.MEETING_HELD,
                Step.MEETING_HELD);
    }

    /** The line that began something to which no later line is the answer. */
    private static Optional<Line> open(FollowUp followUp, Step begun, Step answered) {
        return followUp.latest(begun, answered).filter(line -> line.step() == begun);
    }

    private static String whom(FollowUp followUp) {
        return followUp.whom();
    }

    @Override
    public Optional<Problem> refuses(FollowUp followUp, NewLine line) {
        return switch (line.step()) {
            case RECEIVED, CHASED, ANSWERED, CAME_OF_IT, ESCALATED ->
                    Way.after(
                            followUp,
                            Step.SENT,
                            line,
                            "Record first how and when the referral was sent.");
            case ESCALATION_ANSWERED ->
                    Way.after(followUp, Step.ESCALATED, line, "Nothing has been escalated yet.");
            case MEETING_HELD ->
                    Way.after(
                            followUp,
                            Step.MEETING_ASKED,
                            line,
                            "Record first that the meeting was asked for.");
            default -> Optional.empty();
        };
    }

    @Override
    public boolean tellsTheChronology(Step step) {
        return switch (step) {
            case SENT, ANSWERED, ESCALATED, ESCALATION_ANSWERED, MEETING_HELD, CAME_OF_IT, ENDED ->
                    true;
            default -> false;
        };
    }
}
