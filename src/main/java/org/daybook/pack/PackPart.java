package org.daybook.pack;

/** The parts of a pack, in the order in which an experienced lead looks for them. */
public enum PackPart {
    DAY_ONE("Day-one page"),
    FRONT_SHEET("Front sheet: who is who"),
    STANDING("Status, now and before"),
    CHRONOLOGY("Chronology, oldest first"),
    OPEN_ACTIONS("Open actions"),
    PURSUED("Referrals, help and what is not known"),
    ENTRIES("Entries in full"),
    DOCUMENTS("Documents that belong to it"),
    SCHOOLS_BEFORE("Records of previous schools"),
    CHECKLIST("What is here, not held, withheld"),
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
