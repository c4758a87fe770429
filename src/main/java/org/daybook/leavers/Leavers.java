package org.daybook.leavers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The lists of leavers. Whatever writes is called inside the journal's door. */
public interface Leavers {

    Optional<LeaverRun> find(LeaverRun.Id id);

    /** The list that is worked on; there is never more than one. */
    Optional<LeaverRun> open();

    /** Those that were put away, the latest first. */
    List<LeaverRun> ended();

    void add(LeaverRun run);

    void change(LeaverRun.Id run, Leaver leaver);

    void moved(LeaverRun.Id run, Instant at);

    void end(LeaverRun.Id run, Instant at);
}
