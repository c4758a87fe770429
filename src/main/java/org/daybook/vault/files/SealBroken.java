package org.daybook.vault.files;

import java.io.IOException;

/** A sealed attachment is not, or not whole, what was once put in. Its message may be shown. */
public final class SealBroken extends IOException {

    private static final long serialVersionUID = 1L;

    private SealBroken(String sentence) {
        super(sentence);
    }

    static SealBroken damaged() {
        return new SealBroken(
                "This attachment cannot be read as it was put in, so it is not shown. Check that the"
                        + " disk is connected. If it stays so, bring the attachment back from a safe"
                        + " copy. The entry it belongs to is whole.");
    }

    static SealBroken missing() {
        return new SealBroken(
                "This attachment is no longer on the disk. Bring it back from a safe copy. The"
                        + " entry it belongs to is whole.");
    }
}
