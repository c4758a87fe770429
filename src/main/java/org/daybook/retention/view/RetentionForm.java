package org.daybook.retention.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.desk.DeedModel;
import org.daybook.retention.HoldKind;
import org.jspecify.annotations.Nullable;

/** A form of a few answers that does one deed about a kept file. */
final class RetentionForm extends DeedModel {

    private final Function<RetentionForm, Callable<List<Problem>>> deed;
    private final Runnable kept;
    private final Map<String, StringProperty> texts = new HashMap<>();
    private final ObjectProperty<@Nullable Boolean> copy = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable HoldKind> kind = new SimpleObjectProperty<>();
    private final BooleanProperty understood = new SimpleBooleanProperty();

    /**
     * @param deed reads the answers on the window's thread; what it returns runs on the store's and
     *     says what is wrong, which is nothing when the deed was done
     * @param kept runs after it was done
     */
    RetentionForm(
            Background background,
            Function<RetentionForm, Callable<List<Problem>>> deed,
            Runnable kept) {
        super(background);
        this.deed = deed;
        this.kept = kept;
    }

    @Override
    protected void begin() {
        run(deed.apply(this), this::recorded);
    }

    private void recorded(List<Problem> found) {
        if (found.isEmpty()) {
            kept.run();
        } else {
            problems().setAll(found);
        }
    }

    StringProperty text(String field) {
        return texts.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    String typed(String field) {
        return text(field).get();
    }

    /** Whether a copy is kept; null while it is not said. */
    ObjectProperty<@Nullable Boolean> copy() {
        return copy;
    }

    Optional<Boolean> copyChosen() {
        return Optional.ofNullable(copy.get());
    }

    ObjectProperty<@Nullable HoldKind> kind() {
        return kind;
    }

    Optional<HoldKind> kindChosen() {
        return Optional.ofNullable(kind.get());
    }

    BooleanProperty understood() {
        return understood;
    }
}
