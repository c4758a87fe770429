package org.daybook.arrival.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalPractice;
import org.daybook.arrival.ArrivalStanding;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.desk.Buttons;
import org.daybook.desk.Mark;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.desk.Texts;

/** Where a child's earlier file is: a line for each school that it came from. */
public final class EarlierFilePart implements Part {

    private record Line(Arrival arrival, ArrivalStanding standing) {}

    private final Surroundings around;
    private final ArrivalDeeds deeds;
    private final ChildId child;
    private final VBox part = new VBox();

    public EarlierFilePart(Surroundings around, ArrivalDeeds deeds, ChildId child) {
        this.around = around;
        this.deeds = deeds;
        this.child = child;
        Stylesheet.on(part);
        part.setId("earlier-file");
        part.getStyleClass().addAll("rail-part", "earlier-files");
        show(List.of());
    }

    @Override
    public Node node() {
        return part;
    }

    @Override
    public void refresh() {
        around.background().run(this::read).then(this::show);
    }

    /** On the store's thread. */
    private List<Line> read() {
        ArrivalPractice practice = deeds.practices().current();
        SchoolDays days = around.days().get();
        return deeds.arrivals().of(child).stream()
                .map(one -> new Line(one, ArrivalStanding.of(one, practice, days, around.today())))
                .toList();
    }

    private void show(List<Line> lines) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.cardTitle("Earlier file"));
        if (lines.isEmpty()) {
            nodes.add(Texts.small(nothingRecorded()));
        }
        lines.forEach(line -> nodes.add(node(line)));
        Hyperlink ask =
                Buttons.link(
                        lines.isEmpty() ? "Ask for it" : "Ask another school",
                        () -> around.navigator().go(new Place.BeginArrival(List.of(child))));
        ask.setId("ask-for-file");
        nodes.add(ask);
        part.getChildren().setAll(nodes);
    }

    private String nothingRecorded() {
        return around.children()
                .withId(child)
                .map(Child::previousSchool)
                .filter(school -> !school.isBlank())
                .map(school -> "Came from " + school + ". Nobody has asked for a file yet.")
                .orElse("Nothing is recorded about an earlier school.");
    }

    private Node node(Line line) {
        Arrival arrival = line.arrival();
        Hyperlink from =
                Buttons.link(
                        arrival.school().isEmpty() ? "No earlier school" : arrival.school(),
                        () -> around.navigator().go(new Place.ArrivalSteps(arrival.id())));
        from.setWrapText(true);
        from.getStyleClass().add("name-link");
        VBox words = new VBox(from, Texts.small(StepWords.sentence(arrival, line.standing())));
        Mark.Shape shape = StepWords.shape(line.standing());
        if (line.standing().due().isPresent()) {
            words.getChildren().add(due(shape, line.standing()));
        }
        words.getStyleClass().add("earlier-file");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox both = new HBox(new Mark(shape), words);
        both.getStyleClass().add("earlier-line");
        return both;
    }

    private static Label due(Mark.Shape shape, ArrivalStanding standing) {
        return shape == Mark.Shape.LATE
                ? Texts.status(shape, standing.howLong())
                : Texts.small(standing.howLong());
    }
}
