package org.daybook.casework.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.desk.Part;

/**
 * A few lines beside the chronology about what holds for the child; without any it stays away. What
 * a line needs stands in the model: the first lines are asked for while the part is being made.
 */
abstract class RailPart implements Part {

    final FileCaseModel model;
    private final VBox part = new VBox();

    RailPart(FileCaseModel model, String id) {
        this.model = model;
        Stylesheets.on(part);
        part.getStyleClass().add("rail-part");
        part.setId(id);
        model.facts().subscribe(facts -> show(lines(facts)));
    }

    /** What it says, heading first. */
    abstract List<Node> lines(Facts facts);

    @Override
    public final Node node() {
        return part;
    }

    /** The band reads for all parts. */
    @Override
    public final void refresh() {}

    private void show(List<Node> lines) {
        part.setVisible(!lines.isEmpty());
        part.setManaged(!lines.isEmpty());
        part.getChildren().setAll(lines);
    }
}
