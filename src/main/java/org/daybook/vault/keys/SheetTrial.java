package org.daybook.vault.keys;

import java.util.Optional;
import java.util.function.Function;

/** Tries what somebody brought on what lies there. */
final class SheetTrial {

    private SheetTrial() {}

    /**
     * @param copyIsWhole whether there is another file to be tried when this one is no good
     */
    static Opening of(
            FoundSheet found, Function<KeySheet, Optional<MasterKey>> unlock, boolean copyIsWhole) {
        return switch (found) {
            case FoundSheet.Whole whole -> of(whole.found(), unlock, copyIsWhole);
            case FoundSheet.Newer newer -> new Opening.NewerFormat(newer.format());
            case FoundSheet.Broken broken -> damaged(broken.sentence(), copyIsWhole);
            case FoundSheet.Shut shut -> new Opening.Unreadable(shut.sentence());
            case FoundSheet.Absent absent ->
                    copyIsWhole ? damaged("The key file is gone.", true) : new Opening.Missing();
        };
    }

    private static Opening of(
            KeySheet sheet, Function<KeySheet, Optional<MasterKey>> unlock, boolean copyIsWhole) {
        Optional<MasterKey> key;
        try {
            key = unlock.apply(sheet);
        } catch (OutOfMemoryError tooSmall) {
            return new Opening.Unreadable(
                    "Checking the passphrase needs more free memory than this computer has now."
                            + " Close other programs and try again.");
        }
        if (key.isEmpty()) {
            return new Opening.WrongPassphrase();
        }
        MasterKey master = key.get();
        if (!sheet.isSealedBy(master)) {
            master.close();
            return damaged("The key file was changed, and not by Daybook.", copyIsWhole);
        }
        return new Opening.Opened(master, sheet.door());
    }

    private static Opening damaged(String what, boolean copyIsWhole) {
        return new Opening.Damaged(
                what
                        + (copyIsWhole
                                ? " The copy beside it is whole: use that."
                                : " Bring the key file back from a safe copy. No record is lost."),
                copyIsWhole);
    }
}
