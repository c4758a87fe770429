package org.daybook.children.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;
import org.daybook.desk.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A line of the plan: where in the file, which child or column, and what about it. */
final class PlanCell extends WrappingCell<PlanLine> {

    @Override
    protected void updateItem(@Nullable PlanLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null || empty ? null : drawn(line));
        setAccessibleText(
                line == null || empty
                        ? ""
                        : "Line " + line.line() + ", " + line.what() + ": " + line.sentence());
    }

    private static HBox drawn(PlanLine line) {
        Label where = Texts.caption("Line " + line.line());
        where.getStyleClass().add("line-number");
        where.setMinWidth(Region.USE_PREF_SIZE);
        Label what = Texts.strong(line.what());
        what.getStyleClass().add("line-what");
        Label sentence = Texts.body(line.sentence());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox drawn = new HBox(mark(line.kind()), where, what, sentence);
        drawn.getStyleClass().add("plan-line");
        return drawn;
    }

    private static Mark mark(PlanLine.Kind kind) {
        return switch (kind) {
            case LEFT_OUT -> new Mark(Mark.Shape.ENDED, "left out");
            case LOOK -> new Mark(Mark.Shape.DUE_SOON, "to look at");
            case NEW -> new Mark(Mark.Shape.POSITIVE, "new");
            case CHANGED -> new Mark(Mark.Shape.OPEN, "changed");
            case SAME -> new Mark(Mark.Shape.DONE, "the same");
        };
    }
}
