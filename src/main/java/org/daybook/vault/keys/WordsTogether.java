package org.daybook.vault.keys;

import java.util.HashSet;
import java.util.Set;

/**
 * How many guesses a row of words takes, from the guesses that each takes by itself; in powers of
 * ten.
 *
 * <p>A guesser who knows how common each word is tries rows in the order of the product of their
 * ranks. Rows of k words with a product up to P are about P · (ln P)^(k-1) / (k-1)! many: that is
 * the figure. Words that every sentence holds add what they cost and are not counted in k; a word
 * that comes again adds next to nothing.
 */
final class WordsTogether {

    private static final double SMALL_WORD = 2;
    private static final double AGAIN = Math.log10(2);

    private final Set<String> seen = new HashSet<>();
    private double product;
    private int counted;

    void add(String word, double guesses) {
        if (!seen.add(word)) {
            product += AGAIN;
            return;
        }
        product += guesses;
        if (guesses >= SMALL_WORD) {
            counted++;
        }
    }

    double guesses() {
        double rows = product;
        double naturalLog = product * Math.log(10);
        for (int k = 1; k < counted; k++) {
            rows += Math.log10(naturalLog / k);
        }
        return rows;
    }
}
