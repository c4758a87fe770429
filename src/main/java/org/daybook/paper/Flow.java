package org.daybook.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Places rows on pages, one below the other. A page that is full is written and let go. */
final class Flow {

    /** Rows up to this height, in points, are not cut. */
    private static final float WHOLE_UP_TO = 130;

    private final PDDocument document;
    private final Tags tags;
    private final Sheet usual;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Row> waiting = new ArrayList<>();
    private Optional<Row> header = Optional.empty();
    private Leaf leaf;
    private float y;
    private boolean fresh;

    Flow(PDDocument document, Tags tags, Sheet usual) {
        this.document = document;
        this.tags = tags;
        this.usual = usual;
        leaf = nextLeaf(usual);
    }

    List<Leaf> leaves() {
        return leaves;
    }

    void place(Row row) {
        if (row.holds()) {
            waiting.add(row);
            return;
        }
        float need = row.before() + row.head(WHOLE_UP_TO);
        for (Row held : waiting) {
            need += held.before() + held.height();
        }
        if (!fresh && y + need > leaf.sheet().bottom()) {
            turn();
        }
        release();
        put(row);
    }

    /** Begins a new page, unless this one is empty. */
    void newPage() {
        release();
        if (!fresh) {
            turn();
        }
    }

    /** Begins a page that is held in its own way and called by a name of its own. */
    void newPage(Sheet held, String label) {
        release();
        if (!fresh || leaf.sheet() != held) {
            turn(held);
        }
        leaf.call(label);
    }

    /** Draws a table's header, and again on every page until told otherwise. */
    void repeat(Row row) {
        place(row.holdsNext());
        header = Optional.of(row);
    }

    void repeatNothing() {
        release();
        header = Optional.empty();
    }

    void finish() throws IOException {
        release();
        leaf.finish();
    }

    private void release() {
        List<Row> held = List.copyOf(waiting);
        waiting.clear();
        held.forEach(this::put);
    }

    private void put(Row row) {
        y += fresh ? 0 : row.before();
        Row.Cut from = row.begins();
        while (true) {
            Row.Cut to = row.cut(from, leaf.sheet().bottom() - y);
            if (to.equals(from) && !row.endsAt(to)) {
                if (!fresh) {
                    turn();
                    continue;
                }
                to = row.next(from);
            }
            if (row.needsReminder(from)) {
                row.remind(leaf, y);
            }
            y += row.draw(leaf, y, from, to);
            fresh = false;
            if (row.endsAt(to)) {
                return;
            }
            from = to;
            turn();
        }
    }

    private void turn() {
        turn(usual);
    }

    private void turn(Sheet held) {
        try {
            leaf.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        leaf = nextLeaf(held);
        header.filter(row -> !waiting.contains(row))
                .ifPresent(row -> {
                    leaf.again(() -> row.draw(leaf, y, row.begins(), row.ends()));
                    y += row.height();
                });
    }

    private Leaf nextLeaf(Sheet sheet) {
        PDPage page =
                new PDPage(
                        new PDRectangle(
                                0, Sheet.TOP_EDGE - sheet.height(), sheet.width(), sheet.height()));
        document.addPage(page);
        Leaf next = new Leaf(page, sheet, leaves.size(), tags.page(page.getCOSObject()));
        leaves.add(next);
        y = Sheet.TOP;
        fresh = true;
        return next;
    }
}
