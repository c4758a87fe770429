package org.daybook.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Columns of slices side by side, the one thing that the flow places: a paragraph is a row of one
 * column. A row may be cut wherever no slice of any column would be cut and none holds the next.
 */
final class Row {

    private static final float TOLERANCE = .1f;
    private static final float KEYS = 10;

    /** Slices below one another, from x points right of the margin. */
    record Column(float x, List<Slice> slices) {}

    /** Frames and rules of the part of a row that stands on a page. */
    interface Decoration {
        void draw(Leaf leaf, float top, float height, boolean last);
    }

    private final List<Column> columns;
    private final float height;
    private final List<Float> cuts;
    private float before;
    private float padTop;
    private float padBottom;
    private boolean holds;
    private boolean whole;
    private List<Slice> reminder = List.of();
    private Decoration decoration = (leaf, top, height, last) -> {};

    Row(List<Column> columns) {
        this.columns = List.copyOf(columns);
        float highest = 0;
        for (Column column : columns) {
            highest = Math.max(highest, heightOf(column.slices()));
        }
        height = highest;
        cuts = cuts();
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

    /** Whether the first column has nothing left after this cut. */
    boolean needsReminder(float cut) {
        return !reminder.isEmpty() && heightOf(columns.getFirst().slices()) <= cut + TOLERANCE;
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
        boolean uncut = whole || height() <= wholeUpTo || cuts.isEmpty();
        return uncut ? height() : padTop + cuts.getFirst() + padBottom;
    }

    /**
     * The last place to cut within the room left.
     *
     * @param from where the last cut was, 0 at first
     * @return not more than {@code from} where nothing fits
     */
    float cut(float from, float room) {
        float last = from;
        for (float cut : cuts) {
            if (cut > from && padTop + cut - from + padBottom <= room + TOLERANCE) {
                last = cut;
            }
        }
        return last;
    }

    /** The next cut, however far: for what is longer than a page and may not be cut. */
    float nextCut(float from) {
        for (float cut : cuts) {
            if (cut > from) {
                return cut;
            }
        }
        return height;
    }

    boolean endsAt(float cut) {
        return cut >= height - TOLERANCE;
    }

    /**
     * Draws the part between two cuts.
     *
     * @return how much room it took
     */
    float draw(Leaf leaf, float top, float from, float to) {
        float taken = padTop + to - from + padBottom;
        decoration.draw(leaf, top, taken, endsAt(to));
        for (Column column : columns) {
            float at = 0;
            for (Slice slice : column.slices()) {
                if (at >= from - TOLERANCE && at < to - TOLERANCE) {
                    slice.draw(leaf, Sheet.LEFT + column.x(), top + padTop + at - from);
                }
                at += slice.height();
            }
        }
        return taken;
    }

    private List<Float> cuts() {
        SortedSet<Integer> common = new TreeSet<>();
        columns.forEach(column -> common.addAll(openings(column)));
        for (Column column : columns) {
            Set<Integer> own = openings(column);
            int end = key(heightOf(column.slices()));
            common.removeIf(cut -> cut < end && !own.contains(cut));
        }
        common.add(key(height));
        return common.stream().map(cut -> cut / KEYS).toList();
    }

    private static Set<Integer> openings(Column column) {
        Set<Integer> openings = new HashSet<>();
        float at = 0;
        for (Slice slice : column.slices()) {
            at += slice.height();
            if (!slice.holds()) {
                openings.add(key(at));
            }
        }
        return openings;
    }

    /** Heights that differ by less than a tenth of a point are one. */
    private static int key(float points) {
        return Math.round(points * KEYS);
    }

    private static float heightOf(List<Slice> slices) {
        float total = 0;
        for (Slice slice : slices) {
            total += slice.height();
        }
        return total;
    }
}
