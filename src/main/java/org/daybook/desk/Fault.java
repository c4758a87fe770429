package org.daybook.desk;

/**
 * Something that went wrong and that nobody could have typed differently.
 *
 * @param code short, the same for the same fault, without any value in it
 * @param sentence what it means for the person at the screen
 */
public record Fault(String code, String sentence) {

    private static final int PLACES = 4;

    static Fault of(Throwable thrown) {
        return new Fault(code(thrown), sentence(thrown));
    }

    /**
     * From the classes thrown and our own nearest places, so that one fault has one code on every
     * machine.
     */
    private static String code(Throwable thrown) {
        int hash = 17;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            hash = 31 * hash + t.getClass().getName().hashCode();
            int places = 0;
            for (StackTraceElement place : t.getStackTrace()) {
                if (place.getClassName().startsWith("org.daybook.") && places++ < PLACES) {
                    hash = 31 * hash + (place.getClassName() + place.getMethodName()).hashCode();
                }
            }
        }
        String letters =
                "0000000" + Integer.toUnsignedString(hash, 36).toUpperCase(java.util.Locale.ROOT);
        String tail = letters.substring(letters.length() - 6);
        return tail.substring(0, 3) + "-" + tail.substring(3);
    }

    private static String sentence(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof java.nio.file.FileSystemException) {
                return "A file could not be read or written. What you typed is still here.";
            }
            if (t instanceof OutOfMemoryError) {
                return "There was not enough memory for this. What you typed is still here.";
            }
        }
        return "Something did not work. What you typed is still here. Look whether it was done before"
                + " you do it again.";
    }

    /** Classes and places of the whole chain, without a single message. */
    static String stack(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            text.append(text.isEmpty() ? "" : "caused by ")
                    .append(t.getClass().getName())
                    .append('\n');
            for (StackTraceElement place : t.getStackTrace()) {
                text.append("  at ").append(place).append('\n');
            }
        }
        return text.toString();
    }
}
