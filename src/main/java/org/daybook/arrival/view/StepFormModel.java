package org.daybook.arrival.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalStep;
import org.daybook.arrival.NewArrivalLine;
import org.daybook.arrival.RecordArrivalStep;
import org.daybook.base.ArrivalId;
import org.daybook.base.Problem;
import org.daybook.desk.LineModel;

/** A step of a file in, as it is being written down. */
final class StepFormModel {

    static final String WHOM = "whom";

    final LineModel line;
    final ObservableList<MeasureRow> measures = FXCollections.observableArrayList();

    /** Whether what is put in place stands as actions in the entry too. */
    final BooleanProperty asActions = new SimpleBooleanProperty(true);

    private final ArrivalStep step;
    private final ArrivalId id;
    private final RecordArrivalStep record;

    StepFormModel(
            Surroundings around,
            RecordArrivalStep record,
            Arrival arrival,
            ArrivalStep step,
            Runnable recorded) {
        this.step = step;
        this.id = arrival.id();
        this.record = record;
        this.line =
                new LineModel(around.background(), around.today(), this::work, recorded)
                        .by(around.me().get());
        line.text(WHOM).set(asksWhom() && !isAmongUs() ? arrival.lead() : "");
        if (asksMeasures()) {
            another();
        }
    }

    ArrivalStep step() {
        return step;
    }

    boolean asksWhom() {
        return switch (step) {
            case REQUESTED, CHASED, ACKNOWLEDGED, NIL_RETURN, TOLD, ESCALATED -> true;
            default -> false;
        };
    }

    /** Whether whom is one of our own, or not their lead. */
    private boolean isAmongUs() {
        return step == ArrivalStep.TOLD || step == ArrivalStep.ESCALATED;
    }

    boolean asksMeasures() {
        return step == ArrivalStep.PUT_IN_PLACE;
    }

    void another() {
        measures.add(new MeasureRow(line, measures.size() + 1));
    }

    private Callable<List<Problem>> work(LineModel typed) {
        NewArrivalLine what =
                new NewArrivalLine(
                        step,
                        typed.day(),
                        typed.typed(LineModel.TIME),
                        typed.typed(LineModel.BY),
                        asksWhom() ? typed.typed(WHOM) : "",
                        typed.typed(LineModel.WORDS),
                        Optional.empty(),
                        measures.stream().map(row -> row.read(asActions.get())).toList());
        return () -> problems(record.record(id, what));
    }

    private static List<Problem> problems(RecordArrivalStep.Outcome outcome) {
        return switch (outcome) {
            case RecordArrivalStep.Outcome.Recorded _ -> List.of();
            case RecordArrivalStep.Outcome.NotRecorded(List<Problem> found) -> found;
        };
    }
}
