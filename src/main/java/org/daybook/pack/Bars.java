package org.daybook.pack;

/** What stands in a text in the place of words that were taken out. */
public interface Bars {

    /**
     * @param reason its number
     */
    String bar(int reason);

    /** The text in which nothing that somebody typed can be taken for a bar. */
    String unforged(String text);
}
