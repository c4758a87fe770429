package org.daybook.arrival.view;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.daybook.arrival.ArrivalStep;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Flow;
import org.daybook.desk.LineModel;
import org.daybook.desk.Texts;

/** What may happen beside the way: chased, escalated, put right, ended; each with its own form. */
final class OtherDeeds extends Card {

    private final ArrivalStepsModel model;
    private final Flow links = new Flow();
    private Optional<DeedForm> form = Optional.empty();

    OtherDeeds(
            ArrivalStepsModel model,
            ArrivalFace face,
            Opened opened,
            Function<ArrivalStep, DeedForm> stepForm) {
        this.model = model;
        links.getStyleClass().add("other-deeds");
        setId("others");
        getChildren().addAll(Texts.cardTitle("Something else happened"), links);
        if (face.arrival().ended()) {
            link("Take it up again", "take-up-again", model::takeUpAgain);
        } else {
            face.others()
                    .forEach(step ->
                            link(StepWords.deed(step), id("other", step), () -> model.ask(step)));
            link("Put the school right", "correct-school", model::askForSchool);
            if (!face.next().equals(Optional.of(ArrivalStep.CLOSED))) {
                link("End it, with a reason", "end-arrival", model::askForEnding);
            }
        }
        open(face, opened, stepForm);
    }

    static String id(String before, ArrivalStep step) {
        return before + "-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a form lies open here, which has the focus then. */
    boolean focusForm() {
        form.ifPresent(Node::requestFocus);
        return form.isPresent();
    }

    private void link(String words, String id, Runnable deed) {
        Hyperlink link = Buttons.link(words, deed);
        link.setId(id);
        links.getChildren().add(link);
    }

    private void open(ArrivalFace face, Opened opened, Function<ArrivalStep, DeedForm> stepForm) {
        form =
                switch (opened) {
                    case Opened.OfStep(ArrivalStep step) when isHere(face, step) ->
                            Optional.of(stepForm.apply(step));
                    case Opened.OfEnding()
                            when !face.next().equals(Optional.of(ArrivalStep.CLOSED)) ->
                            Optional.of(EndingForm.of(model));
                    case Opened.OfSchool() -> Optional.of(school());
                    default -> Optional.empty();
                };
        form.ifPresent(getChildren()::add);
    }

    private static boolean isHere(ArrivalFace face, ArrivalStep step) {
        return step != ArrivalStep.NOTE && !face.arrival().way().contains(step);
    }

    private DeedForm school() {
        LineModel line = model.school();
        DeedForm school = new DeedForm(line, "Put it right", model::close);
        return school.laid(
                school.ask().text("school", "Which school or setting?", line.text("school")),
                school.ask()
                        .text("lead", "Their designated safeguarding lead", line.text("lead"))
                        .hint("If known"),
                school.ask()
                        .text("contact", "How to reach them", line.text("contact"))
                        .hint("Phone, e-mail"));
    }
}
