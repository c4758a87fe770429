package org.daybook.casework.view;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.DayText.Sense;
import org.daybook.casework.AbsencePlan;
import org.daybook.casework.MakeAbsencePlan;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.DeedForm;
import org.daybook.desk.FactRow;
import org.daybook.desk.FactsCard;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** What happens when the child is absent: the plan in force, and the earlier ones. */
final class AbsenceCard {

    private final StandingModel model;
    private final FactsCard card;

    AbsenceCard(StandingModel model) {
        this.model = model;
        this.card =
                new FactsCard(
                        "If the child is absent",
                        "Write a plan",
                        "write-absence-plan",
                        this::write);
        card.setId("absence");
        model.facts().subscribe(this::show);
    }

    FactsCard card() {
        return card;
    }

    private void show(Facts facts) {
        List<Node> rows = new ArrayList<>();
        facts.alarms().stream()
                .filter(alarm -> alarm.kind().isAboutAbsence())
                .map(alarm ->
                        new FactRow(CaseWords.shape(alarm), "open", Texts.body(alarm.sentence())))
                .forEach(rows::add);
        facts.standing().plans().forEach(plan -> rows.add(row(plan, facts)));
        card.show(rows, "No plan of its own. The school\u2019s usual steps hold.");
    }

    private static FactRow row(AbsencePlan plan, Facts facts) {
        boolean inForce = facts.standing().plan().filter(plan::equals).isPresent();
        VBox steps = new VBox();
        plan.steps().forEach(step -> steps.getChildren().add(AbsenceSteps.line(step)));
        steps.getStyleClass().add("fact-words");
        return new FactRow(
                        inForce ? Mark.Shape.DONE : Mark.Shape.ENDED,
                        inForce ? "in force" : "earlier plan",
                        steps)
                .saying(CaseWords.planMore(plan));
    }

    private DeedForm write(Runnable close) {
        CaseFormModel form = model.forms().absencePlan(model.firstSteps());
        DeedForm laid = new DeedForm(form, "Put the plan in force", close);
        VBox rows = new VBox();
        rows.getStyleClass().add("step-rows");
        form.steps()
                .addListener(
                        (ListChangeListener<StepModel>)
                                _ -> rows.getChildren().setAll(lines(form)));
        rows.getChildren().setAll(lines(form));
        Button more = Buttons.low(Buttons.outlined("Add a step", () -> addStep(form, rows)));
        more.setId("add-step");
        return laid.laid(
                laid.ask()
                        .custom(MakeAbsencePlan.STEPS, "By when, and what?", rows)
                        .hint("Change what is proposed; an empty line is left out"),
                new HBox(more),
                Columns.fields(
                        laid.ask()
                                .text(
                                        MakeAbsencePlan.WHY,
                                        "What is it made for?",
                                        form.text(MakeAbsencePlan.WHY))
                                .hint("Core group, new carer"),
                        laid.ask()
                                .day(
                                        MakeAbsencePlan.REVIEW,
                                        "Look at it again on",
                                        form.text(MakeAbsencePlan.REVIEW),
                                        model.around().clock(),
                                        Sense.DUE)));
    }

    /** The new line is where one goes on writing. */
    private static void addStep(CaseFormModel form, VBox rows) {
        form.steps().add(StepModel.blank());
        rows.lookup("#step-by-" + form.steps().size()).requestFocus();
    }

    private static List<Node> lines(CaseFormModel form) {
        List<Node> lines = new ArrayList<>();
        for (StepModel step : form.steps()) {
            lines.add(line(form, step, lines.size() + 1));
        }
        return lines;
    }

    private static Node line(CaseFormModel form, StepModel step, int number) {
        TextField by = new TextField();
        by.textProperty().bindBidirectional(step.by());
        by.setId("step-by-" + number);
        by.setAccessibleText("Step " + number + ", by when");
        by.setPrefColumnCount(9);
        TextField what = new TextField();
        what.textProperty().bindBidirectional(step.what());
        what.setId("step-what-" + number);
        what.setAccessibleText("Step " + number + ", what is done");
        HBox.setHgrow(what, Priority.ALWAYS);
        Button remove = Buttons.low(Buttons.text("Remove", () -> form.steps().remove(step)));
        remove.setId("remove-step-" + number);
        remove.setAccessibleText("Remove step " + number);
        HBox line = new HBox(by, what, remove);
        line.getStyleClass().add("step-line");
        return line;
    }
}
