package org.daybook.children;

/** What a list says about a contact. */
public enum ContactPart {
    NAME("name", true),
    RELATIONSHIP("relationship", false),
    PARENTAL_RESPONSIBILITY("parental responsibility", false),
    PHONE("phone", true),
    EMAIL("e-mail", false),
    ADDRESS("address", true);

    private final String words;
    private final boolean inSeveralColumns;

    ContactPart(String words, boolean inSeveralColumns) {
        this.words = words;
        this.inSeveralColumns = inSeveralColumns;
    }

    public String inWords() {
        return words;
    }

    boolean inSeveralColumns() {
        return inSeveralColumns;
    }

    /** What stands between two columns that together make this part. */
    String joiner() {
        return switch (this) {
            case NAME -> " ";
            case PHONE -> " / ";
            default -> ", ";
        };
    }
}
