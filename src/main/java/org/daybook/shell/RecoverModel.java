package org.daybook.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.RecoveryCode;
import org.daybook.vault.keys.SchoolWords;

/**
 * The way in with the sealed sheet: twelve words, and a new passphrase in place of the lost one.
 */
public final class RecoverModel {

    public static final String CODE = "recovery-code";

    private final LockedRecords records;
    private final Background background;
    private final Consumer<Session> in;
    private final StringProperty typed = new SimpleStringProperty("");
    private final PassphraseModel passphrase;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<LockedRecords.Stopped>> stopped =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public RecoverModel(
            LockedRecords records,
            PassphraseModel.Judge judge,
            Background background,
            Consumer<Session> in) {
        this.records = records;
        this.background = background;
        this.in = in;
        this.passphrase = new PassphraseModel(judge, () -> SchoolWords.of(records.school()));
    }

    public String school() {
        return records.school();
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public PassphraseModel passphrase() {
        return passphrase;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<LockedRecords.Stopped>> stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    public void open() {
        if (busy.get()) {
            return;
        }
        switch (RecoveryCode.read(typed.get())) {
            case RecoveryCode.Reading.Refused why ->
                    problems.setAll(new Problem(CODE, why.sentence()));
            case RecoveryCode.Reading.Read read -> openWith(read.code());
        }
    }

    private void openWith(RecoveryCode code) {
        Optional<Problem> wrong = passphrase.problem();
        if (wrong.isPresent()) {
            code.close();
            problems.setAll(wrong.get());
            return;
        }
        problems.clear();
        busy.set(true);
        stopped.set(Optional.empty());
        Passphrase fresh = passphrase.passphrase();
        background
                .run(() -> {
                    try (code;
                            fresh) {
                        return records.open(code, fresh);
                    }
                })
                .then(this::show)
                .lastly(() -> busy.set(false));
    }

    private void show(LockedRecords.Answer answer) {
        switch (answer) {
            case LockedRecords.In opened -> {
                typed.set("");
                passphrase.clear();
                in.accept(opened.session());
            }
            case LockedRecords.Wrong _ ->
                    problems.setAll(
                            new Problem(
                                    CODE,
                                    "These words do not open these records. A new recovery code makes the"
                                            + " old sheet useless: look for a later one."));
            case LockedRecords.Stopped why -> stopped.set(Optional.of(why));
        }
    }
}
