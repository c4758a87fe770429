package org.daybook.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.vault.keys.Passphrase;

/** Which safe copy, and the passphrase that was in use when it was made. */
public final class BringBackModel {

    public static final String COPY = "choose-copy";
    public static final String PASSPHRASE = "copy-passphrase";

    private final LockedRecords records;
    private final Background background;
    private final Consumer<LockedRecords.In> in;
    private final ObjectProperty<Optional<Path>> copy =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<LockedRecords.Stopped>> stopped =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param in shows what is behind the door, and the news
     */
    public BringBackModel(
            LockedRecords records, Background background, Consumer<LockedRecords.In> in) {
        this.records = records;
        this.background = background;
        this.in = in;
        copy.subscribe(_ -> problems.removeIf(problem -> problem.field().equals(COPY)));
    }

    public String school() {
        return records.school();
    }

    /** The safe copy's file; empty until it was chosen. */
    public ObjectProperty<Optional<Path>> copyProperty() {
        return copy;
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why it was not brought back. */
    public ReadOnlyObjectProperty<Optional<LockedRecords.Stopped>> stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    public void bringBack() {
        if (busy.get()) {
            return;
        }
        stopped.set(Optional.empty());
        problems.setAll(missing());
        Optional<Path> chosen = copy.get();
        if (!problems.isEmpty() || chosen.isEmpty()) {
            return;
        }
        busy.set(true);
        Passphrase passphrase = Passphrase.of(typed.get());
        background
                .run(() -> {
                    try (passphrase) {
                        return records.bringBack(chosen.get(), passphrase);
                    }
                })
                .then(this::show)
                .lastly(() -> busy.set(false));
    }

    private List<Problem> missing() {
        List<Problem> missing = new ArrayList<>();
        if (copy.get().isEmpty()) {
            missing.add(new Problem(COPY, "Choose the safe copy first."));
        }
        if (typed.get().isBlank()) {
            missing.add(new Problem(PASSPHRASE, "Type the passphrase of that copy."));
        }
        return missing;
    }

    private void show(LockedRecords.Answer answer) {
        switch (answer) {
            case LockedRecords.In back -> {
                typed.set("");
                in.accept(back);
            }
            case LockedRecords.Wrong _ ->
                    problems.setAll(
                            new Problem(
                                    PASSPHRASE,
                                    "That is not the passphrase of this copy. It is the one that was in"
                                            + " use when the copy was made. Nothing has been changed."));
            case LockedRecords.Stopped why -> stopped.set(Optional.of(why));
        }
    }
}
