package org.daybook.pack;

import java.util.List;
import org.daybook.extract.Enclosure;
import org.daybook.extract.OwnEntry;

/**
 * What becomes of a document when the file leaves.
 *
 * @param document as the lead knows it, with its name
 * @param why it stays behind; empty where it goes
 * @param named other children whose names stand in it, so far as it was looked for them
 */
public record DocumentFate(
        OwnEntry entry, Enclosure document, Fate fate, String why, List<String> named) {

    /** Said in the place of a reason of the lead's. */
    public static final String HOLDS_WORDS = "Its text holds words that are withheld.";

    /** Goes, or why it does not. */
    public enum Fate {
        GOES,
        /** Goes, and no program can tell whether it holds words that are withheld. */
        GOES_UNREAD,
        WITHHELD,
        /** A black bar cannot be drawn into somebody else's document, so it stays behind. */
        HOLDS_WITHHELD_WORDS
    }

    public DocumentFate {
        named = List.copyOf(named);
    }

    static DocumentFate of(OwnEntry entry, Enclosure document, Fate fate, String why) {
        return new DocumentFate(entry, document, fate, why, List.of());
    }

    /** What is told once it was looked into. */
    DocumentFate looked(boolean whole, List<String> names) {
        return new DocumentFate(entry, document, whole ? Fate.GOES : Fate.GOES_UNREAD, why, names);
    }

    public boolean goes() {
        return fate == Fate.GOES || fate == Fate.GOES_UNREAD;
    }

    HeldBack.Document heldBack() {
        return new HeldBack.Document(
                document.kind() + ", " + document.size(),
                entry.day(),
                PackContents.fromSchoolBefore(entry),
                why);
    }
}
