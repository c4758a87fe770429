package org.daybook.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** When the last safe copy was made, in a small file beside the records: the door says it too. */
public final class CopyNote {

    private final Path file;
    private volatile Optional<Instant> last;

    /**
     * @param file need not exist
     */
    public CopyNote(Path file) {
        this.file = file;
        this.last = read(file);
    }

    public Optional<Instant> last() {
        return last;
    }

    public void made(Instant when) {
        last = Optional.of(when);
        try {
            Files.writeString(file, when.toString());
        } catch (IOException cannot) {
            // The journal inside the records has it as well; the door will say less than is true.
            return;
        }
    }

    private static Optional<Instant> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Instant.parse(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
