package org.daybook.vault.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Where a key sheet lies, or may lie. */
record SheetPlace(Path path) {

    boolean isTaken() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Never throws, whatever lies there. */
    FoundSheet look() {
        try {
            return KeySheetText.read(bytes());
        } catch (NoSuchFileException absent) {
            return new FoundSheet.Absent();
        } catch (AccessDeniedException shut) {
            return new FoundSheet.Shut(
                    "This account may not read the key file. Sign in to the computer as whoever set"
                            + " Daybook up, or ask for the right to read its folder.");
        } catch (IOException broken) {
            return new FoundSheet.Shut(
                    "The key file cannot be read. Check that the disk or the network drive it lies"
                            + " on is connected, then try again.");
        }
    }

    boolean holds(byte[] content) {
        try {
            return Arrays.equals(bytes(), content);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Not through a link: the key file is a file of its own. A file too long is cut, so broken. */
    private byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(KeySheetText.MOST_BYTES + 1);
        }
    }
}
