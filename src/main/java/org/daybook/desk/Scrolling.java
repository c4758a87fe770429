package org.daybook.desk;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Moves a scrolled page so that what has the focus can be seen. */
public final class Scrolling {

    /** On a node whose whole is to be seen when something in it has the focus. */
    static final String SEEN_WHOLE = "seen-whole";

    private static final double AIR = 48;

    /** So much of a tall field, in pixels, is enough to begin to write in it. */
    private static final double BEGINNING = 120;

    private Scrolling() {}

    /** Follows the focus inside the scrolled page. */
    public static void followFocus(ScrollPane scroll) {
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
                into(scroll, whole(scroll, node));
                return;
            }
        }
    }

    /** What the focus belongs to, as a row of fields, unless it is taller than the window. */
    private static Node whole(ScrollPane scroll, Node node) {
        layOut(scroll);
        double seen = scroll.getViewportBounds().getHeight() - 2 * AIR;
        for (Node one = node; one != null && !one.equals(scroll); one = one.getParent()) {
            if (one.getStyleClass().contains(SEEN_WHOLE)
                    && one.getBoundsInLocal().getHeight() <= seen) {
                return one;
            }
        }
        return node;
    }

    /** What was added just now has no place before it is laid out. */
    private static void layOut(ScrollPane scroll) {
        scroll.applyCss();
        scroll.layout();
    }

    /** Back to the top, with heading and chips, where the node can be seen to begin from there. */
    static void toTopIfSeen(ScrollPane scroll, Node node) {
        Bounds wanted = within(scroll, node);
        double begun = wanted.getMinY() + Math.min(wanted.getHeight(), BEGINNING);
        if (begun <= scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue(0);
        }
    }

    private static Bounds within(ScrollPane scroll, Node node) {
        return scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }

    static void into(ScrollPane scroll, Node node) {
        layOut(scroll);
        Node content = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        Bounds wanted = within(scroll, node);
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
