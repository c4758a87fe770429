package org.daybook.children.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.children.ImportField;
import org.jspecify.annotations.Nullable;

/** A column of the file with what it is taken for. */
public final class ColumnChoice {

    private final String field;
    private final String heading;
    private final String examples;
    private final ObjectProperty<@Nullable Optional<ImportField>> meaning;

    /**
     * @param field its name on the form
     * @param examples the first filled cells, or why the column is left out
     */
    ColumnChoice(String field, String heading, String examples, Optional<ImportField> meaning) {
        this.field = field;
        this.heading = heading;
        this.examples = examples;
        this.meaning = new SimpleObjectProperty<>(meaning);
    }

    /** A few cells in one line. */
    static String shown(List<String> cells) {
        return cells.isEmpty()
                ? "Empty in every line"
                : String.join(" · ", cells).replaceAll("\\s+", " ");
    }

    public String field() {
        return field;
    }

    public String heading() {
        return heading;
    }

    public String examples() {
        return examples;
    }

    public ObjectProperty<@Nullable Optional<ImportField>> meaningProperty() {
        return meaning;
    }

    Optional<ImportField> meaning() {
        Optional<ImportField> chosen = meaning.get();
        return chosen == null ? Optional.empty() : chosen;
    }
}
