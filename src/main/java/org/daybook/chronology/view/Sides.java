package org.daybook.chronology.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * The two columns of a form: one key goes from where one is in one to where one was in the other.
 */
final class Sides {

    private final Parent left;
    private final Parent right;
    private final Runnable intoRight;
    private @Nullable Node lastLeft;
    private @Nullable Node lastRight;

    /**
     * @param intoRight where to go in the right column for the first time
     */
    Sides(Parent left, Parent right, Runnable intoRight) {
        this.left = left;
        this.right = right;
        this.intoRight = intoRight;
        left.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe((_, now) -> remember(now));
    }

    void cross() {
        Node there = right.isFocusWithin() ? lastLeft : lastRight;
        if (there != null && inside(there, right.isFocusWithin() ? left : right)) {
            there.requestFocus();
        } else if (!right.isFocusWithin()) {
            intoRight.run();
        } else {
            Optional.ofNullable(left.lookup("#narrative")).ifPresent(Node::requestFocus);
        }
    }

    private void remember(@Nullable Node now) {
        if (now != null && inside(now, left)) {
            lastLeft = now;
        } else if (now != null && inside(now, right)) {
            lastRight = now;
        }
    }

    private static boolean inside(Node node, Parent column) {
        Node at = node;
        while (at != null && !at.equals(column)) {
            at = at.getParent();
        }
        return at != null && node.isVisible();
    }
}
