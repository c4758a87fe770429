package org.daybook.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What the shell keeps inside the records. Written inside the journal's change. */
public interface Preferences {

    Duration USUAL_LOCK = Duration.ofMinutes(10);

    /** How long the records may be left untouched; in whole minutes, 1 to 60. */
    Duration lockAfter();

    void changeLockAfter(Duration longest);

    /** Where safe copies go; empty until it was said. */
    Optional<Path> copies();

    void changeCopies(Path folder);
}
