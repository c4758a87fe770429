package org.daybook.shell;

import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daybook.base.Problem;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Dialogs;
import org.daybook.desk.Form;
import org.daybook.desk.Look;
import org.daybook.desk.Mark;
import org.daybook.desk.PassphraseField;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;

/** The door itself. It names no child and shows no number of them. */
final class UnlockPage implements DoorPage {

    private static final String FIELD = "passphrase";

    private final UnlockModel model;
    private final DoorSheet sheet;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Question question;

    /** Where else one can go from here. */
    record Ways(Runnable lostPassphrase, Runnable bringBack, Runnable practiceSchool) {}

    /**
     * @param why why it is locked, when it has locked by itself; may be empty
     */
    UnlockPage(UnlockModel model, Look look, boolean practice, String why, Ways ways) {
        this.model = model;
        this.sheet = new DoorSheet(look, FrameModel.marked(model.school(), practice));
        this.question = new Form(problems).passphrase(FIELD, "Passphrase", typed);
        Label greeting = Texts.pageTitle(model.greeting());
        greeting.getStyleClass().setAll("label", "door-title");
        sheet.show(
                greeting,
                Texts.second(saying(practice, why)),
                question,
                new Stops(model.stoppedProperty(), practice ? tryAgain() : remedies(ways)),
                buttons(practice, ways),
                rule(),
                copyLine());
        if (!practice) {
            sheet.aside(elsewhere(ways));
        }
        model.messageProperty().subscribe(this::say);
        ((PassphraseField) question.control()).onEnter(this::open);
    }

    private Map<LockedRecords.Remedy, Runnable> remedies(Ways ways) {
        return Map.of(
                LockedRecords.Remedy.TRY_AGAIN,
                this::open,
                LockedRecords.Remedy.BRING_BACK_COPY,
                ways.bringBack(),
                LockedRecords.Remedy.LEAVE_OUT_END,
                this::askToLeaveOutEnd);
    }

    private Map<LockedRecords.Remedy, Runnable> tryAgain() {
        return Map.of(LockedRecords.Remedy.TRY_AGAIN, this::open);
    }

    private void askToLeaveOutEnd() {
        Dialogs.ask(
                        sheet,
                        "Go on without the last lines?",
                        "Daybook opens with everything before them. What cannot be read is left out for good: it is"
                                + " the last thing that was written, at most. Look for it after"
                                + " opening, and write it again if it is missing. If a safe copy was"
                                + " made since, bring that back instead.",
                        "Open without them",
                        "Leave it as it is")
                .then(() -> model.openWithoutEnd(typed.get()));
    }

    private static String saying(boolean practice, String why) {
        String key =
                practice
                        ? "The practice school's passphrase is: " + Premises.PRACTICE_PASSPHRASE
                        : "The records are locked. Your passphrase opens them; nobody can send you a new one.";
        return why.isEmpty() ? key : why + " " + key;
    }

    private Node buttons(boolean practice, Ways ways) {
        Button open = Buttons.withKey(Buttons.main("Open", this::open), "Enter");
        open.setId("open");
        open.getStyleClass().add("tall");
        open.disableProperty().bind(model.busyProperty().or(model.waitingProperty()));
        Label busy = Texts.small("Opening. This takes a second or two, on purpose.");
        busy.visibleProperty().bind(model.busyProperty());
        Button lost = Buttons.text("I have lost my passphrase", ways.lostPassphrase());
        lost.setId("lost-passphrase");
        lost.visibleProperty().bind(model.busyProperty().not());
        lost.managedProperty().bind(lost.visibleProperty());
        FlowPane buttons = practice ? new FlowPane(open, busy) : new FlowPane(open, lost, busy);
        buttons.getStyleClass().add("door-buttons");
        return buttons;
    }

    private Node copyLine() {
        CopyLine line = model.copyLine();
        Mark mark = new Mark(line.fresh() ? Mark.Shape.DONE : Mark.Shape.DUE_SOON);
        HBox copy = new HBox(mark, Texts.body(line.sentence()));
        copy.getStyleClass().add("door-fact");
        copy.setId("door-safe-copy");
        return copy;
    }

    private static Card elsewhere(Ways ways) {
        Node link = Buttons.link("Look around the practice school", ways.practiceSchool());
        link.setId("practice-school");
        return new Card(
                Texts.cardTitle("New to Daybook?"),
                Texts.small(
                        "In the practice school everyone is invented. You can try everything and harm nothing."),
                link);
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("door-rule");
        return rule;
    }

    private void open() {
        model.open(typed.get());
    }

    private void say(String message) {
        if (message.isEmpty()) {
            problems.clear();
            return;
        }
        // A wrong passphrase goes; one that could not be tried yet stays.
        if (!model.waitingProperty().get()) {
            question.control().requestFocus();
        }
        problems.setAll(new Problem(FIELD, message));
    }

    @Override
    public void tick() {
        model.tick();
    }

    @Override
    public String title() {
        return "Locked";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        question.control().requestFocus();
    }
}
