package org.daybook.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
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
import org.daybook.vault.keys.RecoveryCode;
import org.daybook.vault.keys.SchoolWords;

/**
 * From nothing to new records, step by step. All that is typed stays in memory until the last step;
 * whoever leaves before it has left nothing behind.
 */
public final class FirstRunModel {

    /** The steps, in their order. */
    public enum Step {
        WELCOME,
        SCHOOL,
        PASSPHRASE,
        CODE,
        CODE_CHECK,
        COPIES
    }

    private static final int HALF = RecoveryCode.WORDS / 2;

    public static final String SCHOOL = "school";
    public static final String LEAD = "lead";
    public static final String FIRST_WORD = "first-word";
    public static final String SECOND_WORD = "second-word";

    private final LockedRecords records;
    private final Supplier<RecoveryCode> freshCode;
    private final Background background;
    private final RandomGenerator random;
    private final Consumer<Session> in;

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.WELCOME);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<LockedRecords.Stopped>> stopped =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty school = new SimpleStringProperty("");
    private final StringProperty lead = new SimpleStringProperty("");
    private final StringProperty deputy = new SimpleStringProperty("");
    private final StringProperty firstWord = new SimpleStringProperty("");
    private final StringProperty secondWord = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Path>> copies =
            new SimpleObjectProperty<>(Optional.empty());
    private final PassphraseModel passphrase;
    private Optional<RecoveryCode> code = Optional.empty();
    private int first;
    private int second;

    /**
     * @param freshCode a recovery code that nobody has seen
     * @param random picks the two words that are asked for
     * @param in shows what is behind the door
     */
    public FirstRunModel(
            LockedRecords records,
            PassphraseModel.Judge judge,
            Supplier<RecoveryCode> freshCode,
            Background background,
            RandomGenerator random,
            Consumer<Session> in) {
        this.records = records;
        this.freshCode = freshCode;
        this.background = background;
        this.random = random;
        this.in = in;
        this.passphrase =
                new PassphraseModel(
                        judge, () -> SchoolWords.of(school.get(), lead.get(), deputy.get()));
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** What is wrong with the present step, after Continue was pressed. */
    public ObservableList<Problem> problems() {
        return problems;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why the records could not be made. */
    public ReadOnlyObjectProperty<Optional<LockedRecords.Stopped>> stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    public StringProperty schoolProperty() {
        return school;
    }

    public StringProperty leadProperty() {
        return lead;
    }

    public StringProperty deputyProperty() {
        return deputy;
    }

    public PassphraseModel passphrase() {
        return passphrase;
    }

    /** The twelve words; empty before their step. */
    public List<String> code() {
        return code.map(RecoveryCode::words).orElse(List.of());
    }

    /** Which word is asked for first, from 1. */
    public int firstAsked() {
        return first;
    }

    public int secondAsked() {
        return second;
    }

    public StringProperty firstWordProperty() {
        return firstWord;
    }

    public StringProperty secondWordProperty() {
        return secondWord;
    }

    /** Where safe copies go; empty means that it is decided later. */
    public ObjectProperty<Optional<Path>> copiesProperty() {
        return copies;
    }

    public void next() {
        problems.setAll(wrong());
        if (!problems.isEmpty() || busy.get()) {
            return;
        }
        switch (step.get()) {
            case WELCOME -> step.set(Step.SCHOOL);
            case SCHOOL -> step.set(Step.PASSPHRASE);
            case PASSPHRASE -> showCode();
            case CODE -> step.set(Step.CODE_CHECK);
            case CODE_CHECK -> step.set(Step.COPIES);
            case COPIES -> make();
        }
    }

    public void back() {
        if (step.get() != Step.WELCOME && !busy.get()) {
            problems.clear();
            stopped.set(Optional.empty());
            step.set(before(step.get()));
        }
    }

    private static Step before(Step now) {
        return switch (now) {
            case WELCOME, SCHOOL -> Step.WELCOME;
            case PASSPHRASE -> Step.SCHOOL;
            case CODE -> Step.PASSPHRASE;
            case CODE_CHECK -> Step.CODE;
            case COPIES -> Step.CODE_CHECK;
        };
    }

    private List<Problem> wrong() {
        return switch (step.get()) {
            case SCHOOL -> namesMissing();
            case PASSPHRASE -> passphrase.problem().map(List::of).orElse(List.of());
            case CODE_CHECK -> wordsWrong();
            case WELCOME, CODE, COPIES -> List.of();
        };
    }

    private List<Problem> namesMissing() {
        List<Problem> missing = new ArrayList<>();
        if (school.get().isBlank()) {
            missing.add(new Problem(SCHOOL, "The school's name stands on everything printed."));
        }
        if (lead.get().isBlank()) {
            missing.add(new Problem(LEAD, "Your name stands beside everything you write."));
        }
        return missing;
    }

    private void showCode() {
        if (code.isEmpty()) {
            code = Optional.of(freshCode.get());
            first = 1 + random.nextInt(HALF);
            second = 1 + HALF + random.nextInt(HALF);
        }
        step.set(Step.CODE);
    }

    private List<Problem> wordsWrong() {
        List<Problem> wrong = new ArrayList<>();
        check(FIRST_WORD, first, firstWord.get(), wrong);
        check(SECOND_WORD, second, secondWord.get(), wrong);
        return wrong;
    }

    private void check(String field, int asked, String typed, List<Problem> wrong) {
        if (!typed.strip().equalsIgnoreCase(code().get(asked - 1))) {
            wrong.add(
                    new Problem(
                            field,
                            "That is not word "
                                    + asked
                                    + ". Look at the sheet, or go back and read it again."));
        }
    }

    private void make() {
        RecoveryCode words = code.orElseThrow();
        Founding founding =
                new Founding(
                        school.get().strip(),
                        lead.get().strip(),
                        deputy.get().strip(),
                        passphrase.passphrase(),
                        words,
                        copies.get());
        busy.set(true);
        stopped.set(Optional.empty());
        background.run(() -> made(founding)).then(this::show).lastly(() -> busy.set(false));
    }

    private LockedRecords.Answer made(Founding founding) {
        try {
            return records.make(founding);
        } finally {
            founding.passphrase().close();
        }
    }

    private void show(LockedRecords.Answer answer) {
        switch (answer) {
            case LockedRecords.In made -> {
                passphrase.clear();
                code.ifPresent(RecoveryCode::close);
                code = Optional.empty();
                in.accept(made.session());
            }
            case LockedRecords.Stopped why -> stopped.set(Optional.of(why));
            case LockedRecords.Wrong _ ->
                    throw new IllegalStateException("new records refuse no passphrase");
        }
    }
}
