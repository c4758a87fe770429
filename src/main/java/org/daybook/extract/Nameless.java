package org.daybook.extract;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Takes names out of what goes into the journal, which names no child. */
final class Nameless {

    private static final String INSTEAD = "the child";

    private Nameless() {}

    /** Whole words only, whatever the case of their letters; the longest names first. */
    static String of(String text, Collection<String> names) {
        List<String> longestFirst =
                names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
        String without = text;
        for (String name : longestFirst) {
            without =
                    Pattern.compile(
                                    "(?<![\\p{L}\\p{M}])"
                                            + Pattern.quote(name)
                                            + "(?![\\p{L}\\p{M}])",
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(without)
                            .replaceAll(INSTEAD);
        }
        return without;
    }
}
