package org.daybook.transfer;

/** From which day the school days are counted. The name is what stands in the store. */
public enum Basis {
    LEFT("the day of leaving", false),
    ENROLMENT("confirmed enrolment", false),
    TERM("the first day of term", true);

    private final String words;
    private final boolean itselfDayOne;

    Basis(String words, boolean itselfDayOne) {
        this.words = words;
        this.itselfDayOne = itselfDayOne;
    }

    /** To end "counted from ...". */
    public String words() {
        return words;
    }

    /** Whether the day itself is the first of the five: "within the first five days of a term". */
    public boolean itselfDayOne() {
        return itselfDayOne;
    }
}
