package org.daybook.vault.keys;

import java.util.HashSet;
import java.util.Set;

/**
 * Keeps the estimator quick. For every kind of sign that can stand for a letter it doubles its
 * work, so twenty kinds in one passphrase would hold it for many seconds; signs beyond the first
 * few kinds are therefore all judged as one and the same sign, which can only make the passphrase
 * look weaker.
 */
final class FewSigns {

    private static final String CAN_STAND_FOR_A_LETTER = "0123456789@$!|+/%&#(){}[]<>";
    private static final int MOST_KINDS = 6;
    private static final char ONE_AND_THE_SAME = '~';

    private FewSigns() {}

    static String of(String text) {
        Set<Character> kinds = new HashSet<>();
        StringBuilder few = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = CAN_STAND_FOR_A_LETTER.indexOf(c) < 0;
            if (plain || kinds.contains(c)) {
                few.append(c);
            } else if (kinds.size() < MOST_KINDS) {
                kinds.add(c);
                few.append(c);
            } else {
                few.append(ONE_AND_THE_SAME);
            }
        }
        return few.toString();
    }
}
