package org.daybook.retention;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.children.Child;

/** The words of a child's names, to find whether a text names the child. */
public record WordsOfName(Set<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Shorter ones are initials and particles, which stand in every text. */
    private static final int SHORTEST = 3;

    public static WordsOfName of(Child child) {
        return new WordsOfName(
                words(child.name() + " " + child.legalName()).collect(Collectors.toSet()));
    }

    public boolean anyIn(String text) {
        return words(text).anyMatch(words::contains);
    }

    private static Stream<String> words(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST);
    }
}
