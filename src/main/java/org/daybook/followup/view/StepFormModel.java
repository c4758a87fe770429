package org.daybook.followup.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Days;
import org.daybook.base.FollowUpId;
import org.daybook.base.Problem;
import org.daybook.desk.DeedModel;
import org.daybook.followup.Answer;
import org.daybook.followup.FollowUp;
import org.daybook.followup.NewLine;
import org.daybook.followup.RecordStep;
import org.daybook.followup.Step;
import org.jspecify.annotations.Nullable;

/** A step as it is being written down. */
final class StepFormModel extends DeedModel {

    final StringProperty day = new SimpleStringProperty("");
    final StringProperty time = new SimpleStringProperty("");
    final StringProperty by = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Answer> answer = new SimpleObjectProperty<>();
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty due = new SimpleStringProperty("");
    final StringProperty dueTime = new SimpleStringProperty("");

    private final Surroundings around;
    private final RecordStep recordStep;
    private final FollowUpId followUp;
    private final Step step;
    private final Consumer<FollowUp> recorded;

    /**
     * @param recorded hears of it as it stands then
     */
    StepFormModel(
            Surroundings around,
            RecordStep recordStep,
            FollowUpId followUp,
            Step step,
            Consumer<FollowUp> recorded) {
        super(around.background());
        this.around = around;
        this.recordStep = recordStep;
        this.followUp = followUp;
        this.step = step;
        this.recorded = recorded;
        day.set(Days.typed(around.today()));
        by.set(around.me().get());
    }

    Step step() {
        return step;
    }

    @Override
    protected void begin() {
        TypedDays typed = new TypedDays(around.today());
        Optional<LocalDate> happened = typed.day("day", day.get(), Sense.HAPPENED);
        NewLine line =
                new NewLine(
                        step,
                        happened,
                        typed.time("time", time.get()),
                        by.get(),
                        Optional.ofNullable(answer.get()),
                        words.get(),
                        typed.when("due", due.get(), dueTime.get()));
        if (!typed.problems().isEmpty()) {
            problems().setAll(typed.problems());
            return;
        }
        run(() -> recordStep.record(followUp, line), this::show);
    }

    private void show(RecordStep.Outcome outcome) {
        switch (outcome) {
            case RecordStep.Outcome.Recorded(FollowUp after) -> recorded.accept(after);
            case RecordStep.Outcome.NotRecorded(List<Problem> found) -> problems().setAll(found);
        }
    }
}
