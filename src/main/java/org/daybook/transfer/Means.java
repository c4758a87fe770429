package org.daybook.transfer;

/** How somebody was reached. The name is what stands in the store. */
public enum Means {
    PHONE("By phone"),
    IN_PERSON("In person"),
    E_MAIL("By e-mail"),
    LETTER("By letter"),
    LIST("From a list");

    private final String words;

    Means(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
