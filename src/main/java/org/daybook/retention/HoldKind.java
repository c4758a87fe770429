package org.daybook.retention;

/**
 * Why a file may not be destroyed for now. The name is what stands in the store and never changes.
 */
public enum HoldKind {
    POLICE("Police", "An investigation is under way, or a trial"),
    LITIGATION("Court or claim", "Proceedings, a claim, or the expectation of one"),
    ACCESS_REQUEST("Subject access request", "Somebody has asked to see the file"),
    INQUIRY(
            "Child sexual abuse inquiry",
            "Nothing that the inquiry or its successors might ask for is destroyed"),
    OTHER("Other", "Say what in the words");

    private final String words;
    private final String hint;

    HoldKind(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    public String words() {
        return words;
    }

    public String hint() {
        return hint;
    }
}
