package org.daybook.chronology.view;

import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.daybook.desk.Part;

/**
 * What other rooms lend to the form in which an entry is written or amended.
 *
 * @param wording the language prompt that stands under a field of the writer's own words; never
 *     under the child's
 * @param attachments the files of one draft or entry, under its id
 */
public record Lent(Wording wording, Function<UUID, Part> attachments) {

    /** Makes the line that stands under a field and speaks only when it has something to ask. */
    @FunctionalInterface
    public interface Wording {

        Node under(TextInputControl field, StringProperty text);
    }
}
