package org.daybook.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.vault.log.Frame;
import org.daybook.vault.log.RowImage;
import org.daybook.vault.log.Tally;

/** The row images of the commit that is under way, in the order in which they came about. */
final class Change {

    private final List<RowImage> rows = new ArrayList<>();
    private Tally tally;

    Change(Tally before) {
        this.tally = before;
    }

    /** How far a change had come; an inner commit that throws goes back there. */
    record Mark(int rows, Tally tally) {}

    Mark mark() {
        return new Mark(rows.size(), tally);
    }

    void backTo(Mark mark) {
        rows.subList(mark.rows(), rows.size()).clear();
        tally = mark.tally();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Notes what became of one row; one that is as it was before leaves nothing. */
    void note(Rows table, Optional<RowImage> before, Optional<RowImage> after) {
        if (before.equals(after)) {
            return;
        }
        before.ifPresent(row -> tally = tally.without(row));
        after.ifPresent(row -> tally = tally.with(row));
        if (after.isEmpty()) {
            before.ifPresent(row -> rows.add(table.taken(row)));
        } else if (before.isEmpty()) {
            rows.add(after.get());
        } else {
            RowImage now = after.get();
            rows.add(new RowImage(RowImage.Kind.CHANGED, now.shape(), now.values()));
        }
    }

    Frame frame() {
        return new Frame(Frame.Kind.CHANGE, tally, rows);
    }
}
