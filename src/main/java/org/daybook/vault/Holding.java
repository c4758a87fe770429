package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.UUID;
import org.daybook.vault.log.Log;
import org.daybook.vault.log.Position;
import org.daybook.vault.log.SegmentEnd;
import org.daybook.vault.log.Step;
import org.daybook.vault.log.Tally;

/** The log and the working copy together, and the order in which a change reaches them. */
final class Holding {

    /** Below this a session leaves too little behind to make the file compact for it. */
    static final long LOOSE_BYTES = 256 << 10;

    private final StorePlace place;
    private final WorkingCopy copy;
    private final Rows rows;
    private final Log log;
    private Standing standing;
    private Tally tally;

    Holding(
            StorePlace place,
            WorkingCopy copy,
            Rows rows,
            Log log,
            Standing standing,
            Tally tally) {
        this.place = place;
        this.copy = copy;
        this.rows = rows;
        this.log = log;
        this.standing = standing;
        this.tally = tally;
    }

    WorkingCopy copy() {
        return copy;
    }

    Rows rows() {
        return rows;
    }

    Tally tally() {
        return tally;
    }

    UUID store() {
        return standing.store();
    }

    Position position() {
        return log.position();
    }

    /**
     * Log first, forced; then the working copy; and only then is it kept.
     *
     * @throws IOException the log could not take it: nothing of it is kept
     * @throws BehindFault the log has it and the working copy does not: only opening anew helps
     */
    void keep(Change change) throws IOException {
        long before = log.changeBytes();
        Position at = log.append(change.frame());
        try {
            Standing next = standing.followed(at, log.changeBytes() - before);
            copy.stand(next);
            copy.connection().commit();
            place.steps().reached(Step.COPY_COMMITTED);
            copy.force();
            if (!Files.exists(place.copy())) {
                throw new NoSuchFileException("the working copy");
            }
            place.steps().reached(Step.COPY_ON_DISK);
            standing = next;
            tally = change.frame().after();
        } catch (SQLException | NoSuchFileException | RuntimeException | Error e) {
            // Whatever it was: the log is ahead, and a change on top of it would not add up.
            throw new BehindFault(e);
        }
    }

    boolean logBroken() {
        return log.broken();
    }

    /**
     * Closes in good order; when much has changed, with the log begun anew and the file made
     * compact.
     */
    void close(Closing watcher) throws SQLException, IOException {
        try {
            if (NextSegment.isDue(log)) {
                watcher.stage(Closing.Stage.TIDYING_LOG);
                nextSegment();
            }
        } finally {
            rows.close();
            log.close();
        }
        if (standing.loose() > LOOSE_BYTES) {
            watcher.stage(Closing.Stage.MAKING_COMPACT);
            copy.stand(standing.compact());
            copy.connection().commit();
            copy.closeCompact();
            WorkingCopy.ownerOnly(place.copy());
        } else {
            copy.close();
        }
        watcher.stage(Closing.Stage.CLOSED);
    }

    /** The last thing before closing: the log that is open takes no more after it. */
    void nextSegment() throws SQLException, IOException {
        Position at = new NextSegment(place, rows).write(nextPlan(), tally).last();
        standing = standing.at(at);
        copy.keep(standing);
        NextSegment.dropOld(place.folder(), at.segment());
    }

    /**
     * Closes behind a new segment whose base is what the store holds now, with the working copy
     * made compact, and takes away all that came before.
     *
     * @throws IOException the new segment could not be begun, and all is open and as before
     * @throws BehindFault all is closed; only opening anew tells how far it came
     */
    void closeForgetting() throws IOException {
        SegmentEnd end = new NextSegment(place, rows).write(nextPlan(), tally);
        try {
            standing = standing.at(end.last()).compact();
            copy.keep(standing);
            place.steps().reached(Step.SEGMENT_BEGUN);
            rows.close();
            log.close();
            copy.closeCompact();
            WorkingCopy.ownerOnly(place.copy());
            place.steps().reached(Step.COPY_COMPACT);
            Remains.ofTheLog(place.folder(), end.last().segment());
            place.steps().reached(Step.REMAINS_REMOVED);
        } catch (SQLException | IOException | RuntimeException | Error e) {
            drop();
            throw new BehindFault(e);
        }
    }

    private Log.Plan nextPlan() {
        Position last = log.position();
        return new Log.Plan(standing.store(), last.segment() + 1, standing.schema(), last.digest());
    }

    StorePlace place() {
        return place;
    }

    /** Lets go of both as they are; opening anew finds out what is true. */
    void drop() {
        copy.drop();
        try {
            log.close();
        } catch (IOException alreadyGone) {
            // There is nothing left that closing could lose: every frame was forced when it was
            // kept.
        }
    }

    /** The working copy has fallen behind the log. */
    static final class BehindFault extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BehindFault(Throwable cause) {
            super(cause);
        }
    }
}
