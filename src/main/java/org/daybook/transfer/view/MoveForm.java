package org.daybook.transfer.view;

import java.time.Clock;
import org.daybook.base.DayText;
import org.daybook.desk.Card;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;

/** Moves the day, stops the clock, or lets it run again, with the reason. */
final class MoveForm extends Card {

    private final DeedForm form;

    MoveForm(MoveModel model, Clock clock, Runnable close) {
        setId("move");
        form = new DeedForm(model, "Keep it", close);
        Question turn =
                form.ask()
                        .chips(
                                "turn",
                                "What is to happen?",
                                model.turn,
                                model.turns(),
                                MoveModel.Turn::words);
        Question day = form.ask().day("move-to", "Due by", model.day, clock, DayText.Sense.DUE);
        Question why =
                form.ask()
                        .longText("move-why", "Why?", model.why, 1)
                        .hint("It stands beside the earlier day from now on");
        model.turn.subscribe(chosen -> {
            boolean moves = chosen == MoveModel.Turn.MOVE;
            day.setVisible(moves);
            day.setManaged(moves);
        });
        getChildren()
                .addAll(
                        Texts.section("Move the date, or pause"),
                        Texts.small(
                                "The earlier day stays to be read, with your name and the reason. A"
                                        + " file that is late already stays late."),
                        form.laid(turn, day, why));
    }

    /** To the first question. */
    @Override
    public void requestFocus() {
        form.requestFocus();
    }
}
