package org.daybook.vault.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The 2048 English words of BIP-0039: short, plain, told apart by their first four letters. */
final class WordList {

    static final int SIZE = 2048;
    static final int LETTERS_THAT_TELL = 4;

    private static final List<String> WORDS = read();

    private WordList() {}

    static String word(int index) {
        return WORDS.get(index);
    }

    /** The index of a word, given whole or by its first four or more letters; in lower case. */
    static Optional<Integer> index(String typed) {
        int exact = WORDS.indexOf(typed);
        if (exact >= 0) {
            return Optional.of(exact);
        }
        if (typed.length() < LETTERS_THAT_TELL) {
            return Optional.empty();
        }
        for (int i = 0; i < SIZE; i++) {
            if (WORDS.get(i).startsWith(typed)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The word that takes the fewest slips of the finger to reach, when there is one near. */
    static Optional<String> nearest(String typed) {
        String best = "";
        int fewest = 3;
        for (String word : WORDS) {
            int slips = Slips.between(typed, word);
            if (slips < fewest) {
                fewest = slips;
                best = word;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static List<String> read() {
        try (InputStream in = WordList.class.getResourceAsStream("english-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("The word list is missing from the program");
            }
            List<String> words =
                    new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
            if (words.size() != SIZE) {
                throw new IllegalStateException("The word list is not whole");
            }
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
