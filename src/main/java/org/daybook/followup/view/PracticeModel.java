package org.daybook.followup.view;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.followup.ChangeFollowUpPractice;
import org.daybook.followup.FollowUpPractice;

/** The stages of escalation and the times, as they are being changed. */
final class PracticeModel {

    final StringProperty stages = new SimpleStringProperty("");
    final StringProperty askAgain = new SimpleStringProperty("");
    final StringProperty answerWithin = new SimpleStringProperty("");
    final BooleanProperty working = new SimpleBooleanProperty();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();

    private final Background background;
    private final ChangeFollowUpPractice change;
    private final Runnable changed;

    PracticeModel(
            Background background,
            ChangeFollowUpPractice change,
            FollowUpPractice now,
            Runnable changed) {
        this.background = background;
        this.change = change;
        this.changed = changed;
        stages.set(String.join("\n", now.stages()));
        askAgain.set(String.valueOf(now.askAgainAfter()));
        answerWithin.set(String.valueOf(now.answerWithin()));
    }

    void keep() {
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
                .then(this::show)
                .lastly(() -> working.set(false));
    }

    private void show(ChangeFollowUpPractice.Outcome outcome) {
        switch (outcome) {
            case ChangeFollowUpPractice.Outcome.Changed() -> changed.run();
            case ChangeFollowUpPractice.Outcome.NotChanged(List<Problem> found) ->
                    problems.setAll(found);
        }
    }
}
