package org.daybook.transfer;

/** The parts of a pack, in the order in which an experienced lead looks for them. */
public enum PackPart {
    DAY_ONE("Day-one page"),
    FRONT_SHEET("Front sheet: who is who"),
    CHRONOLOGY("Chronology, oldest first"),
    OPEN_ACTIONS("Open actions"),
    ENTRIES("Entries in full"),
    CHECKLIST("What is here, not held, left out"),
    RECEIPT("Receipt, to sign and return");

    private final String title;

    PackPart(String title) {
        this.title = title;
    }

    /** As it stands in the list of contents. */
    public String title() {
        return title;
    }
}
