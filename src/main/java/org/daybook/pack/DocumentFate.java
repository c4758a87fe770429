package org.daybook.pack;

import org.daybook.extract.Enclosure;
import org.daybook.extract.OwnEntry;

/**
 * What becomes of a document when the file leaves.
 *
 * @param document as the lead knows it, with its name
 * @param why it stays behind; empty where it goes
 */
public record DocumentFate(OwnEntry entry, Enclosure document, Fate fate, String why) {

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

    public boolean goes() {
        return fate == Fate.GOES || fate == Fate.GOES_UNREAD;
    }

    HeldBack.Document heldBack() {
        return new HeldBack.Document(document.kind() + ", " + document.size(), entry.day(), why);
    }
}
