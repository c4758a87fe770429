package org.daybook.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/**
 * Takes away what a power cut left of a file that was being saved: it lies plain beside its place
 * under a hidden name, where nobody would find it. For that the folders are remembered into which
 * files were saved; a folder that is not there now, as one on a stick, is looked into another time.
 */
public final class TakeAwayLeftovers {

    private static final int REMEMBERED = 20;

    /** Another Daybook may be saving into the same folder just now. */
    private static final Duration LONGEST_SAVING = Duration.ofMinutes(5);

    private final Journal journal;
    private final LeavingFolders folders;
    private final Clock clock;

    public TakeAwayLeftovers(Journal journal, LeavingFolders folders, Clock clock) {
        this.journal = journal;
        this.folders = folders;
        this.clock = clock;
    }

    /** Called before anything is written there. */
    public void remember(Path folder) {
        List<Path> known = folders.all();
        Path whole = folder.toAbsolutePath().normalize();
        if (!known.contains(whole)) {
            List<Path> longer = new ArrayList<>(known);
            longer.add(whole);
            List<Path> latest =
                    longer.subList(Math.max(0, longer.size() - REMEMBERED), longer.size());
            journal.change(
                    Deed.of(Deed.Kind.SETTING_CHANGED)
                            .saying("A folder into which files are saved is remembered"),
                    () -> folders.keep(latest));
        }
    }

    /**
     * @return how many there were
     */
    public int takeAway() {
        int gone = folders.all().stream().mapToInt(this::takeAway).sum();
        if (gone > 0) {
            journal.trace(
                    Deed.of(Deed.Kind.EXPORTED)
                            .saying(
                                    "What was left of "
                                            + (gone == 1 ? "1 file" : gone + " files")
                                            + " that broke off while being saved was taken away"));
        }
        return gone;
    }

    private int takeAway(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int gone = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(LeavingFile::isLeftover).toList()) {
                gone += isOld(file) && Files.deleteIfExists(file) ? 1 : 0;
            }
        } catch (IOException e) {
            // It may not be ours to look into any more; the next opening tries again.
            return gone;
        }
        return gone;
    }

    private boolean isOld(Path file) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return written.isBefore(clock.instant().minus(LONGEST_SAVING));
    }
}
