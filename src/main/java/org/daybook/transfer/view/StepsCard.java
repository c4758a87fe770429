package org.daybook.transfer.view;

import java.time.Clock;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.StepLine;
import org.daybook.desk.Texts;
import org.daybook.transfer.Step;

/** The way of a file, step under step; the next one has the page's main button. */
final class StepsCard extends Card {

    private final TransferStepsModel model;
    private final Clock clock;
    private final Runnable savePack;
    private Node next = this;

    /**
     * @param savePack asks where to, then saves
     */
    StepsCard(
            TransferStepsModel model,
            Clock clock,
            TransferFace face,
            Opened opened,
            Runnable savePack) {
        super(Texts.section("Steps"));
        this.model = model;
        this.clock = clock;
        this.savePack = savePack;
        VBox steps = StepLine.way();
        face.steps().forEach(step -> steps.getChildren().add(step(step, face, opened)));
        getChildren().add(steps);
        setId("steps");
    }

    /** Where the lead goes on: the open form, else the next step's button. */
    void focusNext() {
        if (next instanceof LineForm form) {
            form.focusFirst();
        } else {
            next.requestFocus();
        }
    }

    private Node step(StepFace face, TransferFace whole, Opened opened) {
        StepLine line =
                new StepLine(Shapes.of(face.state()), title(face), Texts.small(face.detail()));
        if (face.state() == StepFace.State.NEXT) {
            line.next();
        }
        boolean asked = opened.equals(new Opened.OfStep(face.step()));
        if (asked) {
            line.add(form(face, whole));
        } else if (face.state() == StepFace.State.NEXT) {
            line.add(button(face));
        }
        return line;
    }

    private Node title(StepFace face) {
        Node title = Texts.strong(face.step().title());
        if (face.state() == StepFace.State.NEXT || !face.step().recordedByHand()) {
            return title;
        }
        boolean done = face.state() == StepFace.State.DONE;
        Hyperlink link = Buttons.link(done ? "Correct" : "Record", () -> model.ask(face.step()));
        link.setAccessibleText((done ? "Correct: " : "Record: ") + face.step().title());
        link.getStyleClass().add("quiet-link");
        link.setMinWidth(USE_PREF_SIZE);
        return Card.heading(title, link);
    }

    private Node form(StepFace face, TransferFace whole) {
        LineForm form =
                new LineForm(
                        model.lineForm(Optional.of(face.step())),
                        clock,
                        whole.staff(),
                        face.deed(),
                        model::close);
        next = form;
        return form;
    }

    private Node button(StepFace face) {
        Button deed =
                Buttons.main(
                        face.deed(),
                        face.step() == Step.PACK_MADE ? savePack : () -> model.ask(face.step()));
        deed.setId("next-step");
        if (next == this) {
            next = deed;
        }
        return deed;
    }
}
