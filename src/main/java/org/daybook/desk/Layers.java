package org.daybook.desk;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The root of a window: the content, and above it what is asked. While something is asked, the
 * content takes no key.
 */
public final class Layers extends StackPane {

    private @Nullable Node focusedBefore;

    public Layers(Node content) {
        getStyleClass().add("layers");
        getChildren().add(content);
    }

    /** The layers of the window that the node stands in. */
    static Layers around(Node node) {
        Scene scene = node.getScene();
        if (scene != null && scene.getRoot() instanceof Layers layers) {
            return layers;
        }
        throw new IllegalStateException("a window's root is made of Layers");
    }

    /** True while something is asked: only its own keys count then. */
    boolean asking() {
        return getChildren().size() > 1;
    }

    void lay(Node above) {
        if (getChildren().size() == 1) {
            focusedBefore = getScene().getFocusOwner();
        }
        getChildren().getLast().setDisable(true);
        getChildren().add(above);
        above.requestFocus();
    }

    void lift(Node above) {
        getChildren().remove(above);
        getChildren().getLast().setDisable(false);
        if (getChildren().size() == 1 && focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }
}
