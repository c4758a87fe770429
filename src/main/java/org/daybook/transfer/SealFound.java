package org.daybook.transfer;

/** How a seal was when the file arrived. The name is what stands in the store. */
public enum SealFound {
    WHOLE("Seal whole"),
    BROKEN("Seal broken"),
    NONE("No seal"),
    NOT_SAID("Not said");

    private final String words;

    SealFound(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
