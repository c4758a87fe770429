package org.daybook.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.daybook.base.DayText;

/**
 * The form of a line of a log. First what only this step asks, then in a few words what, then who
 * and when, which stand filled in already: what has to be typed comes first.
 */
public final class LineForm {

    private final LineModel model;
    private final DeedForm form;
    private final List<Node> questions = new ArrayList<>();

    /**
     * @param deed the words on the button that records it
     */
    public LineForm(LineModel model, String deed, Runnable close) {
        this.model = model;
        this.form = new DeedForm(model, deed, close);
    }

    /** Adds a question of this step alone; {@link #ask()} makes it. */
    public LineForm asking(Node question) {
        questions.add(question);
        return this;
    }

    /** The builder of its questions. */
    public Form ask() {
        return form.ask();
    }

    /**
     * With what every line asks below its own questions.
     *
     * @param words "In a few words", or what this step rather asks for
     * @param staff offered at every letter
     */
    public DeedForm laid(String words, Clock clock, Function<String, List<String>> staff) {
        Form ask = ask();
        questions.add(ask.longText(LineModel.WORDS, words, model.text(LineModel.WORDS), 1));
        questions.add(ask.suggested(LineModel.BY, "Who", model.text(LineModel.BY), staff));
        questions.add(
                Columns.of(
                        9,
                        ask.day(
                                LineModel.DAY,
                                "Day",
                                model.text(LineModel.DAY),
                                clock,
                                DayText.Sense.HAPPENED),
                        ask.timeOrWords(LineModel.TIME, "Time", model.text(LineModel.TIME))));
        return form.laid(questions.toArray(Node[]::new));
    }
}
