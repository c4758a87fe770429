package org.daybook.transfer;

import java.util.List;

/** Words put together to be read. */
public final class Sentences {

    private Sentences() {}

    /** The same with a full stop, unless it ends with one or with its like. */
    public static String ended(String words) {
        String text = words.strip();
        return text.isEmpty() || List.of(".", "?", "!", "…").stream().anyMatch(text::endsWith)
                ? text
                : text + ".";
    }
}
