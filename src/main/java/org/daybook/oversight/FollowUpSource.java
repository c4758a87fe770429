package org.daybook.oversight;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpBoard;
import org.daybook.followup.FollowUpBoard.Due;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.FollowUpPractices;
import org.daybook.followup.FollowUps;
import org.daybook.followup.Standing;
import org.daybook.followup.Step;
import org.daybook.oversight.Timing.Urgency;

/** What is followed up: referrals, contributions, offers, questions, meetings. */
public final class FollowUpSource implements BoardSource {

    private final FollowUps followUps;
    private final FollowUpPractices practices;

    public FollowUpSource(FollowUps followUps, FollowUpPractices practices) {
        this.followUps = followUps;
        this.practices = practices;
    }

    @Override
    public List<NeedsYou> needsYou(LocalDateTime now) {
        return board(now.toLocalDate()).needsYou().stream()
                .filter(FollowUpSource::isNotOnlyToCome)
                .map(FollowUpSource::line)
                .toList();
    }

    /** A meeting of the next days is no work yet, unless something is to be ready before it. */
    private static boolean isNotOnlyToCome(Due one) {
        return one.followUp().kind() != FollowUpKind.MEETING
                || one.standing().state() != Standing.State.SOON
                || one.standing().step() == Step.PREPARED;
    }

    @Override
    public List<Waits> waits(LocalDateTime now) {
        return board(now.toLocalDate()).waiting().stream()
                .filter(one -> one.followUp().kind() != FollowUpKind.MEETING)
                .map(FollowUpSource::waits)
                .toList();
    }

    @Override
    public List<ComesUp> comesUp(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return board(today).meetings(today, today.plusYears(1)).stream()
                .flatMap(FollowUpSource::comesUp)
                .toList();
    }

    private static Stream<ComesUp> comesUp(FollowUp one) {
        return one.dueNow().day().stream()
                .map(day -> new ComesUp(day, one.dueNow().time(), one.title(), one.children()));
    }

    private FollowUpBoard board(LocalDate today) {
        return FollowUpBoard.of(followUps.open(), practices.current(), today);
    }

    private static NeedsYou line(Due one) {
        Standing standing = one.standing();
        return new NeedsYou(
                group(one.followUp().kind()),
                new Timing(
                        urgency(standing.state()),
                        standing.howLong(),
                        since(standing),
                        standing.expected().due().day().orElse(LocalDate.MAX)),
                one.followUp().children(),
                said(one),
                new ToDo.FollowUp(one.followUp().id(), deed(standing.step())));
    }

    /** By when it was due; before that, what the day is counted from. */
    private static String since(Standing standing) {
        return standing.state() == Standing.State.LATE
                ? standing.expected().due().day().map(day -> "Due " + Days.brief(day)).orElse("")
                : standing.expected().basis();
    }

    /** What it is, where the sentence does not say so. */
    private static String said(Due one) {
        String title = one.followUp().title();
        String sentence = one.standing().expected().sentence();
        return switch (one.followUp().kind()) {
            case OFFER -> title + ". " + sentence;
            case CONTRIBUTION -> sentence.startsWith(title) ? sentence : title + ". " + sentence;
            case REFERRAL, QUESTION, MEETING -> sentence;
        };
    }

    private static Waits waits(Due one) {
        return new Waits(
                one.followUp().children(),
                said(one),
                one.standing().howLong(),
                one.standing().expected().due().day().orElse(LocalDate.MAX));
    }

    private static Group group(FollowUpKind kind) {
        return switch (kind) {
            case REFERRAL -> Group.REFERRALS;
            case OFFER -> Group.OFFERS;
            case CONTRIBUTION -> Group.CONTRIBUTIONS;
            case QUESTION -> Group.QUESTIONS;
            case MEETING -> Group.MEETINGS;
        };
    }

    /** To ask again is never late: nobody promised a day. */
    private static Urgency urgency(Standing.State state) {
        return switch (state) {
            case LATE -> Urgency.LATE;
            case TODAY, TO_ASK, SOON -> Urgency.SOON;
            case WAITING, OPEN, ENDED -> Urgency.OPEN;
        };
    }

    /** What the button says: the deed, not the state after it. */
    private static String deed(Step step) {
        return switch (step) {
            case SENT, SENT_ON -> "Record sending";
            case CHASED -> "Record a chase";
            case ANSWERED, ESCALATION_ANSWERED, FOUND_OUT -> "Record the answer";
            case ESCALATED -> "Escalate";
            case CAME_OF_IT, OUTCOME, USED -> "Record the outcome";
            case ASKED_AGAIN -> "Record asking";
            case STARTED, ATTENDED, CONTACTED -> "Record the start";
            case PREPARED -> "Record as ready";
            case HELD -> "Record as held";
            case MEETING_HELD -> "Record the meeting";
            case ENDED -> "End it";
            case LOOKED_INTO -> "Record an attempt";
            case THRESHOLD,
                    ADVICE,
                    RECEIVED,
                    MEETING_ASKED,
                    OFFERED,
                    MISSED,
                    BARRIER,
                    NOT_NEEDED,
                    TO_PREPARE,
                    MOVED,
                    CALLED_OFF,
                    NOTE ->
                    "Open it";
        };
    }
}
