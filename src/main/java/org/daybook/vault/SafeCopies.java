package org.daybook.vault;

import static org.daybook.vault.schema.Tables.CHILD;
import static org.daybook.vault.schema.Tables.ENTRY;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.daybook.base.School;
import org.daybook.vault.disk.Disk;
import org.daybook.vault.files.SealedFiles;
import org.daybook.vault.files.SealedName;
import org.daybook.vault.files.Soundness;
import org.daybook.vault.keys.Argon2Cost;
import org.daybook.vault.keys.Door;
import org.daybook.vault.keys.KeyFile;
import org.daybook.vault.log.Segments;

/**
 * Copies of a store elsewhere: key file, the log from its newest base on, attachments, all of them
 * sealed as they lie. A copy counts only once a store has been built from it alone and compared.
 */
public final class SafeCopies {

    private static final String KEY = "daybook-key.json";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern(
                    "'daybook-safe-copy-'yyyy-MM-dd-HHmmss'.zip'", School.LOCALE);

    private final Clock clock;

    public SafeCopies(Clock clock) {
        this.clock = clock;
    }

    /** Makes a copy of an open vault in a folder; on the vault's thread, between its changes. */
    public SafeCopy make(OpenVault vault, Path into) {
        ZonedDateTime at = clock.instant().atZone(School.ZONE);
        Path place = into.resolve(NAME.format(at));
        Path passing = into.resolve(place.getFileName() + ".part");
        try {
            Map<String, Path> files = contents(vault);
            if (!hasRoom(files, into, vault.folder())) {
                return new SafeCopy.NoRoom();
            }
            Files.deleteIfExists(passing);
            SafeCopyZip.write(passing, files);
            return tried(vault, passing, place, at.toInstant());
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            return new SafeCopy.NoPermission();
        } catch (IOException e) {
            return Room.isLacking(e) ? new SafeCopy.NoRoom() : notTrue("The disk broke off.");
        } finally {
            removeQuietly(passing);
        }
    }

    private SafeCopy tried(OpenVault vault, Path passing, Path place, Instant at)
            throws IOException {
        Path trial = vault.folder().resolve(Leftovers.TRIAL);
        Leftovers.remove(trial);
        try {
            SafeCopyZip.takeApart(passing, trial);
            SafeCopy.Counts counts = counts(vault, trial);
            putInPlace(passing, place);
            return new SafeCopy.Made(at, place, counts);
        } catch (ZipException e) {
            return notTrue("It could not be read back.");
        } catch (NotAlike | StoreDamaged | NewerStore e) {
            return notTrue(String.valueOf(e.getMessage()));
        } catch (SQLException | StoreFault e) {
            return notTrue("The records could not be built up from it.");
        } finally {
            Leftovers.remove(trial);
        }
    }

    /** A disk that cannot force a folder has the copy all the same. */
    private static void putInPlace(Path passing, Path place) throws IOException {
        try {
            Disk.ofThisMachine().moveInto(passing, place);
        } catch (IOException e) {
            if (Files.exists(passing) || !Files.exists(place)) {
                throw e;
            }
        }
    }

    private static SafeCopy notTrue(String what) {
        return new SafeCopy.NotTrue(
                "The safe copy was not sound and has been taken away again. "
                        + what
                        + " Try again, with another disk or memory stick if you can.");
    }

    private static Map<String, Path> contents(OpenVault vault) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        files.put(KEY, vault.folder().resolve(KEY));
        Path log = Segments.file(vault.folder(), vault.store().holding().position().segment());
        files.put(log.getFileName().toString(), log);
        for (SealedName name : vault.files().names()) {
            Path file = vault.files().path(name);
            files.put("files/" + file.getFileName(), file);
        }
        return files;
    }

    // The trial stands in the vault's own folder for a moment: twice as large, with the working
    // copy.
    private static boolean hasRoom(Map<String, Path> files, Path into, Path folder)
            throws IOException {
        long bytes = 1 << 20;
        for (Path file : files.values()) {
            bytes += Files.size(file);
        }
        return Files.getFileStore(into).getUsableSpace() > bytes
                && Files.getFileStore(folder).getUsableSpace() > 3 * bytes;
    }

    private static SafeCopy.Counts counts(OpenVault vault, Path trial)
            throws IOException, SQLException, StoreDamaged, NewerStore, NotAlike {
        Optional<Door> door =
                new KeyFile(trial, Argon2Cost.STANDARD, new java.security.SecureRandom()).door();
        boolean sameKeys =
                Files.mismatch(trial.resolve(KEY), vault.folder().resolve(KEY)) == -1
                        && door.filter(vault.door()::equals).isPresent();
        if (!sameKeys) {
            throw new NotAlike("The key file in it is not the one of this store.");
        }
        int files = soundFiles(vault, trial);
        try (Store store = StoreOpening.open(StorePlace.of(trial, vault.keys()), false)) {
            if (!store.tally().equals(vault.store().tally())
                    || !store.holding().position().equals(vault.store().holding().position())) {
                throw new NotAlike("It does not hold the same records.");
            }
            return new SafeCopy.Counts(
                    store.sql().fetchCount(CHILD), store.sql().fetchCount(ENTRY), files);
        }
    }

    private static int soundFiles(OpenVault vault, Path trial) throws IOException, NotAlike {
        List<SealedName> names = vault.files().names();
        try (SealedFiles files = SealedFiles.in(trial.resolve("files"), vault.keys())) {
            for (SealedName name : names) {
                if (files.verify(name) != Soundness.SOUND) {
                    throw new NotAlike("An attachment in it cannot be read.");
                }
            }
        }
        return names.size();
    }

    /** Puts a copy into a new or empty folder; it is then opened there as any other store. */
    public static Restoring restore(Path copy, Path folder) {
        Optional<String> objection = FolderCheck.forNew(folder);
        if (objection.isPresent()) {
            return new Restoring.NotRestored(objection.get());
        }
        boolean done = false;
        try {
            Disk.ofThisMachine().makeFolder(folder);
            SafeCopyZip.takeApart(copy, folder);
            if (!Files.exists(folder.resolve(KEY)) || Segments.in(folder).isEmpty()) {
                return notACopy();
            }
            done = true;
            return new Restoring.Restored(folder);
        } catch (ZipException e) {
            return notACopy();
        } catch (IOException e) {
            return new Restoring.NotRestored(FolderCheck.refusal(e));
        } finally {
            if (!done) {
                removeQuietly(folder);
            }
        }
    }

    private static Restoring notACopy() {
        return new Restoring.NotRestored(
                "This file is not a safe copy of Daybook, or not a whole one. Choose another.");
    }

    private static void removeQuietly(Path path) {
        try {
            Leftovers.remove(path);
        } catch (IOException left) {
            // Sealed as it is, what stays behind tells nobody anything.
        }
    }

    private static final class NotAlike extends Exception {

        private static final long serialVersionUID = 1L;

        NotAlike(String sentence) {
            super(sentence);
        }
    }
}
