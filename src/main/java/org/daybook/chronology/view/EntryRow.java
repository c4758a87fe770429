package org.daybook.chronology.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.chronology.Action;
import org.daybook.chronology.Entry;
import org.daybook.desk.Buttons;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** An entry in a child's file, with what can be done with it in place. */
final class EntryRow extends VBox {

    private final Entry entry;
    private final ChildFileModel model;
    private final EntryView view;
    private final VBox room = new VBox();

    EntryRow(Entry entry, ChildFileModel model) {
        this.entry = entry;
        this.model = model;
        this.view =
                new EntryView(entry, model.childId(), model.firstName(), model.around().today());
        setId(idOf(entry));
        getStyleClass().add("focus-ring");
        view.body().getChildren().add(below());
        view.body().getChildren().addAll(deeds(), room);
        room.setManaged(false);
        getChildren().add(view);
    }

    static String idOf(Entry entry) {
        return "entry-" + entry.seq();
    }

    void firstInList() {
        view.getStyleClass().add("first-entry");
    }

    private Node below() {
        VBox below = new VBox();
        below.getChildren().addAll(view.decisions());
        if (!entry.actions().isEmpty()) {
            VBox actions = new VBox();
            actions.getStyleClass().add("entry-facts");
            entry.actions().forEach(one -> actions.getChildren().add(action(one)));
            below.getChildren().add(EntryView.labelled("Actions", actions));
        }
        below.getStyleClass().add("entry-below");
        below.setManaged(!below.getChildren().isEmpty());
        below.setVisible(below.isManaged());
        return below;
    }

    private Node action(Action action) {
        HBox line =
                new HBox(
                        new Mark(EntryWords.shape(action, view.today())),
                        Texts.body(EntryWords.action(action)));
        line.getStyleClass().add("entry-action");
        if (action.open()) {
            Hyperlink done = Buttons.link("Done", () -> open(finishForm(action)));
            done.setMinWidth(Region.USE_PREF_SIZE);
            done.setAccessibleText("Done: " + action.what());
            line.getChildren().add(done);
        }
        return line;
    }

    private Node deeds() {
        FlowPane deeds = new FlowPane();
        deeds.setPrefWrapLength(EntryView.ONE_LINE);
        deeds.getStyleClass().add("entry-deeds");
        if (entry.undecided()) {
            Button decide = Buttons.low(Buttons.outlined("Decide", () -> open(decideForm())));
            decide.setId("decide-" + entry.seq());
            deeds.getChildren().add(decide);
        } else if (entry.kind().needsDecision()) {
            deeds.getChildren().add(link("Add a decision", "decide", () -> open(decideForm())));
        }
        deeds.getChildren().add(link("Add an action", "add-action", () -> open(actionForm())));
        deeds.getChildren().add(link("Amend", "amend", () -> model.amend(entry)));
        if (!entry.earlier().isEmpty()) {
            deeds.getChildren()
                    .add(link(EntryWords.changed(entry), "earlier", () -> open(view.earlier())));
        }
        return deeds;
    }

    private Hyperlink link(String deed, String id, Runnable action) {
        Hyperlink link = Buttons.link(deed, action);
        link.setId(id + "-" + entry.seq());
        return link;
    }

    private Node decideForm() {
        return new DecideForm(model.forms().decide(entry), suffix(), this::close);
    }

    private Node actionForm() {
        return new ActionForm(model.forms().addAction(entry), suffix(), model::staff, this::close);
    }

    private Node finishForm(Action action) {
        return new FinishForm(model.forms().finish(action), suffix(), this::close);
    }

    private String suffix() {
        return "-" + entry.seq();
    }

    /** Opens it below the entry, or closes it when the same thing was asked for again. */
    private void open(Node content) {
        boolean again =
                room.getChildren().stream()
                        .anyMatch(one -> one.getClass().equals(content.getClass()));
        if (again) {
            close();
        } else {
            room.getChildren().setAll(List.of(content));
            room.setManaged(true);
            content.requestFocus();
        }
    }

    private void close() {
        room.getChildren().clear();
        room.setManaged(false);
    }
}
