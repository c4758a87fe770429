package org.daybook.oversight;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.daybook.base.School;

/** Reads the board from every room; on the store's thread. */
public final class ReadToday {

    private final List<BoardSource> sources;
    private final CountFigures figures;
    private final Clock clock;
    private final Consumer<Today> whenRead;

    /**
     * @param whenRead told of each board that was read
     */
    public ReadToday(
            List<BoardSource> sources,
            CountFigures figures,
            Clock clock,
            Consumer<Today> whenRead) {
        this.sources = List.copyOf(sources);
        this.figures = figures;
        this.clock = clock;
        this.whenRead = whenRead;
    }

    public Today now() {
        LocalDateTime now = LocalDateTime.now(clock.withZone(School.ZONE));
        return told(Today.of(sources, figures.on(now.toLocalDate()), now));
    }

    /** What the navigation counts: the lines without the figures. */
    public Today lines() {
        LocalDateTime now = LocalDateTime.now(clock.withZone(School.ZONE));
        return told(Today.of(sources, Figures.NONE, now));
    }

    private Today told(Today board) {
        whenRead.accept(board);
        return board;
    }
}
