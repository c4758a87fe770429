package org.daybook.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The attempts as lines of a small file beside the records: moments and nothing else. */
public final class AttemptsFile implements Attempts {

    /** Enough to tell the lead; more would let a stuck key fill the disk. */
    private static final int MOST = 500;

    private final Path file;

    /**
     * @param file need not exist
     */
    public AttemptsFile(Path file) {
        this.file = file;
    }

    @Override
    public List<Instant> made() {
        List<Instant> moments = new ArrayList<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    moments.add(Instant.parse(line));
                }
            }
        } catch (IOException | DateTimeException unreadable) {
            // A half-written line: what was read before it still counts.
            return List.copyOf(moments);
        }
        return List.copyOf(moments);
    }

    @Override
    public void add(Instant when) {
        if (made().size() >= MOST) {
            return;
        }
        try {
            Files.writeString(
                    file, when + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException cannot) {
            // A folder that cannot be written to is told when the records are opened.
            return;
        }
    }

    @Override
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException cannot) {
            // They are told once more next time, which does no harm.
            return;
        }
    }
}
