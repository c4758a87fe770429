package org.daybook.children.view;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.daybook.desk.Columns;
import org.daybook.desk.Texts;
import org.daybook.desk.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A child in the list: name, year and class, day of birth. A click on it opens the file. */
final class ChildCell extends WrappingCell<ChildLine> {

    private static final double LEAST_EM = 11;

    ChildCell(Consumer<ChildLine> open) {

        setOnMouseClicked(_ -> {
            ChildLine line = getItem();
            if (line != null) {
                open.accept(line);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ChildLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null || empty ? null : drawn(line));
        setAccessibleText(line == null || empty ? "" : line.aloud());
    }

    private static Columns drawn(ChildLine line) {
        VBox name = new VBox(Texts.strong(line.name()));
        if (!line.legalName().isEmpty()) {
            name.getChildren().add(Texts.caption("Legal name " + line.legalName()));
        }
        VBox born = new VBox(Texts.second(line.born()));
        if (!line.left().isEmpty()) {
            born.getChildren().add(Texts.caption(line.left()));
        }
        return Columns.of(LEAST_EM, name, Texts.second(line.yearAndClass()), born);
    }
}
