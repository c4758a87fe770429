package org.daybook.desk;

import javafx.scene.Node;

/** What stands in the window beside the navigation. */
public interface Page {

    /** Names the page for the window's title and the screen reader. */
    String title();

    /** The same node every time. */
    Node node();

    /**
     * Called when the page is shown, also again after another one: read what may have changed, set
     * the focus.
     */
    default void arrived() {}

    /** Called when the reader asks for the next thing to do while this page is shown. */
    default void next() {}

    /** Called before another page is shown, and before locking: keep what was typed. */
    default void leaving() {}
}
