package org.daybook.vault.keys;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passphrase after the words of the school and years have been taken out, however they were
 * written: capitals, accents, blanks and marks between the letters, figures for letters.
 *
 * @param rest what is left, a space where something was taken
 * @param taken how many runs were taken
 */
record SchoolWordsTaken(String rest, int taken) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** A figure can stand for several letters: the text is read once in each way. */
    private static final List<Map<Character, Character>> READINGS =
            List.of(
                    Map.of(),
                    Map.ofEntries(
                            Map.entry('0', 'o'),
                            Map.entry('1', 'i'),
                            Map.entry('2', 'z'),
                            Map.entry('3', 'e'),
                            Map.entry('4', 'a'),
                            Map.entry('5', 's'),
                            Map.entry('6', 'g'),
                            Map.entry('7', 't'),
                            Map.entry('8', 'b'),
                            Map.entry('9', 'g'),
                            Map.entry('@', 'a'),
                            Map.entry('$', 's'),
                            Map.entry('!', 'i'),
                            Map.entry('|', 'l'),
                            Map.entry('+', 't'),
                            Map.entry('(', 'c'),
                            Map.entry('€', 'e')),
                    Map.of(
                            '0', 'o', '1', 'l', '!', 'l', '3', 'e', '4', 'a', '@', 'a', '5', 's',
                            '$', 's', '7', 't'));

    /** The text is short: whoever calls has cut it. */
    static SchoolWordsTaken from(String text, SchoolWords school) {
        boolean[] gone = new boolean[text.length()];
        for (Map<Character, Character> reading : READINGS) {
            mark(text, school, reading, gone);
        }
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            Arrays.fill(gone, year.start(), year.end(), true);
        }
        return without(text, gone);
    }

    private static void mark(
            String text, SchoolWords school, Map<Character, Character> reading, boolean[] gone) {
        StringBuilder letters = new StringBuilder();
        int[] place = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char letter = letter(text.charAt(i), reading);
            if (Character.isLetter(letter)) {
                place[letters.length()] = i;
                letters.append(letter);
            }
        }
        for (String word : school.words()) {
            for (int at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
                Arrays.fill(gone, place[at], place[at + word.length() - 1] + 1, true);
            }
        }
    }

    private static char letter(char c, Map<Character, Character> reading) {
        char plain =
                c < 0x80
                        ? c
                        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
        return Character.toLowerCase(reading.getOrDefault(plain, plain));
    }

    private static SchoolWordsTaken without(String text, boolean[] gone) {
        StringBuilder rest = new StringBuilder();
        int taken = 0;
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                rest.append(text.charAt(i));
            } else if (i == 0 || !gone[i - 1]) {
                rest.append(' ');
                taken++;
            }
        }
        return new SchoolWordsTaken(rest.toString(), taken);
    }

    /** The rest of a passphrase is a secret too. */
    @Override
    public String toString() {
        return "SchoolWordsTaken[hidden]";
    }
}
