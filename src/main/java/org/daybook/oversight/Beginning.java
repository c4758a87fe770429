package org.daybook.oversight;

/** The beginning of what was written, as far as a line holds. */
final class Beginning {

    private static final int LONGEST = 120;

    private Beginning() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line.isEmpty() ? "Nothing written yet." : line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int hard = Character.isLowSurrogate(line.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, space < LONGEST / 2 ? hard : space) + " \u2026";
    }
}
