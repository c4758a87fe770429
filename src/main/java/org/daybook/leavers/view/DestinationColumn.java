package org.daybook.leavers.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.leavers.DestinationField;
import org.jspecify.annotations.Nullable;

/** A column of the file with what it is taken for. */
public final class DestinationColumn {

    private final String field;
    private final String heading;
    private final String examples;
    private final ObjectProperty<@Nullable Optional<DestinationField>> meaning;

    /**
     * @param field its name on the form
     * @param examples the first filled cells
     */
    DestinationColumn(
            String field, String heading, String examples, Optional<DestinationField> meaning) {
        this.field = field;
        this.heading = heading;
        this.examples = examples.isEmpty() ? "Empty in every line" : examples;
        this.meaning = new SimpleObjectProperty<>(meaning);
    }

    String field() {
        return field;
    }

    String heading() {
        return heading;
    }

    String examples() {
        return examples;
    }

    Optional<DestinationField> chosen() {
        Optional<DestinationField> chosen = meaning.get();
        return chosen == null ? Optional.empty() : chosen;
    }

    public ObjectProperty<@Nullable Optional<DestinationField>> meaning() {
        return meaning;
    }
}
