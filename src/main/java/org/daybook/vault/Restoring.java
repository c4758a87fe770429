package org.daybook.vault;

import java.nio.file.Path;

/** What came of putting a safe copy back into a folder of its own. */
public sealed interface Restoring {

    /** It can be opened there with the passphrase that it was made under. */
    record Restored(Path folder) implements Restoring {}

    /**
     * @param sentence why not, and what to do; the folder is as it was
     */
    record NotRestored(String sentence) implements Restoring {}
}
