package org.daybook.transfer.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.DayText;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.desk.DeedModel;
import org.daybook.transfer.MoveDate;
import org.jspecify.annotations.Nullable;

/** The day is to be moved, the clock to be stopped, or to run again; with the reason. */
final class MoveModel extends DeedModel {

    /** What is to happen. */
    enum Turn {
        MOVE("Move the day"),
        PAUSE("Pause the clock"),
        RESUME("Let the clock run again");

        private final String words;

        Turn(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    final ObjectProperty<@Nullable Turn> turn = new SimpleObjectProperty<>();
    final StringProperty day = new SimpleStringProperty("");
    final StringProperty why = new SimpleStringProperty("");

    private final Surroundings around;
    private final MoveDate move;
    private final TransferId transfer;
    private final boolean paused;
    private final Runnable moved;

    MoveModel(
            Surroundings around,
            MoveDate move,
            TransferId transfer,
            boolean paused,
            Runnable moved) {
        super(around.background());
        this.around = around;
        this.move = move;
        this.transfer = transfer;
        this.paused = paused;
        this.moved = moved;
        turn.set(paused ? Turn.RESUME : Turn.MOVE);
    }

    /** What can be done to the clock as it stands. */
    List<Turn> turns() {
        return paused ? List.of(Turn.RESUME) : List.of(Turn.MOVE, Turn.PAUSE);
    }

    @Override
    protected void begin() {
        run(work(), this::show);
    }

    private Callable<MoveDate.Outcome> work() {
        Turn chosen = turn.get();
        String reason = why.get();
        if (chosen == Turn.PAUSE) {
            return () -> move.pause(transfer, reason);
        }
        if (chosen == Turn.RESUME) {
            return () -> move.resume(transfer, reason);
        }
        Optional<LocalDate> to = around.read(day.get(), DayText.Sense.DUE);
        return () -> move.move(transfer, to, reason);
    }

    private void show(MoveDate.Outcome outcome) {
        switch (outcome) {
            case MoveDate.Outcome.Moved() -> moved.run();
            case MoveDate.Outcome.NotMoved(List<Problem> found) -> problems().setAll(found);
        }
    }
}
