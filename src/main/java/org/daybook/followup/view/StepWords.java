package org.daybook.followup.view;

import org.daybook.followup.Step;

/** How a step is asked for. */
final class StepWords {

    private StepWords() {}

    /** What the button says that records it. */
    static String deed(Step step) {
        return switch (step) {
            case THRESHOLD -> "Record the threshold";
            case ADVICE -> "Record the advice";
            case SENT, SENT_ON -> "Record the sending";
            case RECEIVED -> "They have it";
            case CHASED -> "Record a chase";
            case ANSWERED -> "Record the answer";
            case ESCALATED -> "Escalate";
            case ESCALATION_ANSWERED -> "Record the outcome of this stage";
            case MEETING_ASKED -> "Ask for a professionals\u2019 meeting";
            case MEETING_HELD -> "Record the professionals\u2019 meeting";
            case CAME_OF_IT, OUTCOME -> "Record what came of it";
            case ENDED -> "End it";
            case OFFERED -> "Record the offer";
            case CONTACTED -> "The service made contact";
            case STARTED -> "Record the start";
            case ATTENDED -> "Attended";
            case MISSED -> "Was not brought";
            case BARRIER -> "Something stands in the way";
            case ASKED_AGAIN -> "Record that you asked";
            case USED -> "Read and used";
            case NOT_NEEDED -> "No longer needed";
            case LOOKED_INTO -> "Tried to find out";
            case FOUND_OUT -> "Answer it";
            case TO_PREPARE -> "Something to be ready before it";
            case PREPARED -> "It is ready";
            case MOVED -> "Move it to another day";
            case HELD -> "Held: write the meeting";
            case CALLED_OFF -> "Called off";
            case NOTE -> "Add a call or a letter";
        };
    }

    /** The question above the words. */
    static String words(Step step) {
        return switch (step) {
            case THRESHOLD -> "Which threshold, and what does it say of this?";
            case ADVICE -> "Whom did you ring, and what did they say?";
            case SENT -> "How was it sent, and to whom?";
            case SENT_ON -> "How was it sent?";
            case CHASED, ASKED_AGAIN, LOOKED_INTO -> "Whom did you ask, and what did they say?";
            case ESCALATED -> "To whom, why, and what do you ask for?";
            case MEETING_HELD -> "Who came, and what was agreed?";
            case BARRIER -> "What is it, and what would help?";
            case FOUND_OUT -> "What is known now, and from whom?";
            case TO_PREPARE -> "What must be ready?";
            case MOVED, CALLED_OFF, NOT_NEEDED -> "Who said so, and why?";
            default -> "In a few words";
        };
    }

    /** The question above the few answers there are; empty where there are none. */
    static String answer(Step step) {
        return switch (step) {
            case SENT -> "Does a parent agree?";
            case ANSWERED -> "What did they answer?";
            case ESCALATION_ANSWERED -> "What came of this stage?";
            case CAME_OF_IT, OUTCOME -> "What came of it?";
            default -> "";
        };
    }

    /** The question for a day to come; empty where the step sets none. */
    static String due(Step step) {
        return switch (step) {
            case CHASED -> "Chase next";
            case ESCALATED -> "Outcome wanted by";
            case MEETING_ASKED -> "On which day, if it is known?";
            case ANSWERED, CAME_OF_IT, MEETING_HELD -> "Ask what came of it on";
            case CONTACTED, STARTED, ATTENDED, MISSED, BARRIER, ASKED_AGAIN, SENT_ON ->
                    "Ask again on";
            case LOOKED_INTO -> "New day to know it by";
            case TO_PREPARE -> "Ready by";
            case MOVED -> "To which day?";
            default -> "";
        };
    }

    /** What holds when no day is given. */
    static String dueHint(Step step) {
        return switch (step) {
            case CHASED, ESCALATED -> "Empty: the next working day";
            case ANSWERED, CAME_OF_IT, MEETING_HELD, CONTACTED, STARTED -> "Empty: the usual time";
            case ATTENDED, MISSED, BARRIER, ASKED_AGAIN, SENT_ON -> "Empty: the usual time";
            default -> "";
        };
    }

    /** As it stands before the day, once it is set. */
    static String dueSaid(Step step) {
        return switch (step) {
            case ESCALATED -> "Outcome wanted by";
            case MEETING_ASKED -> "Asked for on";
            case LOOKED_INTO -> "To be known by";
            case TO_PREPARE -> "Ready by";
            case MOVED -> "Now on";
            case CHASED -> "Chase next on";
            default -> "Ask again on";
        };
    }

    /** Whether the day to come has a time. */
    static boolean timed(Step step) {
        return step == Step.MOVED || step == Step.MEETING_ASKED;
    }
}
