package org.daybook.vault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be said of a folder before anything is written to it. */
final class FolderCheck {

    static final String NO_PERMISSION =
            "Daybook may not write in this folder. Choose another, or ask whoever looks after this"
                    + " computer.";

    // H2 ends a file's name at a semicolon.
    private static final String SEMICOLON =
            "A folder for the records cannot have a semicolon in its name. Choose another.";

    private FolderCheck() {}

    /** Why no new store can be made there, in a sentence; empty when it can. */
    static Optional<String> forNew(Path folder) {
        if (folder.toString().indexOf(';') >= 0) {
            return Optional.of(SEMICOLON);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Optional.of("There is a file of this name already. Choose another folder.");
        }
        if (Files.isDirectory(folder)) {
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
        try (Stream<Path> content = Files.list(folder)) {
            for (Path file : content.toList()) {
                Leftovers.remove(file);
            }
        }
    }
}
