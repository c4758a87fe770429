package org.daybook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.daybook.desk.FaultLog;

/**
 * Writes faults down for whoever mends them: the time, the code, where it was; no message, no name.
 */
final class FaultFile implements FaultLog {

    /** Two files of this size at the most. */
    private static final long LONGEST = 256 << 10;

    private final Path file;
    private final Clock clock;

    FaultFile(Path folder, Clock clock) {
        this.file = folder.resolve("faults.log");
        this.clock = clock;
    }

    @Override
    public synchronized void fault(String code, String stack) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file) && Files.size(file) > LONGEST) {
                Path older = file.resolveSibling("faults.older.log");
                Files.move(file, older, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(
                    file,
                    clock.instant() + " " + code + "\n" + stack + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException cannot) {
            // The fault itself is on the screen; that its log cannot be written helps nobody there.
            return;
        }
    }
}
