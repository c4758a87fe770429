package org.daybook.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * Nodes on one line as long as there is room, and on several when not. JavaFX's own pane wants 400
 * pixels whatever is in it, which leaves a hole at the right of a heading.
 */
public class Flow extends FlowPane {

    public Flow(Node... nodes) {
        super(nodes);
        getStyleClass().add("flow");
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> nodes = getManagedChildren();
        double all = nodes.stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1))).sum();
        double gaps = snapSpaceX(getHgap()) * Math.max(0, nodes.size() - 1);
        return snappedLeftInset() + all + gaps + snappedRightInset();
    }
}
