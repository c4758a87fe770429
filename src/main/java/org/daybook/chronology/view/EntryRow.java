package org.daybook.chronology.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.base.EntryId;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Turn;
import org.daybook.desk.Buttons;
import org.daybook.desk.Mark;
import org.daybook.desk.MeasuredBox;
import org.daybook.desk.Texts;

/** An entry in a child's file, with what can be done with it in place. */
final class EntryRow extends MeasuredBox {

    private final Entry entry;
    private final ChildFileModel model;
    private final EntryView view;
    private final EntryForms forms;

    EntryRow(Entry entry, ChildFileModel model, EntryParts parts) {
        this.entry = entry;
        this.model = model;
        this.view =
                new EntryView(
                        entry,
                        model.whose(entry),
                        !model.all().family().isEmpty(),
                        parts,
                        model.around().today());
        this.forms = new EntryForms(entry, model, view::earlier);
        setId(idOf(entry));
        getStyleClass().add("focus-ring");
        setAccessibleText(EntryWords.inALine(entry));
        accessibleHelpProperty().bind(model.around().receipt().words());
        EntryParts.Files files = parts.files().of(entry.id());
        view.told().getChildren().add(files.part().node());
        EntryBelow below = new EntryBelow(entry, model, view, forms::finish);
        (entry.inForce() ? view.body() : view.told()).getChildren().add(below);
        view.body()
                .getChildren()
                .addAll(new EntryDeeds(entry, model, forms, files.add(), folded()), forms);
        getChildren().add(view);
    }

    /** What does not hold, or is told elsewhere, is folded away behind a link. */
    private Optional<Hyperlink> folded() {
        return switch (entry.standing()) {
            case WITHDRAWN -> entry.withdrawal().map(EntryRow::withdrawn).map(view::fold);
            case MERGED -> entry.merging().map(this::merged).map(view::fold);
            case UNDECIDED, OPEN, CLOSED -> Optional.empty();
        };
    }

    /** Opens the form in which it is decided, and keeps it open. */
    void decide() {
        forms.toDecide();
    }

    static String idOf(Entry entry) {
        return "entry-" + entry.seq();
    }

    EntryId entry() {
        return entry.id();
    }

    void firstInList() {
        view.getStyleClass().add("first-entry");
    }

    private static Node withdrawn(Turn turn) {
        return quiet(TurnWords.withdrawn(turn));
    }

    private Node merged(Turn turn) {
        var kept = turn.other().flatMap(model.all()::find);
        HBox line = quiet(TurnWords.merged(turn, kept));
        kept.ifPresent(one -> {
            Hyperlink go = Buttons.link("Go to it", () -> model.show(one.id()));
            go.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(go);
        });
        return line;
    }

    private static HBox quiet(String sentence) {
        Node words = Texts.second(sentence);
        HBox.setHgrow(words, Priority.SOMETIMES);
        HBox line = new HBox(new Mark(Mark.Shape.ENDED, ""), words);
        line.getStyleClass().add("entry-action");
        return line;
    }
}
