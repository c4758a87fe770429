package org.daybook.vault.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.daybook.vault.disk.Disk;

/** Puts a new key sheet in its place so that at every moment one that opens lies there. */
final class SheetKeeper {

    private final SheetPlace place;
    private final SheetPlace copy;
    private final Disk disk;

    SheetKeeper(SheetPlace place, SheetPlace copy, Disk disk) {
        this.place = place;
        this.copy = copy;
        this.disk = disk;
    }

    /**
     * @param proof whether the sheet, as it was read back from the disk, opens
     */
    Keeping keep(Supplier<KeySheet> sheet, Predicate<KeySheet> proof) {
        try {
            byte[] content = KeySheetText.write(sheet.get());
            return putInPlace(content, proof)
                    ? new Keeping.Kept()
                    : notKept("What was written could not be read back.");
        } catch (IOException failed) {
            return notKept("The disk is full, or this account may not write to the folder.");
        } catch (OutOfMemoryError tooSmall) {
            return notKept("This computer has too little free memory now. Close other programs.");
        }
    }

    /** Makes the copy what the key file is; a failure leaves that to the next opening. */
    void level(byte[] content) {
        if (copy.holds(content)) {
            return;
        }
        try {
            disk.replace(copy.path(), content);
        } catch (IOException nextTime) {
            // The key file itself is right; a folder that is read-only today must still open.
        }
    }

    private boolean putInPlace(byte[] content, Predicate<KeySheet> proof) throws IOException {
        Path fresh = place.path().resolveSibling(place.path().getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try {
            disk.write(fresh, content);
            Optional<KeySheet> readBack = new SheetPlace(fresh).look().sheet();
            if (!readBack.map(proof::test).orElse(false)) {
                return false;
            }
            move(fresh, content);
        } finally {
            Files.deleteIfExists(fresh);
        }
        level(content);
        return true;
    }

    /** When only the last force failed, the new sheet is the one that counts already. */
    private void move(Path fresh, byte[] content) throws IOException {
        try {
            disk.moveInto(fresh, place.path());
        } catch (IOException failed) {
            if (!place.holds(content)) {
                throw failed;
            }
        }
    }

    private static Keeping notKept(String why) {
        return new Keeping.NotKept(
                why + " Nothing has been changed. Put that right and try again.");
    }
}
