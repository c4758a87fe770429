package org.daybook.leavers.view;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.casework.ChildStatus;
import org.daybook.children.SchoolYear;
import org.daybook.desk.Chip;
import org.daybook.desk.Columns;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;
import org.daybook.desk.WrappingCell;
import org.daybook.leavers.RunLine;
import org.jspecify.annotations.Nullable;

/** A leaver in the list: who, where to, how far. A click on it opens what can be changed. */
final class LeaverCell extends WrappingCell<RunLine> {

    private static final double LEAST_EM = 11;

    LeaverCell(Consumer<RunLine> open) {
        setOnMouseClicked(_ -> {
            RunLine line = getItem();
            if (line != null) {
                open.accept(line);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable RunLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null || empty ? null : drawn(line));
        setAccessibleText(line == null || empty ? "" : aloud(line));
    }

    private static Node drawn(RunLine line) {
        VBox name = new VBox(Texts.strong(line.child().name()));
        if (!line.child().regGroup().isEmpty()) {
            name.getChildren().add(Texts.caption(SchoolYear.className(line.child().regGroup())));
        }
        line.gravest().map(LeaverCell::chip).ifPresent(name.getChildren()::add);
        name.getStyleClass().add("leaver-name");
        VBox to = new VBox(Texts.body(StandWords.to(line)));
        if (!StandWords.about(line).isEmpty()) {
            to.getChildren().add(Texts.caption(StandWords.about(line)));
        }
        Mark.Shape shape = StandWords.shape(line.stand());
        Node how = Mark.before(shape, Texts.status(shape, StandWords.words(line.stand())));
        return Columns.of(LEAST_EM, name, to, how);
    }

    private static Label chip(ChildStatus status) {
        Chip chip = Chip.gravest(status.words());
        chip.setMinWidth(0);
        chip.setWrapText(true);
        return chip;
    }

    private static String aloud(RunLine line) {
        return Stream.of(
                        line.child().name(),
                        line.gravest().map(ChildStatus::words).orElse(""),
                        StandWords.to(line),
                        StandWords.about(line),
                        StandWords.words(line.stand()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
