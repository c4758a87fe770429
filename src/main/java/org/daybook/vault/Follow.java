package org.daybook.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.vault.log.Frame;
import org.daybook.vault.log.Position;
import org.daybook.vault.log.SegmentEnd;
import org.daybook.vault.log.SegmentReader;

/** Holds what the working copy says of itself against the log, while the log is being read. */
final class Follow implements SegmentReader.Visitor<RuntimeException> {

    private final Optional<Position> copy;
    private final List<Frame> missed = new ArrayList<>();
    private boolean met;

    Follow(Optional<Standing> standing) {
        this.copy = standing.map(Standing::at);
    }

    @Override
    public void frame(Frame frame, Position at) {
        if (copy.isEmpty()) {
            return;
        }
        if (at.equals(copy.get())) {
            met = true;
        } else if (frame.kind() == Frame.Kind.CHANGE && isAfter(at, copy.get())) {
            missed.add(frame);
        }
    }

    private static boolean isAfter(Position at, Position copy) {
        return at.segment() > copy.segment()
                || (at.segment() == copy.segment() && at.frame() > copy.frame());
    }

    /** The changes that the log has and the working copy lacks. */
    List<Frame> missed() {
        return missed;
    }

    /** Whether the working copy can be brought to the log's end by what it lacks. */
    boolean canFollow(Standing standing, SegmentEnd end) {
        return met || (isJustBefore(standing.at(), end) && standing.schema() == end.schema());
    }

    /** Throws where the working copy has seen what the log does not have. */
    void refuseWhatCannotBe(Standing standing, SegmentEnd end) throws StoreDamaged {
        Position at = standing.at();
        if (!standing.store().equals(end.store())) {
            throw StoreDamaged.found("The log and the working copy are of two different stores.");
        }
        int newest = end.last().segment();
        boolean same = at.segment() == newest;
        if (at.segment() > newest || (same && at.frame() > end.last().frame())) {
            throw StoreDamaged.found(
                    "The log ends before changes that had been saved: its end is damaged or missing.");
        }
        boolean before = at.segment() == newest - 1;
        if ((same && !met) || (before && !at.digest().equals(end.previous()))) {
            throw StoreDamaged.found(
                    "The log and the working copy have gone different ways: one of them was put"
                            + " back from another time.");
        }
    }

    private static boolean isJustBefore(Position at, SegmentEnd end) {
        return at.segment() == end.last().segment() - 1 && at.digest().equals(end.previous());
    }
}
