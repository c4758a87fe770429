package org.daybook.chronology.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.base.EntryId;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Gap;
import org.daybook.chronology.MovedOut;
import org.daybook.desk.Buttons;
import org.daybook.desk.EmptyState;
import org.daybook.desk.Mark;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/**
 * The entries under one another, with the long gaps between them. A long list is laid out in parts:
 * the next part comes when the reader nears the end of the last.
 */
final class EntryList extends VBox {

    /** How many lines are laid out at a time; more than anybody sees at once. */
    static final int PART = 24;

    private final ChildFileModel model;
    private final EntryParts parts;
    private final VBox entries = new VBox();
    private final HBox more = new HBox();
    private int laidOut;

    EntryList(ChildFileModel model, EntryParts parts, Sheet sheet) {
        this.model = model;
        this.parts = parts;
        setId("entries");
        getStyleClass().add("file-main");
        entries.getStyleClass().add("entries");
        Button next = Buttons.outlined("Show more entries", this::layOutMore);
        next.setId("more-entries");
        more.getChildren().add(next);
        getChildren().addAll(entries, more);
        model.lines().addListener((ListChangeListener<FileLine>) _ -> begin());
        begin();
        model.sought().subscribe(one -> one.ifPresent(entry -> show(entry, sheet)));
        model.toDecide().subscribe(one -> one.ifPresent(this::decide));
        sheet.whenNearEnd(this::layOutMore);
    }

    /** Lays out as far as the entry stands, and puts the focus on it. */
    private void show(Entry entry, Sheet sheet) {
        reach(entry);
        sheet.focusOn(EntryRow.idOf(entry));
    }

    private void decide(Entry entry) {
        reach(entry);
        for (Node line : entries.getChildren()) {
            if (line instanceof EntryRow row && EntryRow.idOf(entry).equals(row.getId())) {
                row.decide();
            }
        }
    }

    private void reach(Entry entry) {
        int at = model.lines().indexOf(new FileLine.Told(entry));
        if (at >= laidOut) {
            layOut(at + 1 - laidOut);
        }
    }

    /** The entry in which the focus is, if it is in one. */
    Optional<EntryId> focused() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        for (; at != null; at = at.getParent()) {
            if (at instanceof EntryRow row) {
                return Optional.of(row.entry());
            }
        }
        return Optional.empty();
    }

    private void begin() {
        int before = Math.max(PART, laidOut);
        laidOut = 0;
        entries.getChildren().clear();
        if (model.lines().isEmpty()) {
            entries.getChildren().add(nothing());
        }
        layOut(before);
    }

    private void layOutMore() {
        layOut(PART);
    }

    private void layOut(int many) {
        List<FileLine> lines = model.lines();
        int end = Math.min(lines.size(), laidOut + many);
        List<Node> rows = new ArrayList<>();
        for (int at = laidOut; at < end; at++) {
            rows.add(row(lines.get(at), at == 0));
        }
        entries.getChildren().addAll(rows);
        parts.files().read();
        laidOut = end;
        more.setVisible(end < lines.size());
        more.setManaged(end < lines.size());
    }

    private Node row(FileLine line, boolean first) {
        return switch (line) {
            case FileLine.Told(Entry entry) -> entryRow(entry, first);
            case FileLine.Silence(Gap gap) -> gapRow(gap);
            case FileLine.Gone(MovedOut moved) -> goneRow(moved);
        };
    }

    private Node entryRow(Entry entry, boolean first) {
        EntryRow row = new EntryRow(entry, model, parts);
        if (first) {
            row.firstInList();
        }
        return row;
    }

    private static Node goneRow(MovedOut moved) {
        HBox row = new HBox(new Mark(Mark.Shape.ENDED, ""), Texts.small(TurnWords.gone(moved)));
        row.getStyleClass().add("gone-row");
        return row;
    }

    private static Node gapRow(Gap gap) {
        HBox row = new HBox(Texts.small(gap.words()));
        row.getStyleClass().add("gap-row");
        return row;
    }

    private Node nothing() {
        EmptyState nothing =
                model.showsEverything()
                        ? new EmptyState(
                                "Nothing is written here yet.",
                                Buttons.outlined("Add entry", model::addEntry))
                        : new EmptyState(
                                "No entry fits what you asked for.",
                                Buttons.outlined("Show everything", model::clearFilter));
        nothing.getStyleClass().add("entry");
        return nothing;
    }
}
