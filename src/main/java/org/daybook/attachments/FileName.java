package org.daybook.attachments;

/** What is done with the names of files that come from elsewhere. */
public final class FileName {

    private static final String NOT_ON_DISKS = "/\\:*?\"<>|";
    private static final char STANDS_FOR = '_';

    private FileName() {}

    /**
     * The name with an underscore in place of each sign that turns text round, cannot be seen, or
     * means a folder to some disk.
     */
    public static String harmless(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        name.codePoints()
                .forEach(sign -> shown.appendCodePoint(misleads(sign) ? STANDS_FOR : sign));
        String clean = shown.toString().strip();
        while (clean.startsWith(".")) {
            clean = STANDS_FOR + clean.substring(1);
        }
        return clean.isEmpty() ? "file without a name" : clean;
    }

    /** What follows the last dot, in lower case; empty when there is none. */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean misleads(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            default -> NOT_ON_DISKS.indexOf(sign) >= 0;
        };
    }
}
