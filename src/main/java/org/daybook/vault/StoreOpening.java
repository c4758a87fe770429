package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.vault.log.Frame;
import org.daybook.vault.log.Log;
import org.daybook.vault.log.LogDamaged;
import org.daybook.vault.log.RowImage;
import org.daybook.vault.log.SegmentEnd;
import org.daybook.vault.log.SegmentReader;
import org.daybook.vault.log.Segments;
import org.daybook.vault.log.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Makes and opens a store: holds the working copy against the log, brings it after, makes it anew
 * where it cannot be believed, and leads an old schema on.
 */
final class StoreOpening {

    private final StorePlace place;
    private final boolean withoutUnclearEnd;
    private @Nullable WorkingCopy copy;
    private @Nullable String rebuilt;

    private StoreOpening(StorePlace place, boolean withoutUnclearEnd) {
        this.place = place;
        this.withoutUnclearEnd = withoutUnclearEnd;
    }

    /** A new store in an empty folder. */
    static Store make(StorePlace place, UUID id) throws IOException, SQLException {
        int schema = place.migrations().newest();
        WorkingCopy made = WorkingCopy.make(place.folder(), WorkingCopy.NAME, place.keys().h2Hex());
        boolean done = false;
        try {
            place.migrations().run(made.connection(), 0, schema);
            Rows rows = new Rows(made.connection());
            SegmentEnd end =
                    new NextSegment(place, rows).write(Log.Plan.first(id, schema), Tally.NONE);
            Standing standing =
                    new Standing(
                            id, schema, Catalogue.fingerprint(made.connection()), end.last(), 0);
            made.keep(standing);
            Store store = new StoreOpening(place, false).finish(made, rows, standing, end);
            done = true;
            return store;
        } finally {
            if (!done) {
                made.drop();
            }
        }
    }

    /**
     * @param withoutUnclearEnd go on without a broken end of the log of which nobody can tell
     *     whether it had been saved
     */
    static Store open(StorePlace place, boolean withoutUnclearEnd)
            throws IOException, SQLException, StoreDamaged, NewerStore {
        StoreOpening opening = new StoreOpening(place, withoutUnclearEnd);
        boolean done = false;
        try {
            Store store = opening.open();
            done = true;
            return store;
        } catch (LogDamaged e) {
            throw StoreDamaged.from(e);
        } finally {
            if (!done) {
                opening.dropCopy();
            }
        }
    }

    private Store open() throws IOException, SQLException, LogDamaged, StoreDamaged, NewerStore {
        List<Integer> segments = Segments.in(place.folder());
        if (segments.isEmpty()) {
            throw StoreDamaged.found(
                    "The log, in which every change is written first, is missing.");
        }
        Path newest = Segments.file(place.folder(), segments.getLast());
        SegmentReader reader = new SegmentReader(place.keys().log());
        if (reader.isNewer(newest)) {
            throw new NewerStore();
        }
        Optional<Standing> standing = lookAtCopy();
        Follow follow = new Follow(standing);
        SegmentEnd end = reader.read(newest, follow);
        if (end.schema() > place.migrations().newest()) {
            throw new NewerStore();
        }
        Optional<Store> opened = Optional.empty();
        if (standing.isPresent()) {
            opened = opened(standing.get(), follow, end);
        }
        if (opened.isPresent()) {
            return opened.get();
        }
        if (standing.isEmpty() && end.torn()) {
            refuseUnclearEnd();
        }
        dropCopy();
        WorkingCopy fresh = new Rebuilding(place).from(newest, end);
        copy = fresh;
        return finish(fresh, new Rows(fresh.connection()), fresh.standing(), end);
    }

    /**
     * The store with its working copy brought to the log's end; empty when it is not to be
     * believed.
     */
    private Optional<Store> opened(Standing standing, Follow follow, SegmentEnd end)
            throws IOException, SQLException, StoreDamaged {
        follow.refuseWhatCannotBe(standing, end);
        if (end.torn() && !follow.missed().isEmpty()) {
            // A commit ends in the working copy before the next begins in the log.
            refuseUnclearEnd();
        }
        WorkingCopy open = copy;
        if (open != null && follow.canFollow(standing, end)) {
            Optional<Rows> rows = brought(open, standing, follow.missed(), end);
            if (rows.isPresent()) {
                Standing now = standing.followedTo(end.last());
                return Optional.of(finish(open, rows.get(), now, end));
            }
        }
        rebuilt = "The working copy did not agree with the log.";
        return Optional.empty();
    }

    private void refuseUnclearEnd() throws StoreDamaged {
        if (!withoutUnclearEnd) {
            throw StoreDamaged.endUnclear();
        }
    }

    /**
     * Does in the working copy what it lacks and counts it; empty when it does not come out right.
     */
    private static Optional<Rows> brought(
            WorkingCopy copy, Standing standing, List<Frame> missed, SegmentEnd end) {
        try {
            Rows rows = new Rows(copy.connection());
            for (Frame frame : missed) {
                for (RowImage row : frame.rows()) {
                    rows.apply(row);
                }
            }
            boolean right =
                    standing.schema() == end.schema()
                            && standing.fingerprint()
                                    .equals(Catalogue.fingerprint(copy.connection()))
                            && rows.tally().equals(end.tally());
            if (right && !standing.at().equals(end.last())) {
                copy.keep(standing.followedTo(end.last()));
            }
            return right ? Optional.of(rows) : Optional.empty();
        } catch (SQLException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private Optional<Standing> lookAtCopy() {
        if (!place.hasCopy()) {
            rebuilt = "The working copy was missing.";
            return Optional.empty();
        }
        try {
            WorkingCopy found = WorkingCopy.open(place.folder(), place.keys().h2Hex());
            copy = found;
            return Optional.of(found.standing());
        } catch (SQLException | RuntimeException damaged) {
            rebuilt = "The working copy could not be read.";
            return Optional.empty();
        }
    }

    private void dropCopy() {
        WorkingCopy open = copy;
        if (open != null) {
            open.drop();
            copy = null;
        }
    }

    /** Leads an older schema on, and opens the log's end. */
    private Store finish(WorkingCopy open, Rows rows, Standing standing, SegmentEnd end)
            throws IOException, SQLException {
        Rows now = rows;
        Standing stands = standing;
        SegmentEnd last = end;
        int newest = place.migrations().newest();
        if (standing.schema() < newest) {
            rows.close();
            place.migrations().run(open.connection(), standing.schema(), newest);
            now = new Rows(open.connection());
            last = new NextSegment(place, now).write(Log.Plan.after(end, newest), now.tally());
            String fingerprint = Catalogue.fingerprint(open.connection());
            stands = new Standing(end.store(), newest, fingerprint, last.last(), standing.loose());
            open.keep(stands);
            NextSegment.dropOld(place.folder(), last.last().segment());
        }
        Log log = Log.open(place.disk(), place.folder(), place.keys().log(), last, place.steps());
        return new Store(
                new Holding(place, open, now, log, stands, last.tally()),
                Optional.ofNullable(rebuilt));
    }
}
