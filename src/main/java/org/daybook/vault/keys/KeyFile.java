package org.daybook.vault.keys;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.daybook.vault.disk.Disk;

/**
 * The file that holds the master key, locked once under the passphrase and once under the recovery
 * code, and its copy beside it.
 */
public final class KeyFile {

    private final SheetPlace place;
    private final SheetPlace copy;
    private final Argon2Cost cost;
    private final SecureRandom random;
    private final Disk disk;

    /**
     * The key file of the store in this folder, whether it is there yet or not.
     *
     * @param cost what new wraps are made with; existing ones say their own
     */
    public KeyFile(Path folder, Argon2Cost cost, SecureRandom random) {
        this(folder, cost, random, Disk.ofThisMachine());
    }

    KeyFile(Path folder, Argon2Cost cost, SecureRandom random, Disk disk) {
        if (!cost.mayBeAsked()) {
            throw new IllegalArgumentException("A key file of this cost would not be opened again");
        }
        this.place = new SheetPlace(folder.resolve("daybook-key.json"));
        this.copy = new SheetPlace(folder.resolve("daybook-key.copy.json"));
        this.cost = cost;
        this.random = random;
        this.disk = disk;
    }

    /** Where it lies, for a safe copy to take along. */
    public Path path() {
        return place.path();
    }

    /** Whether a key file, or its copy, lies here; it may still be damaged. */
    public boolean exists() {
        return place.isTaken() || copy.isTaken();
    }

    /** What can be shown before anybody has opened anything; empty when neither file is whole. */
    public Optional<Door> door() {
        return place.look().sheet().or(() -> copy.look().sheet()).map(KeySheet::door);
    }

    /** Writes the first key file of a new store; one that is there is never written over. */
    public Keeping make(Door door, MasterKey master, Passphrase passphrase, RecoveryCode code) {
        if (exists()) {
            return new Keeping.NotKept(
                    "There is a key file in this folder already. It has been left as it is.");
        }
        return keeper().keep(
                        () -> KeySheet.fresh(door, master, passphrase, code, cost, random),
                        sheet ->
                                opens(sheet, found -> found.unlock(passphrase))
                                        && opens(sheet, found -> found.unlock(code)));
    }

    /** Tries a passphrase; takes about a second, on purpose. */
    public Opening open(Passphrase passphrase) {
        return open(sheet -> sheet.unlock(passphrase));
    }

    /** Tries a recovery code. */
    public Opening open(RecoveryCode code) {
        return open(sheet -> sheet.unlock(code));
    }

    /** Tries a passphrase on the copy, when the key file itself is damaged or gone. */
    public Opening openCopy(Passphrase passphrase) {
        return SheetTrial.of(copy.look(), sheet -> sheet.unlock(passphrase), false);
    }

    /** Tries a recovery code on the copy. */
    public Opening openCopy(RecoveryCode code) {
        return SheetTrial.of(copy.look(), sheet -> sheet.unlock(code), false);
    }

    /** Puts the copy in the place of a damaged key file, once the copy has been opened. */
    public Keeping bringBackCopy(MasterKey master) {
        return rewrite(copy, master, sheet -> sheet, sheet -> sheet.isSealedBy(master));
    }

    /** From now on another passphrase opens the store; the recovery code stays. */
    public Keeping changePassphrase(MasterKey master, Passphrase passphrase) {
        return rewrite(
                place,
                master,
                sheet -> sheet.with(passphrase, master, cost, random),
                sheet -> opens(sheet, found -> found.unlock(passphrase)));
    }

    /** From now on another sealed sheet opens the store; the passphrase stays. */
    public Keeping changeRecoveryCode(MasterKey master, RecoveryCode code) {
        return rewrite(
                place,
                master,
                sheet -> sheet.with(code, master, random),
                sheet -> opens(sheet, found -> found.unlock(code)));
    }

    /** The name on the door changes; what opens it stays. */
    public Keeping rename(MasterKey master, String school) {
        return rewrite(
                place,
                master,
                sheet -> sheet.named(school, master),
                sheet -> sheet.isSealedBy(master));
    }

    private Opening open(Function<KeySheet, Optional<MasterKey>> unlock) {
        FoundSheet found = place.look();
        Opening opening = SheetTrial.of(found, unlock, copy.look().sheet().isPresent());
        if (opening instanceof Opening.Opened) {
            found.sheet().ifPresent(sheet -> keeper().level(KeySheetText.write(sheet)));
        }
        return opening;
    }

    private Keeping rewrite(
            SheetPlace from,
            MasterKey master,
            UnaryOperator<KeySheet> change,
            Predicate<KeySheet> proof) {
        Optional<KeySheet> sheet = from.look().sheet().filter(found -> found.isSealedBy(master));
        if (sheet.isEmpty()) {
            return new Keeping.NotKept(
                    "The key file on the disk is not the one this store was opened with. Nothing"
                            + " has been changed. Lock Daybook and unlock it again.");
        }
        return keeper().keep(() -> change.apply(sheet.get()), proof);
    }

    private SheetKeeper keeper() {
        return new SheetKeeper(place, copy, disk);
    }

    /** Asks in the very way in which the next opening will. */
    private static boolean opens(KeySheet sheet, Function<KeySheet, Optional<MasterKey>> unlock) {
        Opening opening = SheetTrial.of(new FoundSheet.Whole(sheet), unlock, false);
        if (opening instanceof Opening.Opened opened) {
            opened.key().close();
            return true;
        }
        return false;
    }
}
