package org.daybook.casework.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.view.StatusListModel.Line;
import org.daybook.desk.Chip;
import org.daybook.desk.Columns;
import org.daybook.desk.Texts;
import org.daybook.desk.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A status in the list: who, what, since when, who works with the child. */
final class StatusCell extends WrappingCell<Line> {

    private static final double LEAST_EM = 13;

    private final StatusListModel model;

    StatusCell(StatusListModel model) {
        this.model = model;
        setOnMouseClicked(_ -> {
            Line line = getItem();
            if (line != null) {
                model.open(line);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null || empty ? null : drawn(line));
        setAccessibleText(line == null || empty ? "" : aloud(line));
    }

    private Node drawn(Line line) {
        VBox name = new VBox(Texts.strong(line.child().name()));
        String year = line.child().yearAndClass();
        name.getChildren()
                .add(
                        Texts.caption(
                                line.child().onRoll(model.today())
                                        ? year
                                        : (year + ", not on roll").replaceFirst("^, ", "")));
        ChildStatus status = line.listed().status();
        Label chip = status.inForce() ? Chip.inForce(status.words()) : Chip.ended(status.words());
        chip.setMinWidth(0);
        chip.setWrapText(true);
        return Columns.of(
                LEAST_EM,
                name,
                new VBox(chip),
                Texts.second(CaseWords.days(status)),
                Texts.second(worker(line)));
    }

    private static String worker(Line line) {
        return line.listed().worker().map(CaseWords::professional).orElse("");
    }

    private static String aloud(Line line) {
        ChildStatus status = line.listed().status();
        return CaseWords.sentences(
                line.child().name(),
                status.words(),
                status.inForce() ? "In force" : "Ended",
                CaseWords.days(status),
                worker(line));
    }
}
