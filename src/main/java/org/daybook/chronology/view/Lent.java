package org.daybook.chronology.view;

import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.daybook.bodymap.BodyMap;
import org.daybook.desk.Part;

/**
 * What other rooms lend to the form in which an entry is written or amended.
 *
 * @param wording the language prompt that stands under a field of the writer's own words; never
 *     under the child's
 * @param attachments the files of one draft or entry, under its id
 * @param bodyMap the figure on which marks are set
 */
public record Lent(Wording wording, Function<UUID, Part> attachments, BodyMapPart bodyMap) {

    /** Where no other room lends anything. */
    public static final Lent NONE =
            new Lent((_, _) -> nothing(), _ -> new Nothing(nothing()), (_, _) -> nothing());

    private static Node nothing() {
        Region nothing = new Region();
        nothing.setManaged(false);
        return nothing;
    }

    private record Nothing(Node node) implements Part {

        @Override
        public void refresh() {}
    }

    /** Makes the line that stands under a field and speaks only when it has something to ask. */
    @FunctionalInterface
    public interface Wording {

        Node under(TextInputControl field, StringProperty text);
    }

    /** Makes the figure of one child, with the marks that stand in the form. */
    @FunctionalInterface
    public interface BodyMapPart {

        /**
         * @param firstName whose body it is
         * @param marks read and written with every change of a mark
         */
        Node of(String firstName, ObjectProperty<BodyMap> marks);
    }
}
