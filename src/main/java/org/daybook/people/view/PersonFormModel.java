package org.daybook.people.view;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.desk.Background;
import org.daybook.desk.DeedModel;
import org.daybook.people.Duty;
import org.daybook.people.PersonOutcome;
import org.daybook.people.StaffMember;
import org.jspecify.annotations.Nullable;

/** The questions about one person: name, role, duty, or the last day. */
public final class PersonFormModel extends DeedModel {

    private final Function<PersonFormModel, Callable<PersonOutcome>> deed;
    private final Consumer<StaffMember> kept;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Duty> duty = new SimpleObjectProperty<>();
    private final StringProperty lastDay = new SimpleStringProperty("");

    /**
     * @param deed reads the answers on the window's thread; what it returns runs on the store's
     */
    PersonFormModel(
            Background background,
            Function<PersonFormModel, Callable<PersonOutcome>> deed,
            Consumer<StaffMember> kept) {
        super(background);
        this.deed = deed;
        this.kept = kept;
    }

    @Override
    protected void begin() {
        run(deed.apply(this), this::recorded);
    }

    private void recorded(PersonOutcome outcome) {
        switch (outcome) {
            case PersonOutcome.Kept(StaffMember person) -> kept.accept(person);
            case PersonOutcome.Refused(var found) -> problems().setAll(found);
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
}
