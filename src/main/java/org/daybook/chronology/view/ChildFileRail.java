package org.daybook.chronology.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** The narrow column of a child's file: what is due, what others show, what is missing. */
final class ChildFileRail extends VBox {

    /** Where the focus goes that looks for what is due next. */
    static final String FIRST_DUE = "first-due";

    private final ChildFileModel model;
    private final List<Node> lentDue;
    private final List<Node> lent;
    private final Label nothing = Texts.small("Nothing is open.");

    /**
     * @param lentDue what other rooms know to be due, lines under those of the chronology
     * @param lent what other rooms show here, each a part of the column
     */
    ChildFileRail(ChildFileModel model, List<Node> lentDue, List<Node> lent) {
        this.model = model;
        this.lentDue = lentDue;
        this.lent = lent;
        getStyleClass().addAll("card", "rail-card");
        lentDue.forEach(one -> one.managedProperty().subscribe(this::sayWhetherNothing));
        model.chronology().subscribe(this::show);
    }

    private void show() {
        VBox due = part("Due next", due());
        due.getChildren().addAll(lentDue);
        due.getChildren().add(nothing);
        due.getStyleClass().add("first-part");
        sayWhetherNothing();
        VBox missing = part("What is missing", missing());
        missing.getStyleClass().add("quiet");
        getChildren().setAll(due);
        getChildren().addAll(lent);
        getChildren().add(missing);
    }

    /** Silence here would be taken for "nothing is due", so that is said only when it is so. */
    private void sayWhetherNothing() {
        boolean empty = dues().isEmpty() && lentDue.stream().noneMatch(Node::isManaged);
        nothing.setVisible(empty);
        nothing.setManaged(empty);
    }

    private List<DueLine> dues() {
        return DueLine.of(model.chronology().get(), model.around().days());
    }

    private static VBox part(String title, List<? extends Node> lines) {
        VBox part = new VBox(Texts.cardTitle(title));
        part.getChildren().addAll(lines);
        part.getStyleClass().add("rail-part");
        return part;
    }

    private List<Node> due() {
        List<Node> lines = new ArrayList<>();
        for (DueLine due : dues()) {
            lines.add(line(due, lines.isEmpty()));
        }
        return lines;
    }

    /** A step away from the entry that asks for it. */
    private Node line(DueLine due, boolean first) {
        LocalDate today = model.around().today();
        Mark.Shape shape = due.shape(today);
        Hyperlink what = Buttons.link(due.what(), () -> go(due));
        what.setWrapText(true);
        what.getStyleClass().add("name-link");
        if (first) {
            what.setId(FIRST_DUE);
        }
        Label when =
                shape == Mark.Shape.LATE
                        ? Texts.status(shape, FileWords.due(due.when(), today))
                        : Texts.small(FileWords.due(due.when(), today));
        VBox words = new VBox(what, when);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new Mark(shape), words);
        line.getStyleClass().add("rail-line");
        return line;
    }

    private void go(DueLine due) {
        if (due.decides()) {
            model.decide(due.entry().id());
        } else {
            model.show(due.entry().id());
        }
    }

    private List<? extends Node> missing() {
        List<String> missing = FileWords.missing(model.chronology().get());
        return missing.isEmpty()
                ? List.of(Texts.small("Nothing that this page can see."))
                : missing.stream().map(Texts::small).toList();
    }
}
