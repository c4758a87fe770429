package org.daybook.children;

/**
 * The plain texts of a child's record. The form, the import and the store walk them, so that none
 * can be forgotten in one of the three.
 */
public enum Detail {
    LEGAL_FORENAME("Legal forename", 200),
    LEGAL_SURNAME("Legal surname", 200),
    MIDDLE_NAMES("Middle names", 200),
    PREFERRED_FORENAME("Preferred forename", 200),
    PREFERRED_SURNAME("Preferred surname", 200),
    SEX("Sex", 20),
    UPN("UPN", 20),
    YEAR_GROUP("Year group", 40),
    REG_GROUP("Class", 80),
    ETHNICITY("Ethnicity", 200),
    FIRST_LANGUAGE("First language", 200),
    SPECIAL_NEEDS("Special needs", 200),
    IN_CARE("In care", 200),
    ADDRESS("Address", 2000),
    PREVIOUS_SCHOOL("Previous school", 400),
    NOTES("Notes", 4000);

    private final String words;
    private final int longest;

    Detail(String words, int longest) {
        this.words = words;
        this.longest = longest;
    }

    /** How a page calls it. */
    public String inWords() {
        return words;
    }

    /** The most characters that it may hold. */
    public int longest() {
        return longest;
    }
}
