package org.daybook.followup.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.chronology.ChildInEntry;
import org.daybook.desk.Buttons;
import org.daybook.desk.FollowUpKindName;
import org.daybook.desk.Mark;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.desk.Texts;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpBoard;
import org.daybook.followup.MeetingWay;
import org.daybook.followup.NotBegun;
import org.daybook.followup.Standing;

/** What of a child is followed up and due, as lines in the narrow column of its file. */
public final class DueNextPart implements Part {

    private final Surroundings around;
    private final FollowUpDeeds deeds;
    private final ChildId child;
    private final VBox lines = new VBox();

    public DueNextPart(Surroundings around, FollowUpDeeds deeds, ChildId child) {
        this.around = around;
        this.deeds = deeds;
        this.child = child;
        Stylesheet.on(lines);
        lines.setId("due-followed-up");
        lines.getStyleClass().add("due-lines");
        show(new Read(List.of(), List.of()));
    }

    @Override
    public Node node() {
        return lines;
    }

    @Override
    public void refresh() {
        around.background().run(this::read).then(this::show);
    }

    /** On the store's thread. */
    private Read read() {
        return new Read(
                NotBegun.among(deeds.entries().about(child).stream(), deeds.followUps()),
                FollowUpBoard.of(
                                deeds.followUps().of(child),
                                deeds.practices().current(),
                                around.today())
                        .lines());
    }

    /** What was decided and not begun, and what was begun. */
    private record Read(List<NotBegun> decided, List<FollowUpBoard.Due> due) {}

    /** What nobody knows, or has heard of, stands in a part of its own. */
    private void show(Read read) {
        lines.getChildren()
                .setAll(
                        Stream.concat(
                                        read.decided().stream().map(this::line),
                                        read.due().stream()
                                                .filter(one ->
                                                        !UnknownsModel.isUnknown(one.followUp()))
                                                .map(this::line))
                                .toList());
        lines.setVisible(!lines.getChildren().isEmpty());
        lines.setManaged(lines.isVisible());
    }

    private Node line(NotBegun decided) {
        boolean late = decided.decidedOn().isBefore(around.today());
        String since = "Decided " + Days.brief(decided.decidedOn());
        return line(
                late ? Mark.Shape.LATE : Mark.Shape.DUE_SOON,
                decided.deed(),
                begin(decided),
                List.of(late ? Texts.status(Mark.Shape.LATE, since) : Texts.small(since)));
    }

    private static Place begin(NotBegun decided) {
        return new Place.BeginFollowUp(
                new FollowUpKindName(decided.kind().name()),
                decided.entry().wording().children().stream().map(ChildInEntry::child).toList(),
                Optional.of(decided.entry().id()));
    }

    private Node line(FollowUpBoard.Due due) {
        Mark.Shape shape = Shapes.of(due.standing().state());
        return line(
                shape,
                FollowUpRow.what(due.followUp()),
                new Place.FollowUpSteps(due.followUp().id()),
                when(due, shape));
    }

    private Node line(Mark.Shape shape, String deed, Place place, List<Label> when) {
        Hyperlink what = Buttons.link(deed, () -> around.navigator().go(place));
        what.setWrapText(true);
        what.getStyleClass().add("name-link");
        VBox words = new VBox(what);
        words.getChildren().addAll(when);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new Mark(shape), words);
        line.getStyleClass().add("due-line");
        return line;
    }

    private static List<Label> when(FollowUpBoard.Due due, Mark.Shape shape) {
        Standing standing = due.standing();
        Label how =
                shape == Mark.Shape.LATE
                        ? Texts.status(shape, standing.howLong())
                        : Texts.small(standing.howLong());
        return switch (due.followUp().kind()) {
            case MEETING -> meeting(due.followUp(), how);
            case CONTRIBUTION -> List.of(how);
            case REFERRAL, OFFER, QUESTION ->
                    List.of(Texts.small(standing.expected().sentence()), how);
        };
    }

    /** When it is, and what must be ready before it. */
    private static List<Label> meeting(FollowUp meeting, Label how) {
        return MeetingWay.toPrepare(meeting)
                .map(ready ->
                        List.of(Texts.small(day(meeting)), Texts.small(StepFace.toBeReady(ready))))
                .orElseGet(() -> List.of(how));
    }

    private static String day(FollowUp followUp) {
        String time = followUp.dueNow().time();
        return followUp.dueNow().day().map(Days::brief).orElse("")
                + (time.isEmpty() ? "" : ", " + time);
    }
}
