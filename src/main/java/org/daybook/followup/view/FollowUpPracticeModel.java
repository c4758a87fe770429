package org.daybook.followup.view;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.followup.ChangeFollowUpPractice;
import org.daybook.followup.FollowUpPractice;
import org.daybook.followup.FollowUpPractices;

/** How the school follows up, while somebody changes it. What was typed and not kept waits here. */
public final class FollowUpPracticeModel {

    private final FollowUpPractices practices;
    private final ChangeFollowUpPractice change;
    private final Background background;
    private final StringProperty stages = new SimpleStringProperty("");
    private final StringProperty askAgain = new SimpleStringProperty("");
    private final StringProperty answerWithin = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final BooleanProperty working = new SimpleBooleanProperty();
    private boolean typed;
    private boolean reading;

    public FollowUpPracticeModel(
            FollowUpPractices practices, ChangeFollowUpPractice change, Background background) {
        this.practices = practices;
        this.change = change;
        this.background = background;
        List.of(stages, askAgain, answerWithin).forEach(one -> one.subscribe((_, _) -> changed()));
    }

    private void changed() {
        if (!reading) {
            typed = true;
            outcome.set("Not kept yet");
        }
    }

    /** Reads what holds, unless something was typed that is not kept yet. */
    public void refresh() {
        if (!typed) {
            background.run(practices::current).then(this::show);
        }
    }

    private void show(FollowUpPractice practice) {
        reading = true;
        stages.set(String.join("\n", practice.stages()));
        askAgain.set(Integer.toString(practice.askAgainAfter()));
        answerWithin.set(Integer.toString(practice.answerWithin()));
        reading = false;
        typed = false;
    }

    public void keep() {
        if (working.get()) {
            return;
        }
        problems.clear();
        working.set(true);
        String names = stages.get();
        String ask = askAgain.get();
        String answer = answerWithin.get();
        background
                .run(() -> change.change(names, ask, answer))
                .then(this::came)
                .lastly(() -> working.set(false));
    }

    private void came(ChangeFollowUpPractice.Outcome came) {
        switch (came) {
            case ChangeFollowUpPractice.Outcome.Changed() -> {
                typed = false;
                outcome.set("Kept.");
                refresh();
            }
            case ChangeFollowUpPractice.Outcome.NotChanged(var found) -> problems.setAll(found);
        }
    }

    /** One on each line, the first stage first. */
    public StringProperty stages() {
        return stages;
    }

    /** In days. */
    public StringProperty askAgain() {
        return askAgain;
    }

    /** In working days. */
    public StringProperty answerWithin() {
        return answerWithin;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** "Not kept yet", then "Kept."; empty before. */
    public ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty working() {
        return working;
    }
}
