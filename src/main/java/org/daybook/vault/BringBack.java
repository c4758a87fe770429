package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.base.School;
import org.daybook.vault.keys.Passphrase;

/**
 * Puts a safe copy where the records belong. The copy is first built up beside that place and
 * opened there; only then is what lies there moved aside, whole, and the copy moved in. Nothing is
 * ever written over.
 */
final class BringBack {

    private static final DateTimeFormatter ASIDE =
            DateTimeFormatter.ofPattern("'-kept-aside-'yyyy-MM-dd-HHmmss", School.LOCALE);

    private final Path folder;
    private final Function<Path, Vault> vaultAt;
    private final Clock clock;

    BringBack(Path folder, Function<Path, Vault> vaultAt, Clock clock) {
        this.folder = folder;
        this.vaultAt = vaultAt;
        this.clock = clock;
    }

    BroughtBack from(Path copy, Passphrase passphrase) {
        Path coming = beside("-coming");
        try {
            Leftovers.remove(coming);
            return switch (SafeCopies.restore(copy, coming)) {
                case Restoring.NotRestored not -> new BroughtBack.NotBack(not.sentence());
                case Restoring.Restored _ -> proved(coming, passphrase);
            };
        } catch (IOException e) {
            return new BroughtBack.NotBack(FolderCheck.refusal(e));
        } finally {
            removeQuietly(coming);
        }
    }

    private BroughtBack proved(Path coming, Passphrase passphrase) throws IOException {
        return switch (vaultAt.apply(coming).open(passphrase)) {
            case Unlocking.Opened opened -> {
                opened.vault().close();
                yield exchanged(coming, passphrase);
            }
            case Unlocking.WrongPassphrase _ -> new BroughtBack.WrongPassphrase();
            case Unlocking other -> new BroughtBack.NotBack(sentence(other));
        };
    }

    private BroughtBack exchanged(Path coming, Passphrase passphrase) throws IOException {
        if (isOpenElsewhere()) {
            return new BroughtBack.NotBack(
                    "The records are open in another window. Close the other Daybook, or lock it"
                            + " there, and try again.");
        }
        Optional<Path> aside = moveAside();
        boolean in = false;
        try {
            Files.move(coming, folder, StandardCopyOption.ATOMIC_MOVE);
            in = true;
        } finally {
            if (!in && aside.isPresent()) {
                Files.move(aside.get(), folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return switch (vaultAt.apply(folder).open(passphrase)) {
            case Unlocking.Opened opened -> new BroughtBack.Back(opened.vault(), aside);
            case Unlocking _ ->
                    new BroughtBack.NotBack(
                            "The safe copy is in its place but did not open again. Close Daybook,"
                                    + " start it anew and unlock it with that passphrase.");
        };
    }

    private boolean isOpenElsewhere() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        Optional<FolderLock> lock = FolderLock.take(folder);
        lock.ifPresent(FolderLock::close);
        return lock.isEmpty();
    }

    private Optional<Path> moveAside() throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        if (holdsNothing()) {
            Leftovers.remove(folder);
            return Optional.empty();
        }
        Path aside = beside(ASIDE.format(clock.instant().atZone(School.ZONE)));
        Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
        return Optional.of(aside);
    }

    private boolean holdsNothing() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.allMatch(file -> file.endsWith("daybook.lock"));
        }
    }

    private Path beside(String ending) {
        return folder.resolveSibling(Objects.requireNonNull(folder.getFileName()) + ending);
    }

    private static String sentence(Unlocking refused) {
        return switch (refused) {
            case Unlocking.Damaged _, Unlocking.Missing _ ->
                    "This safe copy is damaged as well. Choose another, made earlier or kept"
                            + " elsewhere.";
            case Unlocking.NewerFormat _ ->
                    "A newer Daybook has made this safe copy. Install the newest Daybook on this"
                            + " computer and try again.";
            case Unlocking.NoPermission not -> not.sentence();
            default -> "The safe copy could not be opened. Try again.";
        };
    }

    private static void removeQuietly(Path path) {
        try {
            Leftovers.remove(path);
        } catch (IOException left) {
            // It is sealed; the next bringing back takes it away.
        }
    }
}
