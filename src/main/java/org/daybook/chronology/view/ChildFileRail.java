package org.daybook.chronology.view;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.children.Child;
import org.daybook.children.Contact;
import org.daybook.chronology.OpenAction;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** The narrow column of a child's file: what is due, whom to ring, what is missing. */
final class ChildFileRail extends VBox {

    private final ChildFileModel model;
    private final List<Node> lent;

    /**
     * @param lent what other rooms show here, each a part of the column
     */
    ChildFileRail(ChildFileModel model, List<Node> lent) {
        this.model = model;
        this.lent = lent;
        getStyleClass().addAll("card", "rail-card");
        model.child().subscribe(this::show);
        model.chronology().subscribe(this::show);
    }

    private void show() {
        VBox due = part("Due next", due());
        due.getStyleClass().add("first-part");
        VBox missing = part("What is missing", missing());
        missing.getStyleClass().add("quiet");
        getChildren().setAll(due, part("Family and contacts", contacts()));
        getChildren().addAll(lent);
        getChildren().add(missing);
    }

    private static VBox part(String title, List<? extends Node> lines) {
        VBox part = new VBox(Texts.cardTitle(title));
        part.getChildren().addAll(lines);
        part.getStyleClass().add("rail-part");
        return part;
    }

    private List<? extends Node> due() {
        List<OpenAction> open = model.chronology().get().openActions();
        return open.isEmpty()
                ? List.of(Texts.small("Nothing is open."))
                : open.stream().map(this::action).toList();
    }

    private Node action(OpenAction open) {
        LocalDate today = model.around().today();
        Mark.Shape shape = EntryWords.shape(open.action(), today);
        Label when =
                shape == Mark.Shape.LATE
                        ? Texts.status(shape, FileWords.due(open, today))
                        : Texts.small(FileWords.due(open, today));
        VBox words = new VBox(Texts.body(open.action().what()), when);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new Mark(shape), words);
        line.getStyleClass().add("rail-line");
        return line;
    }

    private List<? extends Node> contacts() {
        List<Contact> known = model.child().get().map(Child::contacts).orElse(List.of());
        return known.isEmpty()
                ? List.of(Texts.small("Nobody is written down yet."))
                : known.stream().map(one -> Texts.small(one.inWords())).toList();
    }

    private List<? extends Node> missing() {
        List<String> missing = FileWords.missing(model.chronology().get());
        return missing.isEmpty()
                ? List.of(Texts.small("Nothing that this page can see."))
                : missing.stream().map(Texts::small).toList();
    }
}
