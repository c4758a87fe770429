package org.daybook.paper;

/** Curly quotes around what a child said. */
final class Quotes {

    private Quotes() {}

    /** Straight quotes around the whole give way; curly ones and those within stay as typed. */
    static String around(String said) {
        String words = said.strip();
        if (words.length() > 1 && words.startsWith("\"") && words.endsWith("\"")) {
            words = words.substring(1, words.length() - 1);
        }
        return words.startsWith("“") ? words : "“" + words + "”";
    }
}
