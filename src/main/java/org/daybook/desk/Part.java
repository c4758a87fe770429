package org.daybook.desk;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.daybook.base.EntryId;

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

    /** How to bring an entry of the page's list into view, for a part that speaks of entries. */
    default void whenEntryAsked(Consumer<EntryId> show) {}
}
