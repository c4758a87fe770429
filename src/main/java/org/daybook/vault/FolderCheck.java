package org.daybook.vault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.vault.disk.Disk;
import org.daybook.vault.log.Segments;

/** What can be said of a folder before anything is written to it. */
final class FolderCheck {

    static final String NO_PERMISSION =
            "Daybook may not write in this folder. Choose another, or ask whoever looks after this"
                    + " computer.";

    // H2 ends a file's name at a semicolon.
    private static final String SEMICOLON =
            "A folder for the records cannot have a semicolon in its name. Choose another.";

    /** Lies there while a store is being made, so that a crash leaves no folder for good. */
    static final String BEING_MADE = "daybook-being-made";

    private FolderCheck() {}

    /** Whether somebody's records lie there, even if the key file does not. */
    static boolean hasRecords(Path folder) {
        try {
            return Files.isDirectory(folder)
                    && !Files.exists(folder.resolve(BEING_MADE))
                    && !Segments.in(folder).isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Takes away what an earlier making has left, which nobody has ever written to. */
    static void beginMaking(Path folder) throws IOException {
        Path mark = folder.resolve(BEING_MADE);
        if (Files.exists(mark)) {
            empty(folder, List.of("daybook.lock", BEING_MADE));
        } else {
            Disk.ofThisMachine().write(mark, new byte[0]);
        }
    }

    static void endMaking(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(BEING_MADE));
        } catch (IOException nextTime) {
            // With a key file beside it it means nothing, and the next opening takes it away.
        }
    }

    private static boolean isUnfinished(Path folder) {
        return Files.exists(folder.resolve(BEING_MADE))
                && !Files.exists(folder.resolve("daybook-key.json"))
                && !Files.exists(folder.resolve("daybook-key.copy.json"));
    }

    /** Why no new store can be made there, in a sentence; empty when it can. */
    static Optional<String> forNew(Path folder) {
        if (folder.toString().indexOf(';') >= 0) {
            return Optional.of(SEMICOLON);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Optional.of("There is a file of this name already. Choose another folder.");
        }
        if (Files.isDirectory(folder) && !isUnfinished(folder)) {
            try (Stream<Path> content = Files.list(folder)) {
                if (content.anyMatch(file -> !file.endsWith("daybook.lock"))) {
                    return Optional.of(
                            "This folder is not empty. Choose an empty one for the records.");
                }
            } catch (IOException e) {
                return Optional.of(refusal(e));
            }
        }
        return Optional.empty();
    }

    /** Why a store that is there cannot be opened for writing. */
    static Optional<String> forOpening(Path folder) {
        if (folder.toString().indexOf(';') >= 0) {
            return Optional.of(SEMICOLON);
        }
        if (!Files.isWritable(folder)) {
            return Optional.of(NO_PERMISSION);
        }
        try (Stream<Path> content = Files.list(folder)) {
            boolean refused =
                    content.filter(Files::isRegularFile)
                            .anyMatch(file -> !Files.isReadable(file) || !Files.isWritable(file));
            return refused ? Optional.of(NO_PERMISSION) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(refusal(e));
        }
    }

    /** A sentence for what the disk answered. */
    static String refusal(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return NO_PERMISSION;
        }
        return Room.isLacking(fault)
                ? "There is not enough room on this disk. Make room, or choose another disk."
                : "The disk did not take or give what was asked of it. Try again; if it stays so,"
                        + " choose another folder.";
    }

    /** Takes away what an unfinished making has left. */
    static void empty(Path folder) throws IOException {
        empty(folder, List.of());
    }

    private static void empty(Path folder, List<String> but) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            for (Path file : content.toList()) {
                if (!but.contains(file.getFileName().toString())) {
                    Leftovers.remove(file);
                }
            }
        }
    }
}
