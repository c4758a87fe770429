package org.daybook.transfer;

/**
 * A step of the way of a file. Which of them a file takes, and in which order, its {@link
 * Destination} says. The name is what stands in the store and never changes.
 */
public enum Step implements LineKind {
    LEAVING_NOTICED("Leaving noticed", "How you heard of it"),
    SOCIAL_WORKER_TOLD("Social worker told", "At once, by phone: this file goes first"),
    AUTHORITY_TOLD("Authority told", "Whom you told, and what they will do"),
    LOOKED_FOR("Looked for the next school", "Whom you asked, and what they knew"),
    DESTINATION_CONFIRMED("Next school confirmed", "With their office, by phone or in writing"),
    LEAD_SPOKEN_TO("Spoke to their lead first", "Before the file leaves: what cannot wait"),
    PACK_MADE("Pack made", "Save the pack, and this is ticked"),
    PACK_CHECKED("Checked by a second person", "Somebody else reads it against the file"),
    COPY_SENT(
            "Copy sent", "By hand, tracked delivery, secure e-mail or system. Never by a parent."),
    ON_ROLL("On the next school’s roll", "The five school days count from that day"),
    SENT("Sent", "By hand, tracked delivery, secure e-mail or system. Never by a parent."),
    RECEIPT_CONFIRMED("Receipt confirmed", "Who has it, what came, and whether the seal held");

    private final String title;
    private final String hint;

    Step(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    @Override
    public String title() {
        return title;
    }

    /** What the step asks for, as long as it is not done. */
    public String hint() {
        return hint;
    }

    /** Whether the lead records it; making the pack records itself. */
    public boolean recordedByHand() {
        return this != PACK_MADE;
    }

    /** Whether something leaves the school with it. */
    public boolean sends() {
        return this == SENT || this == COPY_SENT;
    }

    /** A pack that was made anew has to be read anew. */
    @Override
    public boolean undoes(Step step) {
        return this == PACK_MADE && step == PACK_CHECKED;
    }
}
