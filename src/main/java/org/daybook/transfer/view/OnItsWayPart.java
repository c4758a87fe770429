package org.daybook.transfer.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.desk.Buttons;
import org.daybook.desk.Mark;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.desk.Texts;
import org.daybook.transfer.End;
import org.daybook.transfer.FileOut;
import org.daybook.transfer.ReadFilesOut;

/** In a child's own file: where it is on its way to, and where it went before. */
public final class OnItsWayPart implements Part {

    private final Surroundings around;
    private final ReadFilesOut files;
    private final ChildId child;
    private final VBox lines = new VBox();

    public OnItsWayPart(Surroundings around, ReadFilesOut files, ChildId child) {
        this.around = around;
        this.files = files;
        this.child = child;
        Stylesheet.on(lines);
        lines.setId("on-its-way");
        lines.getStyleClass().add("on-its-way");
        show(List.of());
    }

    @Override
    public Node node() {
        return lines;
    }

    @Override
    public void refresh() {
        around.background().run(() -> files.of(child)).then(this::show);
    }

    private void show(List<FileOut> found) {
        lines.getChildren().setAll(found.stream().map(this::line).toList());
        lines.setVisible(!found.isEmpty());
        lines.setManaged(!found.isEmpty());
    }

    private Node line(FileOut file) {
        Optional<End> end = file.transfer().end();
        Hyperlink link =
                Buttons.link(
                        end.isPresent()
                                ? "File, " + file.transfer().to().name()
                                : "File on its way, " + file.transfer().to().name(),
                        () -> around.navigator().go(new Place.TransferSteps(file.transfer().id())));
        link.setWrapText(true);
        String small =
                end.map(over ->
                                over.how().words()
                                        + ", "
                                        + Days.full(over.at().atZone(School.ZONE).toLocalDate()))
                        .orElse(file.need().how() + ". " + file.need().since());
        return Mark.before(shape(file), new VBox(link, Texts.small(small)));
    }

    private static Mark.Shape shape(FileOut file) {
        if (file.transfer().hasEnded()) {
            return Mark.Shape.ENDED;
        }
        return switch (file.need().weight()) {
            case LATE -> Mark.Shape.LATE;
            case SOON -> Mark.Shape.DUE_SOON;
            case OPEN, WAITS -> Mark.Shape.OPEN;
        };
    }
}
