package org.daybook.vault.keys;

import com.nulabinc.zxcvbn.matchers.Match;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.vault.keys.Judgement.Level;

/** What is said about a passphrase, in our own words: why, then what to do. */
final class Advice {

    static final String FIVE_WORDS =
            "Take five words that have nothing to do with one another, or let Daybook suggest them.";

    private static final String TOO_LITTLE = "It is too short, or its words are too common.";

    static final String ODD_CHARACTER =
            "It holds a character that other keyboards may not write in the same way. Use letters,"
                    + " figures and spaces.";

    private Advice() {}

    private static final String TRIED_FIRST =
            "It is made of what is tried first: the school's name, its town, a year, your name,"
                    + " words like “password”, also with figures for letters. "
                    + FIVE_WORDS;

    /**
     * @param schoolWords whether it held words that anybody would try
     * @param telling the pattern that covers most of it; asked only when it is needed
     */
    static String on(Level level, boolean schoolWords, Supplier<Optional<Match>> telling) {
        return switch (level) {
            case STRONG -> "Very hard to guess, even with a copy of the store and years to try.";
            case GOOD ->
                    "Hard to guess, even with a copy of the store. One more word makes it"
                            + " harder still.";
            case WEAK ->
                    schoolWords
                            ? TRIED_FIRST
                            : "With a copy of the store and some weeks it could be guessed. Add a"
                                    + " word or two that have nothing to do with the others.";
            case TOO_WEAK ->
                    schoolWords
                            ? TRIED_FIRST
                            : telling.get().map(Advice::why).orElse(TOO_LITTLE) + " " + FIVE_WORDS;
        };
    }

    private static String why(Match match) {
        return switch (match.pattern) {
            case Repeat, Sequence -> "It repeats itself or runs in order.";
            case Spatial -> "It follows the keys of the keyboard.";
            case Date, Regex -> "It is a date or a year, and those are tried first.";
            case Dictionary ->
                    "passwords".equals(match.dictionaryName)
                            ? "It is one of the passwords that are tried first."
                            : TOO_LITTLE;
            default -> TOO_LITTLE;
        };
    }
}
