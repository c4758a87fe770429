package org.daybook.extract;

import java.util.Locale;
import org.daybook.attachments.Attachment;

/**
 * A file kept with an entry, as it is named on paper; the file itself stays where it is.
 *
 * @param kind "PDF", "picture (PNG)"
 * @param note may be empty
 */
public record Enclosure(String name, String kind, long bytes, String note) {

    private static final long KILO = 1000;

    static Enclosure of(Attachment file) {
        return new Enclosure(
                file.shownName(), file.kind().words(), file.bytes(), file.note().strip());
    }

    /** "340 bytes", "12 kB", "3.4 MB". */
    public String size() {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        if (bytes < KILO * KILO) {
            return Math.round((double) bytes / KILO) + " kB";
        }
        return String.format(Locale.ROOT, "%.1f MB", (double) bytes / KILO / KILO);
    }

    /** "Letter from the health visitor.pdf, PDF, 120 kB". */
    public String inWords() {
        return name + ", " + kind + ", " + size();
    }
}
