package org.daybook.vault;

import static org.daybook.vault.schema.Tables.ATTACHMENT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.daybook.base.Progress;
import org.daybook.vault.files.SealedFiles;
import org.daybook.vault.files.SealedName;
import org.daybook.vault.files.Soundness;
import org.daybook.vault.keys.DerivedKeys;
import org.daybook.vault.keys.Door;
import org.daybook.vault.keys.Keeping;
import org.daybook.vault.keys.KeyFile;
import org.daybook.vault.keys.MasterKey;
import org.daybook.vault.keys.Opening;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.RecoveryCode;
import org.daybook.vault.log.Step;
import org.daybook.vault.schema.DefaultSchema;
import org.jooq.Field;
import org.jooq.Table;

/** Everything behind the door, for as long as it is open. Used from the thread that opened it. */
public final class OpenVault implements AutoCloseable {

    private final Path folder;
    private final Door door;
    private final Store store;
    private final SealedFiles files;
    private final DerivedKeys keys;
    private final KeyFile keyFile;
    private final FolderLock lock;

    OpenVault(
            Path folder,
            Door door,
            Store store,
            SealedFiles files,
            DerivedKeys keys,
            KeyFile keyFile,
            FolderLock lock) {
        this.folder = folder;
        this.door = door;
        this.store = store;
        this.files = files;
        this.keys = keys;
        this.keyFile = keyFile;
        this.lock = lock;
    }

    public Path folder() {
        return folder;
    }

    /** The school and the store's identity, as they were sealed. */
    public Door door() {
        return door;
    }

    public Store store() {
        return store;
    }

    /** The attachments and saved packs. */
    public SealedFiles files() {
        return files;
    }

    DerivedKeys keys() {
        return keys;
    }

    /** Another passphrase from now on; takes some seconds. The records are not written anew. */
    public Rekeying changePassphrase(Passphrase now, Passphrase next) {
        return rekey(keyFile.open(now), next);
    }

    /**
     * As {@link #changePassphrase(Passphrase, Passphrase)}, for one who has the sealed sheet only.
     */
    public Rekeying changePassphrase(RecoveryCode code, Passphrase next) {
        return rekey(keyFile.open(code), next);
    }

    /** Another sealed sheet from now on; the old one opens nothing any more. */
    public Rekeying changeRecoveryCode(Passphrase now, RecoveryCode next) {
        return switch (keyFile.open(now)) {
            case Opening.Opened opened -> {
                try (MasterKey master = opened.key()) {
                    yield told(keyFile.changeRecoveryCode(master, next));
                }
            }
            case Opening other -> refused(other);
        };
    }

    private Rekeying rekey(Opening opening, Passphrase next) {
        return switch (opening) {
            case Opening.Opened opened -> {
                try (MasterKey master = opened.key()) {
                    yield told(keyFile.changePassphrase(master, next));
                }
            }
            case Opening other -> refused(other);
        };
    }

    private static Rekeying told(Keeping keeping) {
        return switch (keeping) {
            case Keeping.Kept kept -> new Rekeying.Changed();
            case Keeping.NotKept not -> new Rekeying.NotChanged(not.sentence());
        };
    }

    private static Rekeying refused(Opening opening) {
        return switch (opening) {
            case Opening.WrongPassphrase wrong -> new Rekeying.WrongPassphrase();
            case Opening.Damaged damaged -> new Rekeying.NotChanged(damaged.sentence());
            case Opening.Unreadable unreadable -> new Rekeying.NotChanged(unreadable.sentence());
            default ->
                    new Rekeying.NotChanged(
                            "The key file is no longer the one that was opened. Lock Daybook and"
                                    + " unlock it again.");
        };
    }

    /**
     * Reads everything through: every row against the log, every sealed file against its seal.
     *
     * @throws CancellationException when it was asked to stop
     */
    public Checked check(Progress progress) throws IOException {
        List<SealedName> names = files.names();
        Set<String> spokenOf = spokenOf();
        boolean whole = store.isAsCounted();
        int broken = 0;
        for (int done = 0; done < names.size(); done++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.at(done, names.size());
            SealedName name = names.get(done);
            spokenOf.remove(name.hex());
            broken += files.verify(name) == Soundness.SOUND ? 0 : 1;
        }
        return new Checked(whole, names.size(), broken, spokenOf.size());
    }

    /**
     * Leaves nothing on the disk of what was taken out of the records: no earlier line of the log,
     * no page of the working copy, no sealed file of which no record speaks. Takes some seconds;
     * the store stays open. After a fault or a crash it is called again and goes on.
     *
     * @param mayGo which sealed files may go where no record speaks of them: one may have been
     *     sealed just now, with its record still to come
     * @throws StoreFault when it did not come to its end
     */
    public void forgetWhatWasTakenOut(Predicate<String> mayGo) {
        store.forget();
        try {
            Set<String> spokenOf = spokenOf();
            Remains.ofTheFiles(
                    folder.resolve("files"),
                    files,
                    name -> mayGo.test(name) && !spokenOf.contains(name));
        } catch (IOException held) {
            throw Room.fault(held);
        }
        store.holding().place().steps().reached(Step.SEALED_REMOVED);
    }

    /** The sealed files that some record names, in whichever table. */
    private Set<String> spokenOf() {
        Set<String> names = new HashSet<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            Field<String> sealed = table.field(ATTACHMENT.SEALED.getName(), String.class);
            if (sealed != null) {
                names.addAll(store.sql().select(sealed).from(table).fetch(sealed));
            }
        }
        return names;
    }

    /** Closes it, in whatever state it is, and leaves nothing of it; true when that came about. */
    boolean remove() {
        try {
            close();
        } catch (RuntimeException alreadyBroken) {
            // What would not close in good order is removed all the same.
        }
        try {
            Leftovers.remove(folder);
            return true;
        } catch (IOException held) {
            return false;
        }
    }

    /** Closes the store and wipes the keys, whatever happens on the way. */
    public void close(Closing watcher) {
        try {
            store.close(watcher);
        } finally {
            files.close();
            keys.close();
            lock.close();
        }
    }

    @Override
    public void close() {
        close(Closing.QUIET);
    }
}
