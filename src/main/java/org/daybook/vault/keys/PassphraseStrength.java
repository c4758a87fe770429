package org.daybook.vault.keys;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.WipeableString;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.vault.keys.Judgement.Level;

/** Judges passphrases. Making one reads its dictionaries, so it is made once and kept. */
public final class PassphraseStrength {

    /** Beyond this the estimator takes too long to follow the typing. */
    static final int JUDGED_CHARACTERS = 100;

    // Guesses, as powers of ten. One guess costs 256 MiB and about a second of one core, so a
    // thousand rented computers make some 10^4 a second: 10^14 lasts them three hundred years.
    private static final double WEAK = 9;
    private static final double GOOD = 14;
    private static final double STRONG = 17;

    private static final double ONE_SCHOOL_WORD = Math.log10(25);
    private static final double ALL_SCHOOL_WORDS = 6;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /** Takes some milliseconds, so it can follow the typing. */
    public Judgement judge(Passphrase passphrase, SchoolWords school) {
        String whole = passphrase.characters().toString();
        if (whole.isEmpty()) {
            return new Judgement(Level.TOO_WEAK, Advice.FIVE_WORDS);
        }
        if (whole.codePoints().anyMatch(PassphraseStrength::cannotBeTypedAgain)) {
            return new Judgement(Level.TOO_WEAK, Advice.ODD_CHARACTER);
        }
        String text = whole.substring(0, Math.min(whole.length(), JUDGED_CHARACTERS));
        SchoolWordsTaken without = SchoolWordsTaken.from(text, school);
        Level level = level(guesses(without, school));
        return new Judgement(level, Advice.on(level, without.taken() > 0, () -> mostTelling(text)));
    }

    private static Level level(double guesses) {
        if (guesses < WEAK) {
            return Level.TOO_WEAK;
        }
        if (guesses < GOOD) {
            return Level.WEAK;
        }
        return guesses < STRONG ? Level.GOOD : Level.STRONG;
    }

    private double guesses(SchoolWordsTaken without, SchoolWords school) {
        double tried = Math.min(without.taken() * ONE_SCHOOL_WORD, ALL_SCHOOL_WORDS);
        String rest = without.rest().strip();
        return rest.isEmpty()
                ? tried
                : tried + Math.min(measure(rest, school), wordByWord(rest, school));
    }

    /**
     * The estimator takes a space for a riddle of its own, which makes six small words look like
     * twenty random letters; so the words are also measured one by one, and the lower figure
     * counts.
     */
    private double wordByWord(String text, SchoolWords school) {
        WordsTogether words = new WordsTogether();
        for (String word : text.split("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})")) {
            if (!word.isEmpty()) {
                words.add(word, measure(word, school));
            }
        }
        return words.guesses();
    }

    private double measure(String text, SchoolWords school) {
        Strength strength =
                zxcvbn.measure(new WipeableString(FewSigns.of(text)), List.copyOf(school.words()));
        try {
            return strength.getGuessesLog10();
        } finally {
            strength.wipe();
        }
    }

    /** The pattern that covers most of the text. */
    private Optional<Match> mostTelling(String text) {
        return zxcvbn.measure(FewSigns.of(text)).getSequence().stream()
                .filter(match -> match.pattern != Pattern.Bruteforce)
                .max(Comparator.comparingInt(Match::tokenLength))
                .filter(match -> match.tokenLength() * 2 >= text.length());
    }

    /** Signs that another keyboard, or the next version of Unicode, may write differently. */
    private static boolean cannotBeTypedAgain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }
}
