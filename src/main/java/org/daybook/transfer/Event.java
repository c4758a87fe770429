package org.daybook.transfer;

/**
 * What happens to a file on its way besides its steps. The name is what stands in the store and
 * never changes.
 */
public enum Event implements LineKind {
    CALL("A call or a letter"),
    CHASED("Chased"),
    CHECK_ASKED("Asked for the check"),
    DUE_MOVED("Date moved"),
    PAUSED("Paused"),
    RESUMED("Taken up again"),
    DESTINATION_CHANGED("Destination changed"),
    CTF_SENT("Common transfer file sent"),
    RECALLED("Recalled"),
    LOST("Lost on its way"),
    FOUND("Found again"),
    BREACH_DECIDED("Loss of data: who was told"),
    REST_ARRIVED("Missing items received"),
    NIL_RETURN("No file: said to their lead"),
    CLOSED("Closed"),
    REOPENED("Taken up again after it was closed");

    private final String title;

    Event(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** A file that comes back or is lost was not sent; a new school was not yet spoken to. */
    @Override
    public boolean undoes(Step step) {
        return switch (this) {
            case RECALLED, LOST ->
                    step == Step.SENT || step == Step.COPY_SENT || step == Step.RECEIPT_CONFIRMED;
            case DESTINATION_CHANGED ->
                    step == Step.DESTINATION_CONFIRMED
                            || step == Step.LEAD_SPOKEN_TO
                            || step == Step.ON_ROLL
                            || step == Step.COPY_SENT
                            || step == Step.RECEIPT_CONFIRMED;
            default -> false;
        };
    }

    /** Whether the lead writes it into the log by herself; the others come with a deed. */
    public boolean recordedByHand() {
        return switch (this) {
            case CALL,
                    CHASED,
                    CHECK_ASKED,
                    CTF_SENT,
                    RECALLED,
                    LOST,
                    FOUND,
                    BREACH_DECIDED,
                    REST_ARRIVED ->
                    true;
            case DUE_MOVED, PAUSED, RESUMED, DESTINATION_CHANGED, NIL_RETURN, CLOSED, REOPENED ->
                    false;
        };
    }
}
