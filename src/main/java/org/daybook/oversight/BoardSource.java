package org.daybook.oversight;

import java.time.LocalDateTime;
import java.util.List;

/** A room that has something to say on the board. On the store's thread. */
public interface BoardSource {

    /** All that a room says of a moment. */
    record Said(List<NeedsYou> needsYou, List<Waits> waits, List<ComesUp> comesUp) {}

    /** All at once, for a room that reads once for all of it. */
    default Said said(LocalDateTime now) {
        return new Said(needsYou(now), waits(now), comesUp(now));
    }

    /** What needs the lead now, in any order. */
    List<NeedsYou> needsYou(LocalDateTime now);

    /** What waits for others, in any order. */
    default List<Waits> waits(LocalDateTime now) {
        return List.of();
    }

    /** What has a day from today on, in any order. */
    default List<ComesUp> comesUp(LocalDateTime now) {
        return List.of();
    }
}
