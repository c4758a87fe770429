package org.daybook.vault.keys;

/**
 * How many slips of the finger lie between two words: a letter too many, missing, wrong, swapped.
 */
final class Slips {

    private static final int LONGEST = 16;

    private Slips() {}

    static int between(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[] earlier = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + wrong);
                if (swapped(a, b, i, j)) {
                    now[j] = Math.min(now[j], earlier[j - 2] + 1);
                }
            }
            int[] freed = earlier;
            earlier = before;
            before = now;
            now = freed;
        }
        return before[b.length()];
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
