package org.daybook.casework.view;

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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.casework.StatusKind;
import org.daybook.children.LinkKind;
import org.daybook.desk.Background;
import org.daybook.desk.DeedModel;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.jspecify.annotations.Nullable;

/** A form of a few answers that does one deed: begin a status, hand a case over, end a link. */
public final class CaseFormModel extends DeedModel {

    private final Function<CaseFormModel, Callable<List<Problem>>> deed;
    private final Runnable kept;
    private final Map<String, StringProperty> texts = new HashMap<>();
    private final Map<String, ObjectProperty<@Nullable StaffMember>> people = new HashMap<>();
    private final ObjectProperty<@Nullable StatusKind> status = new SimpleObjectProperty<>();
    private final BooleanProperty over = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable LinkKind> link = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<ChildId>> other =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<StepModel> steps = FXCollections.observableArrayList();

    /**
     * @param deed reads the answers on the window's thread; what it returns runs on the store's and
     *     says what is wrong, which is nothing when the deed was done
     * @param kept runs after it was done
     */
    CaseFormModel(
            Background background,
            Function<CaseFormModel, Callable<List<Problem>>> deed,
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

    /** What is typed into that field. */
    public StringProperty text(String field) {
        return texts.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    /** Who is chosen in that field; null while nobody is. */
    public ObjectProperty<@Nullable StaffMember> person(String field) {
        return people.computeIfAbsent(field, _ -> new SimpleObjectProperty<>());
    }

    Optional<StaffId> chosen(String field) {
        return Optional.ofNullable(person(field).get()).map(StaffMember::id);
    }

    public ObjectProperty<@Nullable StatusKind> status() {
        return status;
    }

    public BooleanProperty over() {
        return over;
    }

    public ObjectProperty<@Nullable LinkKind> link() {
        return link;
    }

    /** The child here whom the typed name was taken for; empty when it is only a name. */
    public ObjectProperty<Optional<ChildId>> other() {
        return other;
    }

    ObservableList<StepModel> steps() {
        return steps;
    }
}
