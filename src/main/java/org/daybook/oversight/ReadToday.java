package org.daybook.oversight;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.daybook.base.School;

/** Reads the board from every room; on the store's thread. */
public final class ReadToday {

    private final List<BoardSource> sources;
    private final CountFigures figures;
    private final Clock clock;

    public ReadToday(List<BoardSource> sources, CountFigures figures, Clock clock) {
        this.sources = List.copyOf(sources);
        this.figures = figures;
        this.clock = clock;
    }

    public Today now() {
        LocalDateTime now = LocalDateTime.now(clock.withZone(School.ZONE));
        return Today.of(sources, figures.on(now.toLocalDate()), now);
    }

    /** What the navigation counts: the lines without the figures. */
    public Today lines() {
        return Today.of(sources, Figures.NONE, LocalDateTime.now(clock.withZone(School.ZONE)));
    }
}
