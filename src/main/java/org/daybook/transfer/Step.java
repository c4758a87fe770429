package org.daybook.transfer;

/** The way of a file, in order. The name is what stands in the store. */
public enum Step {
    LEAVING_NOTICED("Leaving noticed", "How you heard of it"),
    DESTINATION_CONFIRMED("Next school confirmed", "With their office, by phone or in writing"),
    LEAD_SPOKEN_TO("Spoke to their lead first", "Before the file leaves: what cannot wait"),
    PACK_MADE("Pack made", "Save the pack, and this is ticked"),
    PACK_CHECKED("Checked by a second person", "Somebody else reads it against the file"),
    SENT("Sent", "By hand, tracked delivery, secure e-mail or system. Never by a parent."),
    RECEIPT_CONFIRMED("Receipt confirmed", "Chased from five school days after sending");

    private final String title;
    private final String hint;

    Step(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

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
}
