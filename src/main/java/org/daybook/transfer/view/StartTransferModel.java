package org.daybook.transfer.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.ChildId;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.children.Child;
import org.daybook.desk.Place;
import org.daybook.transfer.Basis;
import org.daybook.transfer.Counted;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Destination;
import org.daybook.transfer.StartTransfer;
import org.jspecify.annotations.Nullable;

/** Whose file goes, where to, and what its clock counts from. */
public final class StartTransferModel {

    private final Surroundings around;
    private final StartTransfer startTransfer;
    private final StringProperty child = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable ChildId> chosen = new SimpleObjectProperty<>();
    private final StringProperty school = new SimpleStringProperty("");
    private final StringProperty lead = new SimpleStringProperty("");
    private final StringProperty contact = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Basis> basis = new SimpleObjectProperty<>();
    private final StringProperty basisOn = new SimpleStringProperty("");
    private final StringProperty noticed = new SimpleStringProperty("");
    private final ObjectProperty<DayOne> dayOne = new SimpleObjectProperty<>(DayOne.EMPTY);
    private final ReadOnlyStringWrapper due = new ReadOnlyStringWrapper("");
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    public StartTransferModel(
            Surroundings around, StartTransfer startTransfer, Optional<ChildId> whose) {
        this.around = around;
        this.startTransfer = startTransfer;
        basis.subscribe(_ -> countAgain());
        basisOn.subscribe(_ -> countAgain());
        whose.flatMap(around.children()::withId).ifPresent(this::choose);
    }

    StringProperty childProperty() {
        return child;
    }

    StringProperty schoolProperty() {
        return school;
    }

    StringProperty leadProperty() {
        return lead;
    }

    StringProperty contactProperty() {
        return contact;
    }

    ObjectProperty<@Nullable Basis> basisProperty() {
        return basis;
    }

    StringProperty basisOnProperty() {
        return basisOn;
    }

    StringProperty noticedProperty() {
        return noticed;
    }

    ObjectProperty<DayOne> dayOneProperty() {
        return dayOne;
    }

    /** "Due Fri 27 Nov 2026"; empty until it can be counted. */
    ReadOnlyStringProperty dueProperty() {
        return due.getReadOnlyProperty();
    }

    BooleanProperty workingProperty() {
        return working;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    List<Child> offered(String typed) {
        return around.children().find(typed);
    }

    String inWords(Child offeredChild) {
        return offeredChild.yearAndClass().isEmpty()
                ? offeredChild.name()
                : offeredChild.name() + ", " + offeredChild.yearAndClass();
    }

    /** Takes the child; what the school knows of its leaving is taken as the basis. */
    void choose(Child found) {
        child.set(inWords(found));
        chosen.set(found.id());
        found.leftOn()
                .filter(_ -> basisOn.get().isBlank())
                .ifPresent(day -> {
                    basis.set(Basis.LEFT);
                    basisOn.set(Days.typed(day));
                });
    }

    void start() {
        if (working.get()) {
            return;
        }
        problems.clear();
        StartTransfer.Answers answers = answers();
        working.set(true);
        around.background()
                .run(() -> startTransfer.start(answers))
                .then(this::show)
                .lastly(() -> working.set(false));
    }

    void leave() {
        around.navigator().back();
    }

    private void show(StartTransfer.Outcome outcome) {
        switch (outcome) {
            case StartTransfer.Outcome.Started(TransferId id) ->
                    around.navigator().go(new Place.TransferSteps(id));
            case StartTransfer.Outcome.NotStarted(List<Problem> found) -> problems.setAll(found);
        }
    }

    private StartTransfer.Answers answers() {
        return new StartTransfer.Answers(
                whose(),
                school.get(),
                lead.get(),
                contact.get(),
                Optional.ofNullable(basis.get()),
                day(),
                noticed.get(),
                dayOne.get());
    }

    /** The chosen child, as long as its name still stands in the field; else the only one found. */
    private Optional<ChildId> whose() {
        Optional<ChildId> known =
                Optional.ofNullable(chosen.get())
                        .flatMap(around.children()::withId)
                        .filter(found -> inWords(found).equals(child.get()))
                        .map(Child::id);
        List<Child> found = offered(child.get());
        return known.isEmpty() && found.size() == 1 ? Optional.of(found.getFirst().id()) : known;
    }

    private Optional<LocalDate> day() {
        return DayText.read(basisOn.get(), around.today(), DayText.Sense.EITHER)
                        instanceof DayText.Read(LocalDate read)
                ? Optional.of(read)
                : Optional.empty();
    }

    private void countAgain() {
        Basis counted = basis.get();
        Optional<LocalDate> from = day();
        if (counted == null || from.isEmpty()) {
            due.set("");
            return;
        }
        around.background()
                .run(() -> startTransfer.count(Destination.SCHOOL, counted, from.get()))
                .then(found -> due.set(inWords(found)));
    }

    private String inWords(Counted counted) {
        return "Due "
                + Days.full(counted.due())
                + ", "
                + counted.rules().allowed()
                + ", "
                + around.days().words()
                + ".";
    }
}
