package org.daybook.oversight.view;

import java.util.Optional;
import javafx.scene.Node;
import org.daybook.oversight.ToDo;

/** Small forms of other rooms that do a line's deed below the line. */
@FunctionalInterface
public interface InPlace {

    /**
     * The form, or empty where the deed is done on a page of its own.
     *
     * @param done to be run once it is recorded
     * @param close to be run when it is left as it was
     */
    Optional<Node> form(ToDo toDo, Runnable done, Runnable close);
}
