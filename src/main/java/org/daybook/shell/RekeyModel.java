package org.daybook.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.vault.Rekeying;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.RecoveryCode;
import org.daybook.vault.keys.SchoolWords;

/** Another passphrase or another recovery code; either needs the present passphrase. */
public final class RekeyModel {

    public static final String NOW = "present-passphrase";

    private final Safety safety;
    private final Background background;
    private final Supplier<RecoveryCode> freshCode;
    private final StringProperty now = new SimpleStringProperty("");
    private final PassphraseModel next;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<String>> code = new ReadOnlyObjectWrapper<>(List.of());

    public RekeyModel(
            Safety safety,
            Background background,
            PassphraseModel.Judge judge,
            Supplier<RecoveryCode> freshCode,
            Supplier<String> school) {
        this.safety = safety;
        this.background = background;
        this.freshCode = freshCode;
        this.next = new PassphraseModel(judge, () -> SchoolWords.of(school.get()));
    }

    /** The present passphrase, as typed. */
    public StringProperty nowProperty() {
        return now;
    }

    public PassphraseModel next() {
        return next;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What was done; empty before. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** The words of the new recovery code, once it opens the records; shown only now. */
    public ReadOnlyObjectProperty<List<String>> codeProperty() {
        return code.getReadOnlyProperty();
    }

    public void changePassphrase() {
        Optional<Problem> wrong = next.problem();
        wrong.ifPresentOrElse(problems::setAll, problems::clear);
        if (wrong.isEmpty()) {
            Passphrase fresh = next.passphrase();
            begin(
                    present -> {
                        try (fresh) {
                            return safety.changePassphrase(present, fresh);
                        }
                    },
                    () -> {
                        next.clear();
                        outcome.set(
                                "The passphrase has been changed. Older safe copies still open with the old one.");
                    });
        }
    }

    public void changeCode() {
        problems.clear();
        RecoveryCode fresh = freshCode.get();
        List<String> words = fresh.words();
        begin(
                present -> {
                    try (fresh) {
                        return safety.changeCode(present, fresh);
                    }
                },
                () -> {
                    code.set(words);
                    outcome.set(
                            "The old sheet opens nothing any more. Print this one before you leave the page.");
                });
    }

    /** Lets go of all that is secret; called when the page is left. */
    public void forget() {
        now.set("");
        next.clear();
        code.set(List.of());
        outcome.set("");
        problems.clear();
    }

    private interface Change {
        Rekeying with(Passphrase present);
    }

    private void begin(Change change, Runnable changed) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        outcome.set("");
        Passphrase present = Passphrase.of(now.get());
        background
                .run(() -> {
                    try (present) {
                        return change.with(present);
                    }
                })
                .then(came -> show(came, changed))
                .lastly(() -> busy.set(false));
    }

    private void show(Rekeying came, Runnable changed) {
        switch (came) {
            case Rekeying.Changed _ -> {
                now.set("");
                changed.run();
            }
            case Rekeying.WrongPassphrase _ ->
                    problems.setAll(new Problem(NOW, "That is not the present passphrase."));
            case Rekeying.NotChanged not -> problems.setAll(new Problem("", not.sentence()));
        }
    }
}
