package org.daybook.chronology.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.ChildId;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** A line of the board: shape, who, why, how late, one deed. */
final class BoardRow extends VBox {

    /** Below this width for each half, in em, the halves go below one another. */
    private static final int HALF = 24;

    private final Mark.Shape shape;
    private final HBox what = new HBox();
    private final HBox deeds = new HBox();
    private final HBox buttons = new HBox();
    private final VBox room = new VBox();

    BoardRow(Mark.Shape shape, List<ChildId> children, TodayModel model) {
        this.shape = shape;
        what.getStyleClass().add("board-what");
        what.getChildren().add(who(children, model));
        deeds.getStyleClass().add("board-what");
        buttons.getStyleClass().add("board-buttons");
        deeds.getChildren().add(buttons);
        room.setManaged(false);
        getChildren().addAll(Columns.of(HALF, what, deeds), room);
        getStyleClass().add("board-row");
    }

    private Node who(List<ChildId> children, TodayModel model) {
        String names = BoardWords.names(children, model.around().children());
        VBox who = new VBox();
        if (children.isEmpty()) {
            who.getChildren().add(Texts.body(names));
        } else {
            Hyperlink name = Buttons.link(names, () -> model.openFile(children.getFirst()));
            name.getStyleClass().addAll("strong", "name-link");
            name.setWrapText(true);
            who.getChildren().add(name);
        }
        String year = BoardWords.year(children, model.around().children());
        if (!year.isEmpty()) {
            who.getChildren().add(Texts.small(year));
        }
        HBox both = new HBox(new Mark(shape), who);
        both.getStyleClass().add("board-who");
        return both;
    }

    BoardRow why(String sentence) {
        Label why = Texts.body(sentence);
        HBox.setHgrow(why, Priority.ALWAYS);
        what.getChildren().add(why);
        return this;
    }

    BoardRow when(String how, String since) {
        boolean timed = shape == Mark.Shape.LATE || shape == Mark.Shape.DUE_SOON;
        Label first = timed ? Texts.status(shape, how) : Texts.small(how);
        VBox when = new VBox(first, Texts.small(since));
        HBox.setHgrow(when, Priority.ALWAYS);
        deeds.getChildren().addFirst(when);
        return this;
    }

    BoardRow deed(String deed, String id, Runnable action) {
        Button button = Buttons.low(Buttons.outlined(deed, action));
        button.getStyleClass().add(TodayPage.DEED);
        button.setId(id);
        buttons.getChildren().add(button);
        return this;
    }

    BoardRow quietDeed(String deed, String id, Runnable action) {
        Button button = Buttons.low(Buttons.text(deed, action));
        button.setId(id);
        buttons.getChildren().add(button);
        return this;
    }

    void open(Node form) {
        room.getChildren().setAll(List.of(form));
        room.setManaged(true);
        form.requestFocus();
    }

    void close() {
        room.getChildren().clear();
        room.setManaged(false);
    }
}
