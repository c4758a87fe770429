package org.daybook.registers.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.desk.Chip;
import org.daybook.desk.Columns;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;
import org.daybook.desk.WrappingCell;
import org.daybook.registers.Direction;
import org.daybook.registers.RegisterRow;
import org.daybook.registers.RegisterRow.Group;
import org.jspecify.annotations.Nullable;

/** A file in the register: what is read together stands together, and how far it has come. */
final class RegisterCell extends WrappingCell<RegisterRow> {

    private static final double LEAST_EM = 9.5;

    private static final int HOW_FAR = 6;

    RegisterCell(Consumer<RegisterRow> open) {
        setOnMouseClicked(_ -> {
            RegisterRow row = getItem();
            if (row != null) {
                open.accept(row);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable RegisterRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(row == null || empty ? null : drawn(row));
        setAccessibleText(row == null || empty ? "" : aloud(row));
    }

    private static Node drawn(RegisterRow row) {
        List<Node> columns = new ArrayList<>();
        for (int group : groups(row)) {
            columns.add(group(row.groups().get(group), group == 0));
        }
        VBox state = new VBox();
        Chip chip = Chip.status(shape(row), row.state().words());
        chip.setMinWidth(0);
        chip.setWrapText(true);
        state.getChildren().add(chip);
        row.groups()
                .get(HOW_FAR)
                .more()
                .forEach(line -> state.getChildren().add(Texts.caption(line)));
        columns.add(state);
        return Columns.of(LEAST_EM, columns.toArray(Node[]::new));
    }

    /** What has room side by side on the screen; the paper has all of it. */
    private static List<Integer> groups(RegisterRow row) {
        return row.state().direction() == Direction.OUT
                ? List.of(0, 1, 2, 4, 5)
                : List.of(0, 1, 2, 3, 5);
    }

    private static VBox group(Group group, boolean first) {
        VBox box = new VBox();
        if (!group.main().isBlank()) {
            Label main = first ? Texts.strong(group.main()) : Texts.body(group.main());
            box.getChildren().add(main);
        }
        group.more().forEach(line -> box.getChildren().add(Texts.caption(line)));
        return box;
    }

    private static Mark.Shape shape(RegisterRow row) {
        return switch (row.state()) {
            case TO_SEND, STAYS, TO_ASK -> Mark.Shape.OPEN;
            case LATE, LOST -> Mark.Shape.LATE;
            case NO_RECEIPT, AWAITED -> Mark.Shape.DUE_SOON;
            case ARRIVED, HERE -> Mark.Shape.DONE;
            case NIL_TOLD, NONE_HELD, ENDED_OUT, ENDED_IN -> Mark.Shape.ENDED;
        };
    }

    /** All of it, in the order in which it stands. */
    private static String aloud(RegisterRow row) {
        return row.groups().stream()
                .flatMap(group -> Stream.concat(Stream.of(group.main()), group.more().stream()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }
}
