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
import org.daybook.transfer.ReadFilesOut;
import org.daybook.transfer.StartTransfer;
import org.jspecify.annotations.Nullable;

/** Whose file goes, where to, and what its clock counts from. */
public final class StartTransferModel {

    private final Surroundings around;
    private final StartTransfer startTransfer;
    private final ReadFilesOut files;
    private final StringProperty child = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable ChildId> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Destination> destination =
            new SimpleObjectProperty<>(Destination.SCHOOL);
    private final StringProperty school = new SimpleStringProperty("");
    private final StringProperty lead = new SimpleStringProperty("");
    private final StringProperty contact = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Basis> basis = new SimpleObjectProperty<>();
    private final StringProperty basisOn = new SimpleStringProperty("");
    private final StringProperty noticed = new SimpleStringProperty("");
    private final ObjectProperty<DayOne> dayOne = new SimpleObjectProperty<>(DayOne.EMPTY);
    private final ReadOnlyStringWrapper due = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper goesFirst = new ReadOnlyStringWrapper("");
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    public StartTransferModel(
            Surroundings around,
            StartTransfer startTransfer,
            ReadFilesOut files,
            Optional<ChildId> whose) {
        this.around = around;
        this.startTransfer = startTransfer;
        this.files = files;
        destination.subscribe(_ -> countAgain());
        basis.subscribe(_ -> countAgain());
        basisOn.subscribe(_ -> countAgain());
        whose.flatMap(around.children()::withId).ifPresent(this::choose);
    }

    StringProperty childProperty() {
        return child;
    }

    ObjectProperty<@Nullable Destination> destinationProperty() {
        return destination;
    }

    /** That the child is on a plan, and whom to ring; empty where that is not so. */
    ReadOnlyStringProperty goesFirstProperty() {
        return goesFirst.getReadOnlyProperty();
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
        around.background()
                .run(() -> files.goesFirst(found.id()))
                .then(worker -> goesFirst.set(worker.map(StartTransferModel::first).orElse("")));
        found.leftOn()
                .filter(_ -> basisOn.get().isBlank())
                .ifPresent(day -> {
                    basis.set(Basis.LEFT);
                    basisOn.set(Days.typed(day));
                });
    }

    private static String first(String worker) {
        return "On a child protection plan: this file goes first, and the social worker is told at"
                + " once. "
                + worker
                + ".";
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
                Optional.ofNullable(destination.get()),
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
        return around.read(basisOn.get(), DayText.Sense.EITHER);
    }

    private void countAgain() {
        Basis counted = basis.get();
        Destination to = destination.get();
        Optional<LocalDate> from = day();
        if (counted == null || to == null || from.isEmpty()) {
            due.set("");
            return;
        }
        around.background()
                .run(() -> startTransfer.count(to, counted, from.get()))
                .then(found -> due.set(inWords(found)));
    }

    private String inWords(Counted counted) {
        return "Due "
                + Days.full(counted.due())
                + ", "
                + counted.rules().allowed()
                + ", "
                + around.days().words(counted.from(), counted.due())
                + ".";
    }
}
