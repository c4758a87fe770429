package org.daybook.attachments;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file kept with an entry, or with the draft of one.
 *
 * @param position its place among the files of the same holder, from 1
 * @param name as the file was called where it came from; show {@link #shownName}
 * @param kind what it holds by its content
 * @param bytes its length
 * @param digest SHA-256 of the content, 64 hexadecimal digits
 * @param sealed under which name the content lies sealed
 * @param addedBy the name of whoever added it
 * @param takenOut when it is no longer part of the entry; the content stays sealed
 */
public record Attachment(
        AttachmentId id,
        Holder holder,
        int position,
        String name,
        FileKind kind,
        long bytes,
        String digest,
        String sealed,
        String note,
        Instant addedAt,
        String addedBy,
        Optional<TakenOut> takenOut) {

    /** That a file was taken out of its entry. */
    public record TakenOut(Instant at, String by, String why) {}

    /** The name with nothing in it that could mislead a reader or a disk. */
    public String shownName() {
        return FileName.harmless(name);
    }

    public boolean isIn() {
        return takenOut.isEmpty();
    }

    Attachment without(TakenOut how) {
        return new Attachment(
                id,
                holder,
                position,
                name,
                kind,
                bytes,
                digest,
                sealed,
                note,
                addedAt,
                addedBy,
                Optional.of(how));
    }

    /** That the name claims another kind than what it holds; empty when it does not. */
    public Optional<String> disguise() {
        return FileKind.claimedBy(name)
                .filter(_ -> !kind.endings().contains(FileName.ending(name)))
                .map(claimed ->
                        kind == FileKind.UNKNOWN
                                ? "The name says %s; Daybook cannot tell what it holds."
                                        .formatted(claimed.words())
                                : "The name says %s; what it holds is %s."
                                        .formatted(claimed.words(), kind.inASentence()));
    }

    /** What a copy outside is called: harmless, and with an ending that says what it holds. */
    public String outsideName() {
        List<String> endings = kind.endings();
        String shown = shownName();
        return endings.isEmpty() || endings.contains(FileName.ending(shown))
                ? shown
                : shown + "." + endings.getFirst();
    }

    /** How large it is: "120 KB". */
    public String size() {
        if (bytes < 1_000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1e3) + " KB"
                : String.format(Locale.UK, "%.1f MB", bytes / 1e6);
    }
}
