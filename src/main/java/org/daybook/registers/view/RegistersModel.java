package org.daybook.registers.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.ArrivalId;
import org.daybook.base.TransferId;
import org.daybook.desk.Place;
import org.daybook.registers.Direction;
import org.daybook.registers.ReadRegisters;
import org.daybook.registers.Register;
import org.daybook.registers.RegisterContents;
import org.daybook.registers.RegisterFilter;
import org.daybook.registers.RegisterRow;
import org.daybook.registers.RowState;
import org.daybook.registers.SaveRegister;
import org.daybook.registers.YearSpan;
import org.jspecify.annotations.Nullable;

/** One of the two registers, filtered, with its figures; and how it leaves. */
public final class RegistersModel {

    private final Surroundings around;
    private final ReadRegisters read;
    private final SaveRegister save;
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.OUT);
    private final ObjectProperty<@Nullable Optional<YearSpan>> year =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<@Nullable Optional<RowState>> state =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<@Nullable Optional<String>> school =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Optional<YearSpan>> years = FXCollections.observableArrayList();
    private final ObservableList<Optional<RowState>> states = FXCollections.observableArrayList();
    private final ObservableList<Optional<String>> schools = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Register> whole = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Register> shown = new ReadOnlyObjectWrapper<>();
    private final ObservableList<RegisterRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private boolean offering;

    public RegistersModel(Surroundings around, ReadRegisters read, SaveRegister save) {
        this.around = around;
        this.read = read;
        this.save = save;
        direction.subscribe((_, _) -> refresh());
        year.subscribe((_, _) -> show());
        state.subscribe((_, _) -> show());
        school.subscribe((_, _) -> show());
    }

    public void refresh() {
        Direction wanted = direction.get();
        outcome.set("");
        refused.set("");
        around.background().run(() -> read.read(wanted)).then(this::loaded);
    }

    private void loaded(Register found) {
        if (found.direction() == direction.get()) {
            whole.set(found);
            offer(found);
            show();
        }
    }

    /** What a filter can be set to; a choice that no file has any more goes back to all. */
    private void offer(Register found) {
        offering = true;
        offer(years, year, found.years());
        offer(states, state, found.direction().states());
        offer(schools, school, found.schools());
        offering = false;
    }

    private static <T> void offer(
            ObservableList<Optional<T>> offered,
            ObjectProperty<@Nullable Optional<T>> chosen,
            List<T> found) {
        Optional<T> before = chosen(chosen).filter(found::contains);
        offered.clear();
        offered.add(Optional.empty());
        found.stream().map(Optional::of).forEach(offered::add);
        chosen.set(before);
    }

    private static <T> Optional<T> chosen(ObjectProperty<@Nullable Optional<T>> property) {
        Optional<T> value = property.get();
        return value == null ? Optional.empty() : value;
    }

    RegisterFilter filter() {
        return new RegisterFilter(chosen(year), chosen(state), chosen(school));
    }

    private void show() {
        Register all = whole.get();
        if (all != null && !offering) {
            Register some = all.filtered(filter());
            rows.setAll(some.rows());
            shown.set(some);
        }
    }

    void showAll() {
        year.set(Optional.empty());
        state.set(Optional.empty());
        school.set(Optional.empty());
    }

    /** The page of the file itself. */
    void open(RegisterRow row) {
        around.navigator()
                .go(
                        row.state().direction() == Direction.OUT
                                ? new Place.TransferSteps(new TransferId(row.subject()))
                                : new Place.ArrivalSteps(new ArrivalId(row.subject())));
    }

    void noteArrival() {
        around.navigator().go(new Place.BeginArrival(List.of()));
    }

    void startTransfer() {
        around.navigator().go(new Place.StartTransfer(Optional.empty()));
    }

    /**
     * Saves what is shown.
     *
     * @param choose asks for a place, by the name that the file would have
     */
    public void save(
            SaveRegister.Form form, BiFunction<SaveRegister.Form, String, Optional<Path>> choose) {
        Register now = shown.get();
        if (now == null) {
            return;
        }
        outcome.set("");
        refused.set("");
        RegisterFilter filter = filter();
        around.background()
                .run(() -> save.contents(now, filter))
                .then(contents ->
                        choose.apply(form, SaveRegister.fileName(contents, form))
                                .ifPresent(path -> save(contents, form, path)));
    }

    private void save(RegisterContents contents, SaveRegister.Form form, Path path) {
        around.background()
                .runLong("Saving the register", _ -> save.save(contents, form, path))
                .then(this::saved);
    }

    private void saved(SaveRegister.Outcome came) {
        switch (came) {
            case SaveRegister.Outcome.Saved(Path file, int lines) ->
                    outcome.set(
                            "Saved as %s, %d %s."
                                    .formatted(
                                            file.getFileName(),
                                            lines,
                                            lines == 1 ? "file" : "files"));
            case SaveRegister.Outcome.NotSaved(String sentence) -> refused.set(sentence);
        }
    }

    public ObjectProperty<Direction> direction() {
        return direction;
    }

    public ObjectProperty<@Nullable Optional<YearSpan>> year() {
        return year;
    }

    public ObjectProperty<@Nullable Optional<RowState>> state() {
        return state;
    }

    public ObjectProperty<@Nullable Optional<String>> school() {
        return school;
    }

    ObservableList<Optional<YearSpan>> years() {
        return years;
    }

    ObservableList<Optional<RowState>> states() {
        return states;
    }

    ObservableList<Optional<String>> schools() {
        return schools;
    }

    /** Every file of the register; null before it is read. */
    ReadOnlyObjectProperty<@Nullable Register> whole() {
        return whole.getReadOnlyProperty();
    }

    /** What the filter lets through; null before it is read. */
    public ReadOnlyObjectProperty<@Nullable Register> shown() {
        return shown.getReadOnlyProperty();
    }

    public ObservableList<RegisterRow> rows() {
        return rows;
    }

    public ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }
}
