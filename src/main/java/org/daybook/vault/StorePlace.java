package org.daybook.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.vault.keys.DerivedKeys;
import org.daybook.vault.log.LogDisk;
import org.daybook.vault.log.Step;
import org.daybook.vault.log.ThisMachine;

/** Where a store lies, what opens it, and by which way its log goes to the disk. */
record StorePlace(Path folder, DerivedKeys keys, LogDisk disk, Step.Watcher steps) {

    static StorePlace of(Path folder, DerivedKeys keys) {
        return new StorePlace(folder, keys, new ThisMachine(), Step.Watcher.NOBODY);
    }

    Path copy() {
        return WorkingCopy.file(folder, WorkingCopy.NAME);
    }

    boolean hasCopy() {
        return Files.exists(copy());
    }
}
