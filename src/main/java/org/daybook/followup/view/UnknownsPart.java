package org.daybook.followup.view;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.desk.Buttons;
import org.daybook.desk.Flow;
import org.daybook.desk.Mark;
import org.daybook.desk.Offered;
import org.daybook.desk.Part;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;
import org.daybook.followup.FollowUp;

/** What we do not know about a child: the questions, and offers of which nothing was heard. */
public final class UnknownsPart implements Part {

    private final UnknownsModel model;
    private final VBox part = new VBox();

    public UnknownsPart(UnknownsModel model) {
        this.model = model;
        Stylesheet.on(part);
        part.setId("not-known");
        part.getStyleClass().addAll("rail-part", "quiet");
        model.knownProperty().subscribe(_ -> show());
        model.openedProperty().subscribe(_ -> show());
    }

    @Override
    public Node node() {
        return part;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void whenChanged(Runnable then) {
        model.whenChanged(then);
    }

    private void show() {
        UnknownsModel.Known known = model.knownProperty().get();
        List<Node> lines = new ArrayList<>();
        lines.add(Mark.before(Mark.Shape.NOT_KNOWN, Texts.cardTitle("What we do not know")));
        if (known.questions().isEmpty() && known.offers().isEmpty()) {
            lines.add(Texts.small("No question is written down."));
        }
        known.questions().forEach(one -> lines.add(question(one)));
        known.offers().forEach(one -> lines.add(offer(one)));
        lines.add(foot());
        part.getChildren().setAll(lines);
    }

    private Node question(FollowUp asked) {
        Hyperlink title = Buttons.link(asked.title(), () -> model.open(asked));
        title.setWrapText(true);
        title.getStyleClass().add("name-link");
        VBox line = new VBox(title);
        line.getStyleClass().add("unknown");
        if (model.openedProperty().get().equals(new UnknownsModel.Opened.AnswerTo(asked.id()))) {
            StepForm form =
                    new StepForm(
                            model.answer(asked.id()),
                            model.around().clock(),
                            model.knownProperty().get().staff(),
                            model::close);
            line.getChildren().add(form);
            focusLater(form);
        } else {
            Hyperlink answer = Buttons.link("Answer", () -> model.askForAnswer(asked));
            answer.setAccessibleText("Answer: " + asked.title());
            answer.getStyleClass().add("quiet-link");
            Flow deeds = new Flow();
            if (!who(asked).isEmpty()) {
                deeds.getChildren().add(Texts.caption(who(asked)));
            }
            deeds.getChildren().add(answer);
            deeds.getStyleClass().add("unknown-deeds");
            line.getChildren().add(deeds);
        }
        return line;
    }

    private Node offer(FollowUp offered) {
        Hyperlink what =
                Buttons.link(offered.title() + ": have they started?", () -> model.open(offered));
        what.setWrapText(true);
        what.getStyleClass().add("name-link");
        VBox line = new VBox(what, Texts.caption("Offered " + Days.brief(offered.begunOn())));
        line.getStyleClass().add("unknown");
        return line;
    }

    private static String who(FollowUp asked) {
        String day = asked.dueNow().day().map(by -> "by " + Days.brief(by)).orElse("");
        if (asked.whom().isEmpty()) {
            return day.isEmpty() ? "" : "To be known " + day;
        }
        return day.isEmpty() ? asked.whom() : asked.whom() + ", " + day;
    }

    private Node foot() {
        if (model.openedProperty().get() instanceof UnknownsModel.Opened.NewQuestion) {
            InPlaceForm form = newQuestion();
            focusLater(form);
            return form;
        }
        Hyperlink add = Buttons.link("Add a question", model::askForQuestion);
        add.setId("add-question");
        return add;
    }

    private InPlaceForm newQuestion() {
        InPlaceForm form = new InPlaceForm(model.problems);
        Question title = form.form().longText("title", "What do we not know?", model.question, 1);
        form.startAt(title);
        form.show(
                "Add it",
                model::add,
                model.working,
                model::close,
                title,
                form.form()
                        .suggested(
                                "whom",
                                "Who will find out?",
                                model.whom,
                                typed -> Offered.of(model.knownProperty().get().staff(), typed)),
                form.form()
                        .day(
                                "due",
                                "By when?",
                                model.due,
                                model.around().clock(),
                                DayText.Sense.DUE));
        return form;
    }

    private static void focusLater(InPlaceForm form) {
        Platform.runLater(form::focusFirst);
    }
}
