package org.daybook.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of slices side by side, the one thing that the flow places: a paragraph is a row of one
 * column. Overleaf each column goes on where it was cut: after a slice that does not hold the next.
 */
final class Row {

    private static final float TOLERANCE = .1f;

    /** Slices below one another, from x points right of the margin. */
    record Column(float x, List<Slice> slices) {}

    /** How far each column has come, in points of its own. */
    record Cut(List<Float> ends) {

        Cut {
            ends = List.copyOf(ends);
        }
    }

    /** Frames and rules of the part of a row that stands on a page. */
    interface Decoration {
        void draw(Leaf leaf, float top, float height, boolean last);
    }

    private final List<Column> columns;
    private final List<List<Float>> openings;
    private final float height;
    private float before;
    private float padTop;
    private float padBottom;
    private boolean holds;
    private boolean whole;
    private List<Slice> reminder = List.of();
    private Decoration decoration = (leaf, top, height, last) -> {};

    Row(List<Column> columns) {
        this.columns = List.copyOf(columns);
        openings = columns.stream().map(Row::openings).toList();
        height = tallest(ends());
    }

    static Row of(List<Slice> slices) {
        return new Row(List.of(new Column(0, slices)));
    }

    /** Space before the row; dropped at the top of a page. */
    Row before(float points) {
        before = points;
        return this;
    }

    Row padded(float top, float bottom) {
        padTop = top;
        padBottom = bottom;
        return this;
    }

    /** Keeps the next row on the same page. */
    Row holdsNext() {
        holds = true;
        return this;
    }

    /** Not cut unless it is longer than a page. */
    Row whole() {
        whole = true;
        return this;
    }

    Row decorated(Decoration with) {
        decoration = with;
        return this;
    }

    /** What stands in the first column again where the row goes on overleaf. */
    Row reminding(List<Slice> slices) {
        reminder = List.copyOf(slices);
        return this;
    }

    void remind(Leaf leaf, float top) {
        leaf.again(() -> {
            float at = top + padTop;
            for (Slice slice : reminder) {
                slice.draw(leaf, Sheet.LEFT + columns.getFirst().x(), at);
                at += slice.height();
            }
        });
    }

    /** Whether the first column has nothing left for the page after this cut. */
    boolean needsReminder(Cut cut) {
        return !reminder.isEmpty()
                && !cut.equals(begins())
                && cut.ends().getFirst() >= openings.getFirst().getLast() - TOLERANCE;
    }

    float before() {
        return before;
    }

    boolean holds() {
        return holds;
    }

    float height() {
        return padTop + height + padBottom;
    }

    /** The least that must stand on the page on which the row begins. */
    float head(float wholeUpTo) {
        return whole || height() <= wholeUpTo
                ? height()
                : padTop + tallest(next(begins())) + padBottom;
    }

    Cut begins() {
        return new Cut(columns.stream().map(_ -> 0f).toList());
    }

    Cut ends() {
        return new Cut(openings.stream().map(List::getLast).toList());
    }

    /**
     * As far as each column comes within the room left.
     *
     * @return {@code from} itself where nothing fits
     */
    Cut cut(Cut from, float room) {
        float most = room - padTop - padBottom + TOLERANCE;
        List<Float> to = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            float start = from.ends().get(i);
            float last = start;
            for (float opening : openings.get(i)) {
                if (opening > start && opening - start <= most) {
                    last = opening;
                }
            }
            to.add(last);
        }
        return new Cut(to);
    }

    /** The next place to cut of every column, however far: for what is longer than a page. */
    Cut next(Cut from) {
        List<Float> to = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            float start = from.ends().get(i);
            to.add(
                    openings.get(i).stream()
                            .filter(opening -> opening > start)
                            .findFirst()
                            .orElse(start));
        }
        return new Cut(to);
    }

    boolean endsAt(Cut cut) {
        return cut.equals(ends());
    }

    /**
     * Draws the part between two cuts.
     *
     * @return how much room it took
     */
    float draw(Leaf leaf, float top, Cut from, Cut to) {
        float tallest = 0;
        for (int i = 0; i < columns.size(); i++) {
            tallest = Math.max(tallest, to.ends().get(i) - from.ends().get(i));
        }
        float taken = padTop + tallest + padBottom;
        decoration.draw(leaf, top, taken, endsAt(to));
        for (int i = 0; i < columns.size(); i++) {
            draw(columns.get(i), leaf, top + padTop, from.ends().get(i), to.ends().get(i));
        }
        return taken;
    }

    private static void draw(Column column, Leaf leaf, float top, float from, float to) {
        float at = 0;
        for (Slice slice : column.slices()) {
            if (at >= from - TOLERANCE && at < to - TOLERANCE) {
                slice.draw(leaf, Sheet.LEFT + column.x(), top + at - from);
            }
            at += slice.height();
        }
    }

    /** Where a column may be cut; its end in any case. */
    private static List<Float> openings(Column column) {
        List<Float> openings = new ArrayList<>();
        float at = 0;
        for (Slice slice : column.slices()) {
            at += slice.height();
            if (!slice.holds()) {
                openings.add(at);
            }
        }
        if (openings.isEmpty() || openings.getLast() < at) {
            openings.add(at);
        }
        return openings;
    }

    private static float tallest(Cut cut) {
        float tallest = 0;
        for (float end : cut.ends()) {
            tallest = Math.max(tallest, end);
        }
        return tallest;
    }
}
