package org.daybook.children;

import java.util.List;

/** What stands between two cells, found by looking at the first lines. */
final class Separator {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t');
    private static final int LINES = 20;
    private static final String SAID = "sep=";

    private Separator() {}

    static char of(String text) {
        if (text.startsWith(SAID) && text.length() > SAID.length()) {
            return text.charAt(SAID.length());
        }
        char best = CANDIDATES.getFirst();
        for (char candidate : CANDIDATES) {
            if (count(text, candidate) > count(text, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** How often the sign stands outside quotation marks in the first lines. */
    private static int count(String text, char sign) {
        int found = 0;
        int lines = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && lines < LINES; i++) {
            char here = text.charAt(i);
            if (here == '"') {
                quoted = !quoted;
            } else if (!quoted && here == '\n') {
                lines++;
            } else if (!quoted && here == sign) {
                found++;
            }
        }
        return found;
    }
}
