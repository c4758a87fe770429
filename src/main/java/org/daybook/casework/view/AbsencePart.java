package org.daybook.casework.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daybook.base.Days;
import org.daybook.casework.AbsencePlan;
import org.daybook.casework.CaseAlarm;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/**
 * Beside the chronology: "If Wren is absent". It stays away where there is no plan and none is
 * called for.
 */
public final class AbsencePart extends RailPart {

    public AbsencePart(FileCaseModel model) {
        super(model, "if-absent");
    }

    @Override
    List<Node> lines(Facts facts) {
        List<Node> lines = new ArrayList<>();
        facts.standing().plan().ifPresent(plan -> plan(plan, facts, lines));
        facts.alarms().stream()
                .filter(alarm -> alarm.kind().isAboutAbsence())
                .map(AbsencePart::gap)
                .forEach(lines::add);
        if (!lines.isEmpty()) {
            lines.addFirst(heading(facts));
        }
        return lines;
    }

    private Node heading(Facts facts) {
        Hyperlink change =
                Buttons.link(
                        facts.standing().plan().isPresent() ? "Change" : "Write a plan",
                        model::change);
        change.setId("change-absence");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setAccessibleText("Change what happens on an absence");
        return Card.heading(Texts.cardTitle("If " + facts.firstName() + " is absent"), change);
    }

    private static void plan(AbsencePlan plan, Facts facts, List<Node> lines) {
        plan.steps().forEach(step -> lines.add(AbsenceSteps.line(step)));
        plan.reviewOn()
                .filter(day -> day.isAfter(facts.today()))
                .ifPresent(
                        day -> lines.add(Texts.caption("To be looked at on " + Days.brief(day))));
    }

    private static Node gap(CaseAlarm alarm) {
        Mark.Shape shape = CaseWords.shape(alarm);
        HBox line = new HBox(new Mark(shape), Texts.status(shape, alarm.sentence()));
        line.getStyleClass().add("rail-line");
        return line;
    }
}
