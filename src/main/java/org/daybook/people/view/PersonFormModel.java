package org.daybook.people.view;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.desk.DeedForm;
import org.daybook.people.Duty;
import org.daybook.people.PersonOutcome;
import org.daybook.people.StaffMember;
import org.jspecify.annotations.Nullable;

/** The questions about one person: name, role, duty, or the last day. */
public final class PersonFormModel implements DeedForm.Model {

    private final Background background;
    private final Function<PersonFormModel, Callable<PersonOutcome>> deed;
    private final Consumer<StaffMember> kept;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Duty> duty = new SimpleObjectProperty<>();
    private final StringProperty lastDay = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final BooleanProperty working = new SimpleBooleanProperty();

    /**
     * @param deed reads the answers on the window's thread; what it returns runs on the store's
     */
    PersonFormModel(
            Background background,
            Function<PersonFormModel, Callable<PersonOutcome>> deed,
            Consumer<StaffMember> kept) {
        this.background = background;
        this.deed = deed;
        this.kept = kept;
    }

    @Override
    public void record() {
        if (working.get()) {
            return;
        }
        problems.clear();
        working.set(true);
        background.run(deed.apply(this)).then(this::recorded).lastly(() -> working.set(false));
    }

    private void recorded(PersonOutcome outcome) {
        switch (outcome) {
            case PersonOutcome.Kept(StaffMember person) -> kept.accept(person);
            case PersonOutcome.Refused(var found) -> problems.setAll(found);
        }
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty role() {
        return role;
    }

    public ObjectProperty<@Nullable Duty> duty() {
        return duty;
    }

    Optional<Duty> chosenDuty() {
        return Optional.ofNullable(duty.get());
    }

    public StringProperty lastDay() {
        return lastDay;
    }

    @Override
    public ObservableList<Problem> problems() {
        return problems;
    }

    @Override
    public BooleanProperty working() {
        return working;
    }
}
