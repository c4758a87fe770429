package org.daybook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.desk.Background;
import org.daybook.journal.Deed;
import org.daybook.oversight.ReadToday;
import org.daybook.oversight.Today;
import org.daybook.shell.Counts;

/**
 * The numbers beside the rooms. The page of today tells what it has read; after a change elsewhere
 * the board is read again, at most once at a time.
 */
final class LineCounts {

    private final Background background;
    private final Clock clock;
    private final Supply read;
    private volatile Counts known = Counts.NONE;
    private volatile boolean stale;
    private volatile Optional<LocalDate> day = Optional.empty();
    private Optional<UUID> draft = Optional.empty();
    private boolean asked;
    private boolean reading;

    /** Where the board comes from, which is built after the journal that is listened to. */
    @FunctionalInterface
    interface Supply {
        ReadToday board();
    }

    LineCounts(Background background, Clock clock, Supply read) {
        this.background = background;
        this.clock = clock;
        this.read = read;
    }

    /** A draft that is kept again and again while somebody types changes no number. */
    void changed(Deed deed) {
        switch (deed.kind()) {
            case FILE_OPENED, ATTACHMENT_OPENED, UNLOCKED, LOCKED, EXPORTED -> {}
            case DRAFT_KEPT -> {
                stale = stale || !deed.subject().equals(draft);
                draft = deed.subject();
            }
            default -> stale = true;
        }
    }

    /** Somebody has just read the board; on the store's thread. */
    void read(Today board) {
        known =
                new Counts(
                        board.size(),
                        (int)
                                board.lines().stream()
                                        .filter(line -> line.group().isOfFiles())
                                        .count());
        day = Optional.of(board.day());
        stale = false;
    }

    /**
     * As far as known; on the window's thread, every second. The first time nothing is read: the
     * first page is likely to do it.
     */
    Counts now() {
        boolean old = stale || !day.equals(Optional.of(LocalDate.now(clock)));
        if (old && asked && !reading) {
            reading = true;
            background
                    .run(() -> {
                        read.board().lines();
                        return known;
                    })
                    .lastly(() -> reading = false);
        }
        asked = true;
        return known;
    }
}
