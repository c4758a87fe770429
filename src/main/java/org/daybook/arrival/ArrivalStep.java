package org.daybook.arrival;

import java.util.List;

/**
 * The way of a file in, in order, and what may happen beside it. The name is what stands in the
 * store.
 */
public enum ArrivalStep {
    ENROLLED("Enrolment noted", "How you heard where the child was before"),
    REQUESTED("File asked for", "From their lead: by phone first, then in writing"),
    RECEIVED("File received", "What came against the contents list, the seal, who took it"),
    READ("Read by the lead", "All of it, by whoever leads for this child"),
    PUT_IN_PLACE("Put in place", "What the child needs here, who sees to it, by when"),
    TOLD("SENCO and key staff told", "What they need to know, never the file itself"),
    ACKNOWLEDGED("Acknowledgement sent", "Dated, to their lead: what came, and who has it"),
    CLOSED("Closed", "Once nothing is owed to the child or to their lead"),
    /** Their lead said that there is no file: it takes the place of the file. */
    NIL_RETURN("No file held", "Their lead said so: who, and when"),
    CHASED("Chased", ""),
    ESCALATED("Escalated", ""),
    /** What the contents list named and the parcel did not hold. */
    REST_CAME("What was missing came", ""),
    NOTE("A call or a letter", "");

    /** What is gone through when a file comes. */
    static final List<ArrivalStep> WAY =
            List.of(ENROLLED, REQUESTED, RECEIVED, READ, PUT_IN_PLACE, TOLD, ACKNOWLEDGED, CLOSED);

    /** What is gone through when there is none. */
    static final List<ArrivalStep> WAY_WITHOUT_FILE =
            List.of(ENROLLED, REQUESTED, NIL_RETURN, CLOSED);

    private final String title;
    private final String hint;

    ArrivalStep(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    public String title() {
        return title;
    }

    /** What the step asks for, as long as it is not done; empty for what only may happen. */
    public String hint() {
        return hint;
    }

    /** Whether it may be recorded any number of times, each time beside the earlier ones. */
    public boolean again() {
        return this == CHASED || this == ESCALATED || this == REST_CAME || this == NOTE;
    }

    /** Whether it says something of a file that is here. */
    public boolean needsTheFile() {
        return switch (this) {
            case READ, PUT_IN_PLACE, TOLD, ACKNOWLEDGED, REST_CAME -> true;
            case ENROLLED, REQUESTED, RECEIVED, CLOSED, NIL_RETURN, CHASED, ESCALATED, NOTE ->
                    false;
        };
    }
}
