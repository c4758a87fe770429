package org.daybook.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.vault.keys.DerivedKeys;
import org.daybook.vault.log.LogDisk;
import org.daybook.vault.log.Step;
import org.daybook.vault.log.ThisMachine;

/** Where a store lies, what opens it, and by which way its log goes to the disk. */
record StorePlace(
        Path folder, DerivedKeys keys, LogDisk disk, Step.Watcher steps, Migrations migrations) {

    static StorePlace of(Path folder, DerivedKeys keys) {
        return new StorePlace(
                folder, keys, new ThisMachine(), Step.Watcher.NOBODY, Migrations.ofDaybook());
    }

    StorePlace onDisk(LogDisk other) {
        return new StorePlace(folder, keys, other, steps, migrations);
    }

    StorePlace watchedBy(Step.Watcher watcher) {
        return new StorePlace(folder, keys, disk, watcher, migrations);
    }

    StorePlace migratedBy(Migrations others) {
        return new StorePlace(folder, keys, disk, steps, others);
    }

    Path copy() {
        return WorkingCopy.file(folder, WorkingCopy.NAME);
    }

    boolean hasCopy() {
        return Files.exists(copy());
    }
}
