package org.daybook.extract;

import java.time.Instant;
import java.util.Locale;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.FileKind;

/**
 * A file kept with an entry, as it is named on paper; the file itself stays where it is.
 *
 * @param id under which the file is found where it lies
 * @param position its place among the files of the entry
 * @param sort what it holds by its content
 * @param digest SHA-256 of the content, 64 hexadecimal digits
 * @param note may be empty
 */
public record Enclosure(
        AttachmentId id,
        int position,
        String name,
        FileKind sort,
        long bytes,
        String digest,
        String note,
        Instant addedAt,
        String addedBy) {

    private static final long KILO = 1000;

    static Enclosure of(Attachment file) {
        return new Enclosure(
                file.id(),
                file.position(),
                file.shownName(),
                file.kind(),
                file.bytes(),
                file.digest(),
                file.note().strip(),
                file.addedAt(),
                file.addedBy());
    }

    /** "PDF", "picture (PNG)". */
    public String kind() {
        return sort.words();
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
        return name + ", " + kind() + ", " + size();
    }
}
