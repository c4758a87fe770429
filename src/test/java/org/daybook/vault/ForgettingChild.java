package org.daybook.vault;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.daybook.vault.files.SealedFiles;
import org.daybook.vault.keys.Argon2Cost;
import org.daybook.vault.keys.DerivedKeys;
import org.daybook.vault.keys.Door;
import org.daybook.vault.keys.KeyFile;
import org.daybook.vault.log.Step;

/**
 * The program that is killed while it forgets: opens the store in a folder, takes out what was
 * planted, forgets it, and falls dead at a step on the way.
 */
public final class ForgettingChild {

    private ForgettingChild() {}

    /** The folder and the step. */
    public static void main(String[] arguments) throws Exception {
        Step last = Step.valueOf(arguments[1]);
        boolean[] armed = {false};
        try (OpenVault vault =
                open(
                        Path.of(arguments[0]),
                        step -> {
                            if (armed[0] && step == last) {
                                Runtime.getRuntime().halt(9);
                            }
                        })) {
            Planted.takeOut(vault.store());
            armed[0] = true;
            vault.forgetWhatWasTakenOut(_ -> true);
        }
    }

    /** A vault over a store of the tests' own keys. */
    static OpenVault open(Path folder, Step.Watcher watcher) throws Exception {
        DerivedKeys keys = FixedKeys.ofTests();
        StorePlace place = StorePlace.of(folder, keys).watchedBy(watcher);
        Store store = StoreOpening.open(place, false);
        return new OpenVault(
                folder,
                new Door("Hollowbrook Primary", new UUID(0, 1)),
                store,
                SealedFiles.in(folder.resolve("files"), keys),
                keys,
                new KeyFile(folder, Argon2Cost.LEAST, new java.security.SecureRandom()),
                lock(folder).orElseThrow());
    }

    private static Optional<FolderLock> lock(Path folder) throws Exception {
        return FolderLock.take(folder);
    }
}
