package org.daybook.prompts.view;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.desk.DeedForm;
import org.daybook.prompts.ConsiderPrompt;

/** The answer to one prompt while it is written. */
public final class ConsiderModel implements DeedForm.Model {

    private final Background background;
    private final Function<String, ConsiderPrompt.Outcome> deed;
    private final Runnable kept;
    private final StringProperty why = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final BooleanProperty working = new SimpleBooleanProperty();

    /**
     * @param deed runs on the store's thread
     * @param kept what follows once it is written down
     */
    ConsiderModel(
            Background background, Function<String, ConsiderPrompt.Outcome> deed, Runnable kept) {
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
        String words = why.get();
        background.run(() -> deed.apply(words)).then(this::came).lastly(() -> working.set(false));
    }

    private void came(ConsiderPrompt.Outcome outcome) {
        switch (outcome) {
            case ConsiderPrompt.Outcome.Kept _ -> kept.run();
            case ConsiderPrompt.Outcome.Refused(Problem problem) -> problems.setAll(problem);
        }
    }

    public StringProperty why() {
        return why;
    }

    @Override
    public ObservableList<Problem> problems() {
        return problems;
    }

    @Override
    public ReadOnlyBooleanProperty working() {
        return working;
    }
}
