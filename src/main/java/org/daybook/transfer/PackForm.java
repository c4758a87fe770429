package org.daybook.transfer;

/** For which way a pack was saved. The name is what stands in the store. */
public enum PackForm {
    TO_PRINT("To print", "Pages only, not locked: whoever has the file can read it."),
    TO_SEND("To send", "Locked with a passphrase of its own, with the documents inside."),
    FOR_DAYBOOK(
            "For a Daybook",
            "Locked in the same way, and the next Daybook can take the record in as data.");

    private final String words;
    private final String hint;

    PackForm(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    public String words() {
        return words;
    }

    /** What it means for whoever gets the file. */
    public String hint() {
        return hint;
    }

    /** Whether it opens only with its passphrase. */
    public boolean isLocked() {
        return this != TO_PRINT;
    }

    /** Whether the record lies in it as data. */
    public boolean carriesRecord() {
        return this == FOR_DAYBOOK;
    }
}
