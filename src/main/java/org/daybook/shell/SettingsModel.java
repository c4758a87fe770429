package org.daybook.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.vault.keys.Door;
import org.jspecify.annotations.Nullable;

/** The school's name and how long the records may be left untouched. */
public final class SettingsModel {

    public static final String SCHOOL = "school-name-setting";

    /** In minutes. */
    public static final List<Integer> LOCK_CHOICES = List.of(2, 5, 10, 15, 20, 30);

    /** What is set, on the store's thread. */
    public interface Set {

        Now now();

        void change(Now next);

        /**
         * @param lockMinutes whole minutes
         */
        record Now(String school, int lockMinutes) {}
    }

    private final Set set;
    private final Background background;
    private final StringProperty school = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Integer> lockMinutes = new SimpleObjectProperty<>();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");

    public SettingsModel(Set set, Background background) {
        this.set = set;
        this.background = background;
        school.subscribe(_ -> outcome.set(""));
        lockMinutes.subscribe(_ -> outcome.set(""));
    }

    public StringProperty schoolProperty() {
        return school;
    }

    public ObjectProperty<@Nullable Integer> lockMinutesProperty() {
        return lockMinutes;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** "Kept", once it is; empty before. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    public void refresh() {
        background
                .run(set::now)
                .then(now -> {
                    school.set(now.school());
                    lockMinutes.set(now.lockMinutes());
                });
    }

    public void keep() {
        problems.clear();
        Optional<String> wrong = Door.whatIsWrongWith(school.get().strip());
        if (wrong.isPresent()) {
            problems.setAll(new Problem(SCHOOL, wrong.get()));
            return;
        }
        Integer minutes = lockMinutes.get();
        int chosen = minutes == null ? (int) Preferences.USUAL_LOCK.toMinutes() : minutes;
        Set.Now next = new Set.Now(school.get().strip(), chosen);
        background
                .run(() -> {
                    set.change(next);
                    return next;
                })
                .then(_ -> outcome.set("Kept."));
    }
}
