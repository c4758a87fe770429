package org.daybook.casework.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.casework.Alert;
import org.daybook.casework.CaseAlarm;
import org.daybook.casework.CaseTeam;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.desk.Buttons;
import org.daybook.desk.Chip;
import org.daybook.desk.Flow;
import org.daybook.desk.Mark;
import org.daybook.desk.Part;
import org.daybook.desk.Texts;
import org.daybook.people.StaffMember;

/**
 * Below the name in a child's file: what nobody may overlook, who works with the child and who
 * leads, and the statuses with the gravest filled and those that are over still in sight.
 */
public final class StatusBand implements Part {

    private final FileCaseModel model;
    private final VBox band = new VBox();

    public StatusBand(FileCaseModel model) {
        this.model = model;
        Stylesheets.on(band);
        band.getStyleClass().add("status-band");
        band.setId("status-band");
        model.facts().subscribe(this::show);
    }

    @Override
    public Node node() {
        return band;
    }

    /** Reads for the rail's parts too. */
    @Override
    public void refresh() {
        model.refresh();
    }

    private void show(Facts facts) {
        List<Node> lines = new ArrayList<>();
        facts.standing().alertsInForce().stream().map(StatusBand::alert).forEach(lines::add);
        Flow people = people(facts);
        if (!people.getChildren().isEmpty()) {
            lines.add(people);
        }
        facts.alarms().stream()
                .filter(alarm -> !alarm.kind().isAboutAbsence())
                .map(StatusBand::gap)
                .forEach(lines::add);
        lines.add(chips(facts));
        band.getChildren().setAll(lines);
    }

    private static Node alert(Alert alert) {
        HBox line = new HBox(new Mark(Mark.Shape.CONCERN, "alert"), Texts.strong(alert.words()));
        line.getStyleClass().add("alert-line");
        return line;
    }

    private static Node gap(CaseAlarm alarm) {
        Mark.Shape shape = CaseWords.shape(alarm);
        HBox line = new HBox(new Mark(shape), Texts.status(shape, alarm.sentence()));
        line.getStyleClass().add("gap-line");
        return line;
    }

    private static Flow people(Facts facts) {
        Flow line = new Flow();
        line.getStyleClass().add("identity");
        Optional<Professional> worker = facts.standing().socialWorker(facts.today());
        worker.ifPresent(one -> line.getChildren().add(pair(one.role(), one.nameAndPhone())));
        CaseTeam team = facts.team();
        team.lead()
                .map(StaffMember::name)
                .ifPresent(name -> line.getChildren().add(pair("Lead", name)));
        team.deputy()
                .map(StaffMember::name)
                .ifPresent(name -> line.getChildren().add(pair("Deputy", name)));
        return line;
    }

    private static Node pair(String name, String value) {
        HBox pair = new HBox(Texts.small(name), Texts.body(value));
        pair.getStyleClass().add("identity-pair");
        return pair;
    }

    private Node chips(Facts facts) {
        Flow chips = new Flow();
        chips.getStyleClass().add("status-chips");
        Optional<ChildStatus> gravest = facts.standing().gravest();
        for (ChildStatus status : facts.standing().now()) {
            String words = status.wordsWithDays(facts.today());
            boolean filled = gravest.filter(status::equals).isPresent();
            chips.getChildren().add(filled ? Chip.gravest(words) : Chip.inForce(words));
        }
        for (ChildStatus status : facts.standing().before()) {
            chips.getChildren().add(Chip.ended(status.wordsWithDays(facts.today())));
        }
        if (chips.getChildren().isEmpty()) {
            chips.getChildren().add(Texts.small("No status is written down, now or before."));
        }
        Hyperlink change = Buttons.link("Change what holds", model::change);
        change.setId("change-standing");
        chips.getChildren().add(change);
        return chips;
    }
}
