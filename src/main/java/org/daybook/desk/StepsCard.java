package org.daybook.desk;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/**
 * A way, step under step. The next one lies on a ground of its own and has the page's main button;
 * any other can be recorded out of turn, or put right, by a link beside its title. The form of a
 * step opens under it, one at a time.
 */
public final class StepsCard<S> extends Card {

    /** What the page does with a step. */
    public interface Deeds<S> {

        /** Opens its form, or does at once what it asks for. */
        void ask(S step);

        /** Its form, made anew. */
        Node form(StepFace<S> step);

        /** What may be done instead, at the right of the next step's main button. */
        default List<? extends Node> beside(S step) {
            return List.of();
        }
    }

    private final Deeds<S> deeds;
    private Node next = this;

    /**
     * @param opened the step whose form lies open
     */
    public StepsCard(List<StepFace<S>> steps, Optional<S> opened, Deeds<S> deeds) {
        super(Texts.section("Steps"));
        this.deeds = deeds;
        VBox way = StepLine.way();
        steps.forEach(
                step -> way.getChildren().add(line(step, opened.equals(Optional.of(step.step())))));
        getChildren().add(way);
        setId("steps");
    }

    /** Where the lead goes on: the open form, else the next step's button. */
    public void focusNext() {
        next.requestFocus();
    }

    private StepLine line(StepFace<S> face, boolean asked) {
        boolean isNext = face.state() == StepFace.State.NEXT;
        StepLine line = new StepLine(face.state().shape(), title(face), Texts.small(face.detail()));
        if (isNext) {
            line.next();
        }
        if (asked) {
            next = deeds.form(face);
            line.add(next);
        } else if (isNext) {
            line.add(buttons(face));
        }
        return line;
    }

    private Node title(StepFace<S> face) {
        Node title = Texts.strong(face.title());
        if (face.state() == StepFace.State.NEXT || !face.byHand()) {
            return title;
        }
        String deed = face.state() == StepFace.State.DONE ? "Put right" : "Record";
        Hyperlink link = Buttons.link(deed, () -> deeds.ask(face.step()));
        link.setAccessibleText(deed + ": " + face.title());
        link.getStyleClass().add("quiet-link");
        link.setMinWidth(USE_PREF_SIZE);
        return Card.heading(title, link);
    }

    private Node buttons(StepFace<S> face) {
        Button deed = Buttons.main(face.deed(), () -> deeds.ask(face.step()));
        deed.setId("next-step");
        if (next.equals(this)) {
            next = deed;
        }
        Flow buttons = new Flow(deed);
        buttons.getChildren().addAll(deeds.beside(face.step()));
        buttons.getStyleClass().add("step-buttons");
        return buttons;
    }
}
