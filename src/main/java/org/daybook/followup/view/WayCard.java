package org.daybook.followup.view;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Flow;
import org.daybook.desk.StepLine;
import org.daybook.desk.Texts;
import org.daybook.followup.Step;

/** The way, step under step; the next one has the page's main button, the others stand below. */
final class WayCard extends Card {

    private final FollowUpStepsModel model;
    private final Clock clock;
    private final FollowUpFace face;
    private final Optional<Step> opened;
    private Node next = this;

    WayCard(FollowUpStepsModel model, Clock clock, FollowUpFace face, Optional<Step> opened) {
        super(Texts.section("Steps"));
        this.model = model;
        this.clock = clock;
        this.face = face;
        this.opened = opened;
        VBox steps = StepLine.way();
        face.steps().forEach(step -> steps.getChildren().add(step(step)));
        getChildren().add(steps);
        if (!face.others().isEmpty()) {
            getChildren().add(others());
        }
        setId("steps");
    }

    /** Where the lead goes on: the open form, else the next step's button. */
    void focusNext() {
        if (next instanceof StepForm form) {
            form.focusFirst();
        } else {
            next.requestFocus();
        }
    }

    private StepLine step(StepFace step) {
        boolean isNext = step.state() == StepFace.State.NEXT;
        StepLine line =
                new StepLine(Shapes.of(step.state()), title(step), Texts.small(step.detail()));
        if (isNext) {
            line.next();
        }
        if (asked(step)) {
            line.add(form(step.step()));
        } else if (isNext) {
            line.add(buttons(step.step()));
        }
        return line;
    }

    /** A step that comes again opens where it is next, or below; not at each earlier time. */
    private boolean asked(StepFace step) {
        return opened.equals(Optional.of(step.step()))
                && (step.state() == StepFace.State.NEXT || !step.step().again());
    }

    private Node title(StepFace step) {
        Node title = Texts.strong(step.step().title());
        boolean possible = face.possible().contains(step.step());
        if (step.state() == StepFace.State.NEXT || step.step().again() || !possible) {
            return title;
        }
        String deed = step.state() == StepFace.State.DONE ? "Put right" : "Record";
        Hyperlink link = Buttons.link(deed, () -> model.ask(step.step()));
        link.setAccessibleText(deed + ": " + step.step().title());
        link.getStyleClass().add("quiet-link");
        link.setMinWidth(USE_PREF_SIZE);
        return Card.heading(title, link);
    }

    private Node others() {
        Flow links = new Flow();
        links.getStyleClass().add("other-steps");
        for (Step step : face.others()) {
            Hyperlink link = Buttons.link(StepWords.deed(step), () -> model.ask(step));
            link.setId("other-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            links.getChildren().add(link);
        }
        VBox below = new VBox(Texts.strong("Something else happened"), links);
        opened.filter(face.others()::contains)
                .filter(step -> step != Step.NOTE)
                .map(this::form)
                .ifPresent(below.getChildren()::add);
        below.getStyleClass().add("others");
        return below;
    }

    private Node form(Step step) {
        StepForm form = new StepForm(model.form(step), clock, model.staff(), model::close);
        next = form;
        return form;
    }

    /** The step to take now, and beside it what may have come in the meantime. */
    private Node buttons(Step step) {
        Button deed = Buttons.main(StepWords.deed(step), () -> model.ask(step));
        deed.setId("next-step");
        if (next == this) {
            next = deed;
        }
        Flow buttons = new Flow(deed);
        Step instead = face.standing().expected().next();
        if (instead != step && face.possible().contains(instead)) {
            Button other = Buttons.outlined(StepWords.deed(instead), () -> model.ask(instead));
            other.setId("next-step-instead");
            buttons.getChildren().add(other);
        }
        buttons.getStyleClass().add("step-buttons");
        return buttons;
    }
}
