package org.daybook.oversight.view;

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
import org.daybook.oversight.NeedsYou;
import org.daybook.oversight.Timing;
import org.daybook.oversight.ToDo;

/** A line of the board: shape, who, why, how late, one deed. */
final class BoardRow extends VBox {

    /** Below this width in em what and how late go below one another. */
    private static final int WHAT = 23;

    /** How late and the deed, in pixels at 100 % text. */
    private static final double DEEDS = 300;

    private final Mark.Shape shape;
    private final HBox what = new HBox();
    private final HBox deeds = new HBox();
    private final HBox buttons = new HBox();
    private final VBox room = new VBox();

    BoardRow(NeedsYou line, TodayModel model) {
        this.shape = shape(line.timing().urgency());
        what.getStyleClass().add("board-what");
        Label why = Texts.body(line.why());
        HBox.setHgrow(why, Priority.ALWAYS);
        what.getChildren().addAll(who(line, model), why);
        deeds.getStyleClass().add("board-what");
        buttons.getStyleClass().add("board-buttons");
        deeds.getChildren().addAll(when(line.timing()), buttons);
        room.setManaged(false);
        getChildren().addAll(Columns.beside(what, WHAT, deeds, DEEDS), room);
        getStyleClass().add("board-row");
    }

    private static Mark.Shape shape(Timing.Urgency urgency) {
        return switch (urgency) {
            case LATE -> Mark.Shape.LATE;
            case SOON -> Mark.Shape.DUE_SOON;
            case OPEN -> Mark.Shape.OPEN;
        };
    }

    private Node who(NeedsYou line, TodayModel model) {
        List<ChildId> children = line.children();
        String names =
                line.toDo() instanceof ToDo.FinishDestroying
                        ? "A destroyed file"
                        : BoardWords.names(children, model.around().children());
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

    private Node when(Timing timing) {
        VBox when = new VBox(Texts.status(shape, timing.how()));
        if (!timing.since().isEmpty()) {
            when.getChildren().add(Texts.small(timing.since()));
        }
        HBox.setHgrow(when, Priority.ALWAYS);
        return when;
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
        buttons.getChildren().getLast().requestFocus();
    }
}
