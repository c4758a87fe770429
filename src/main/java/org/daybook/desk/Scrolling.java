package org.daybook.desk;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Moves a scrolled page so that what has the focus can be seen. */
final class Scrolling {

    private static final double AIR = 48;

    private Scrolling() {}

    /** Follows the focus inside the scrolled page. */
    static void followFocus(ScrollPane scroll) {
        // By way of flatMap, which lets go of the scene when the page leaves it: the scene outlives
        // a
        // lock and would keep every page there ever was.
        scroll.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(node -> follow(scroll, node));
    }

    private static void follow(ScrollPane scroll, @Nullable Node node) {
        if (node == null) {
            return;
        }
        for (Parent p = node.getParent(); p != null; p = p.getParent()) {
            if (p.equals(scroll)) {
                into(scroll, node);
                return;
            }
        }
    }

    static void into(ScrollPane scroll, Node node) {
        Node content = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        Bounds wanted = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = scroll.getVvalue() * hidden;
        if (wanted.getMinY() - AIR < top) {
            scroll.setVvalue(Math.max(0, wanted.getMinY() - AIR) / hidden);
        } else if (wanted.getMaxY() + AIR > top + seen) {
            // Of what is taller than the window its beginning is shown.
            double end = Math.min(wanted.getMaxY() + AIR - seen, wanted.getMinY() - AIR);
            scroll.setVvalue(Math.clamp(end, 0, hidden) / hidden);
        }
    }
}
