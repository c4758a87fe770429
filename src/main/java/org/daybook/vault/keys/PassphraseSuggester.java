package org.daybook.vault.keys;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Suggests passphrases of five random words: 55 bits, and they can be remembered. */
public final class PassphraseSuggester {

    private static final int WORDS = 5;

    private final SecureRandom random;
    private final PassphraseStrength strength;

    public PassphraseSuggester(SecureRandom random, PassphraseStrength strength) {
        this.random = random;
        this.strength = strength;
    }

    /**
     * Another one each time, in lower case with single spaces. The few rows of five that consist of
     * very common words, or of the school's, are passed over, so that whatever is suggested may be
     * used.
     */
    public String suggest(SchoolWords school) {
        while (true) {
            String words = fiveWords();
            try (Passphrase passphrase = Passphrase.of(words)) {
                if (strength.judge(passphrase, school).mayBeUsed()) {
                    return words;
                }
            }
        }
    }

    private String fiveWords() {
        return IntStream.range(0, WORDS)
                .mapToObj(i -> WordList.word(random.nextInt(WordList.SIZE)))
                .collect(Collectors.joining(" "));
    }
}
