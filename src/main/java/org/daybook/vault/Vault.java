package org.daybook.vault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.vault.disk.Disk;
import org.daybook.vault.files.SealedFiles;
import org.daybook.vault.keys.Argon2Cost;
import org.daybook.vault.keys.DerivedKeys;
import org.daybook.vault.keys.Door;
import org.daybook.vault.keys.Keeping;
import org.daybook.vault.keys.KeyFile;
import org.daybook.vault.keys.MasterKey;
import org.daybook.vault.keys.Opening;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.RecoveryCode;

/** A folder with a school's records, or one in which they are about to be. */
public final class Vault {

    private final Path folder;
    private final KeyFile keyFile;
    private final Argon2Cost cost;
    private final SecureRandom random;

    /**
     * @param folder need not exist yet
     * @param cost of one guess at the passphrase, for what is written from now on
     */
    public Vault(Path folder, Argon2Cost cost, SecureRandom random) {
        this.folder = folder.toAbsolutePath();
        this.cost = cost;
        this.random = random;
        this.keyFile = new KeyFile(this.folder, cost, random);
    }

    /** Whether there is a store here, whole or not. */
    public boolean exists() {
        return keyFile.exists() || FolderCheck.hasRecords(folder);
    }

    /** What may be seen from outside; empty when there is no readable key file. */
    public Optional<Door> door() {
        return keyFile.door();
    }

    /** As the other, with a recovery code that comes back with the open store. */
    public Creating create(String school, Passphrase passphrase) {
        RecoveryCode code = RecoveryCode.fresh(random);
        Creating creating = create(school, passphrase, code);
        if (creating instanceof Creating.NotMade) {
            code.close();
        }
        return creating;
    }

    /**
     * Makes a new store, which the passphrase and the recovery code will open; takes some seconds.
     * The folder is made, or must be empty.
     */
    public Creating create(String school, Passphrase passphrase, RecoveryCode code) {
        Optional<String> objection = FolderCheck.forNew(folder);
        if (objection.isPresent()) {
            return new Creating.NotMade(objection.get());
        }
        try {
            Disk.ofThisMachine().makeFolder(folder);
            Optional<FolderLock> lock = FolderLock.take(folder);
            return lock.isEmpty()
                    ? new Creating.NotMade("Another Daybook is at work in this folder.")
                    : create(Door.fresh(school), passphrase, code, lock.get());
        } catch (IOException e) {
            return new Creating.NotMade(FolderCheck.refusal(e));
        } catch (SQLException | RuntimeException e) {
            return new Creating.NotMade(
                    "The store could not be made ("
                            + StoreFault.from(e).code()
                            + "). Choose another folder, on this computer's own disk.");
        }
    }

    private Creating create(Door door, Passphrase passphrase, RecoveryCode code, FolderLock lock)
            throws IOException, SQLException {
        boolean done = false;
        try (MasterKey master = MasterKey.fresh(random)) {
            DerivedKeys keys = DerivedKeys.from(master);
            FolderCheck.beginMaking(folder);
            // The key file last: it stands for a store that can be opened.
            SealedFiles files = SealedFiles.in(folder.resolve("files"), keys);
            Store store = StoreOpening.make(StorePlace.of(folder, keys), door.store());
            OpenVault vault = new OpenVault(folder, door, store, files, keys, keyFile, lock);
            if (keyFile.make(door, master, passphrase, code) instanceof Keeping.NotKept not) {
                vault.close();
                return new Creating.NotMade(not.sentence());
            }
            done = true;
            FolderCheck.endMaking(folder);
            return new Creating.Created(vault, code);
        } finally {
            if (!done) {
                lock.close();
                FolderCheck.empty(folder);
            }
        }
    }

    /** Tries a passphrase; takes about a second, on purpose. */
    public Unlocking open(Passphrase passphrase) {
        return open(() -> keyFile.open(passphrase), () -> keyFile.openCopy(passphrase), false);
    }

    /** Opens with the words of the sealed sheet. */
    public Unlocking openWithRecoveryCode(RecoveryCode code) {
        return open(() -> keyFile.open(code), () -> keyFile.openCopy(code), false);
    }

    /**
     * As {@link #open}, but goes on without a broken end of the log of which neither the log nor
     * the working copy can tell whether it had been saved.
     */
    public Unlocking openWithoutUnclearEnd(Passphrase passphrase) {
        return open(() -> keyFile.open(passphrase), () -> keyFile.openCopy(passphrase), true);
    }

    /**
     * Puts a safe copy in the place of records that are gone or damaged, and opens it; what lies
     * there is kept aside. Takes some seconds.
     *
     * @param passphrase the one that was in use when the copy was made
     */
    public BroughtBack bringBack(Path copy, Passphrase passphrase, Clock clock) {
        return new BringBack(folder, place -> new Vault(place, cost, random), clock)
                .from(copy, passphrase);
    }

