package org.daybook.transfer.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.transfer.RecordStep;
import org.daybook.transfer.Route;
import org.daybook.transfer.Step;
import org.jspecify.annotations.Nullable;

/** A step, or a call or letter, as it is being written down. */
final class LineFormModel {

    final StringProperty day = new SimpleStringProperty("");
    final StringProperty time = new SimpleStringProperty("");
    final StringProperty by = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Route> route = new SimpleObjectProperty<>();
    final StringProperty words = new SimpleStringProperty("");
    final BooleanProperty working = new SimpleBooleanProperty();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();

    private final Surroundings around;
    private final RecordStep recordStep;
    private final TransferId transfer;
    private final Optional<Step> step;
    private final Runnable recorded;

    /**
     * @param recorded runs once it stands in the log
     */
    LineFormModel(
            Surroundings around,
            RecordStep recordStep,
            TransferId transfer,
            Optional<Step> step,
            Runnable recorded) {
        this.around = around;
        this.recordStep = recordStep;
        this.transfer = transfer;
        this.step = step;
        this.recorded = recorded;
        day.set(Days.typed(around.today()));
        if (!step.equals(Optional.of(Step.PACK_CHECKED))) {
            by.set(around.me().get());
        }
    }

    /** Only what is sent has a route. */
    boolean asksRoute() {
        return step.equals(Optional.of(Step.SENT));
    }

    void record() {
        if (working.get()) {
            return;
        }
        problems.clear();
        RecordStep.Answers answers =
                new RecordStep.Answers(
                        step,
                        read(),
                        time.get(),
                        by.get(),
                        Optional.ofNullable(route.get()),
                        words.get());
        working.set(true);
        around.background()
                .run(() -> recordStep.record(transfer, answers))
                .then(this::show)
                .lastly(() -> working.set(false));
    }

    private Optional<LocalDate> read() {
        return DayText.read(day.get(), around.today(), DayText.Sense.HAPPENED)
                        instanceof DayText.Read(LocalDate read)
                ? Optional.of(read)
                : Optional.empty();
    }

    private void show(RecordStep.Outcome outcome) {
        switch (outcome) {
            case RecordStep.Outcome.Recorded() -> recorded.run();
            case RecordStep.Outcome.NotRecorded(List<Problem> found) -> problems.setAll(found);
        }
    }
}
