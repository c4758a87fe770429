package org.daybook.desk;

import javafx.scene.Node;

/**
 * A piece of a page that another room fills, as the picture of the time line in a child's file. It
 * reads what it shows itself, so that the page need not know what that is.
 */
public interface Part {

    Node node();

    /**
     * Reads again what it shows; called when the page is arrived at and after each change on it.
     */
    void refresh();

    /** What to do when something was changed in it: the other parts of the page may show it too. */
    default void whenChanged(Runnable then) {}
}