    private Unlocking open(
            Supplier<Opening> key, Supplier<Opening> keyCopy, boolean withoutUnclearEnd) {
        if (!Files.isDirectory(folder) || !keyFile.exists()) {
            return FolderCheck.hasRecords(folder) ? keyless() : new Unlocking.Missing();
        }
        Optional<String> objection = FolderCheck.forOpening(folder);
        if (objection.isPresent()) {
            return new Unlocking.NoPermission(objection.get());
        }
        Optional<FolderLock> lock;
        try {
            lock = FolderLock.take(folder);
        } catch (IOException e) {
            return new Unlocking.NoPermission(FolderCheck.refusal(e));
        }
        if (lock.isEmpty()) {
            return new Unlocking.InUse();
        }
        boolean handedOver = false;
        try {
            Unlocking unlocking =
                    unlocked(key, keyCopy, opened -> behind(opened, lock.get(), withoutUnclearEnd));
            handedOver = unlocking instanceof Unlocking.Opened;
            return unlocking;
        } finally {
            if (!handedOver) {
                lock.get().close();
            }
        }
    }

    private static Unlocking keyless() {
        return new Unlocking.Damaged(
                "The records are here, but the key file that goes with them is gone.",
                "Look for daybook-key.json. It also lies in every safe copy, which is a zip file: put"
                        + " it back into the folder of the records, then try again.",
                false);
    }

    private Unlocking unlocked(
            Supplier<Opening> key,
            Supplier<Opening> keyCopy,
            Function<Opening.Opened, Unlocking> behind) {
        return switch (key.get()) {
            case Opening.Opened opened -> behind.apply(opened);
            case Opening.Damaged damaged when damaged.copyOffered() -> {
                if (!(keyCopy.get() instanceof Opening.Opened opened)) {
                    yield refused(damaged);
                }
                keyFile.bringBackCopy(opened.key());
                yield behind.apply(opened);
            }
            case Opening other -> refused(other);
        };
    }

    private static Unlocking refused(Opening opening) {
        return switch (opening) {
            case Opening.WrongPassphrase wrong -> new Unlocking.WrongPassphrase();
            case Opening.NewerFormat newer -> new Unlocking.NewerFormat();
            case Opening.Missing missing -> new Unlocking.Missing();
            case Opening.Unreadable unreadable -> new Unlocking.NoPermission(unreadable.sentence());
            case Opening.Damaged damaged ->
                    new Unlocking.Damaged(
                            "The key file is not what was written.", damaged.sentence(), false);
            case Opening.Opened opened -> throw new IllegalArgumentException("It is open");
        };
    }

    private Unlocking behind(Opening.Opened opened, FolderLock lock, boolean withoutUnclearEnd) {
        DerivedKeys keys;
        try (MasterKey master = opened.key()) {
            keys = DerivedKeys.from(master);
        }
        boolean handedOver = false;
        try {
            Unlocking unlocking = behind(opened.door(), keys, lock, withoutUnclearEnd);
            handedOver = unlocking instanceof Unlocking.Opened;
            return unlocking;
        } finally {
            if (!handedOver) {
                keys.close();
            }
        }
    }

    private Unlocking behind(
            Door door, DerivedKeys keys, FolderLock lock, boolean withoutUnclearEnd) {
        try {
            Leftovers.sweep(folder);
            Store store = StoreOpening.open(StorePlace.of(folder, keys), withoutUnclearEnd);
            return entered(store, door, keys, lock);
        } catch (StoreDamaged e) {
            return damaged(e);
        } catch (NewerStore e) {
            return new Unlocking.NewerFormat();
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            return new Unlocking.NoPermission(FolderCheck.NO_PERMISSION);
        } catch (IOException e) {
            return new Unlocking.NoPermission(FolderCheck.refusal(e));
        } catch (SQLException e) {
            throw StoreFault.from(e);
        }
    }

    private Unlocking entered(Store store, Door door, DerivedKeys keys, FolderLock lock)
            throws IOException {
        boolean handedOver = false;
        try {
            if (!store.holding().store().equals(door.store())) {
                return damaged(StoreDamaged.found("The key file belongs to another store."));
            }
            SealedFiles files = SealedFiles.in(folder.resolve("files"), keys);
            handedOver = true;
            return new Unlocking.Opened(
                    new OpenVault(folder, door, store, files, keys, keyFile, lock));
        } finally {
            if (!handedOver) {
                // Left open, the next try would find its own file taken and believe it damaged.
                store.close();
            }
        }
    }

    private static Unlocking damaged(StoreDamaged found) {
        return new Unlocking.Damaged(
                String.valueOf(found.getMessage()), found.advice(), found.isEndUnclear());
    }
}
