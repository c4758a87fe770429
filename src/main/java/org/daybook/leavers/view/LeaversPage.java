package org.daybook.leavers.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.daybook.base.Days;
import org.daybook.desk.Buttons;
import org.daybook.desk.Dialogs;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.leavers.LeaverRun;
import org.daybook.leavers.LeaverWords;
import org.daybook.leavers.RunStanding;

/** A whole year group on its way: where each goes, what is begun, which packs are saved. */
public final class LeaversPage implements Page {

    private static final Set<String> ACTIONS =
            Set.of(
                    "put-away",
                    "read-destinations",
                    "begin-transfers",
                    "save-packs",
                    "list-leavers",
                    "take-destinations",
                    "leave-destinations");

    private final LeaversModel model;
    private final FileChoice files;
    private final Sheet sheet = new Sheet("Leavers");
    private final Label about = Texts.second("");
    private final Node beginning;
    private final Node destinations;
    private final Node nil;
    private final Node list;
    private boolean arriving;

    public LeaversPage(LeaversModel model, FileChoice files) {
        this.model = model;
        this.files = files;
        this.beginning = new BeginListPart(model);
        this.destinations = new DestinationsPart(model.destinations());
        this.nil = new NilPart(model);
        this.list = new LeaverListPart(model, sheet);
        Stylesheet.on(sheet);
        about.setId("leavers-about");
        sheet.belongsTo("Transfers");
        InvalidationListener change = _ -> showAgain();
        model.standingProperty().addListener(change);
        model.none().addListener(change);
        model.destinations().open().addListener(change);
        show();
    }

    @Override
    public String title() {
        return "Leavers";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        arriving = true;
        model.arrived();
        focusOnArrival();
    }

    @Override
    public void leaving() {
        model.leaving();
    }

    /** A deed that is done makes room for the next, and the focus goes on with it. */
    private void showAgain() {
        boolean acting = actionFocused();
        show();
        focusOnArrival();
        if (acting) {
            sheet.focusOn(nextDeed());
        }
    }

    /** Once there is something to come to: the records are read in the meantime. */
    private void focusOnArrival() {
        boolean listed = model.standingProperty().get() != null;
        if (arriving && (listed || model.none().get())) {
            arriving = false;
            sheet.focusOn(listed ? "leavers" : "year-group");
        }
    }

    private boolean actionFocused() {
        return sheet.getScene() != null
                && sheet.getScene().getFocusOwner() instanceof Button button
                && ACTIONS.contains(String.valueOf(button.getId()));
    }

    /** What is to be done next, as it stands at the head of the page. */
    private String nextDeed() {
        RunStanding now = model.standingProperty().get();
        if (now == null) {
            return "year-group";
        }
        if (model.destinations().open().get()) {
            return "take-destinations";
        }
        return !now.toPack().isEmpty() && now.ready().isEmpty() && now.undecided().isEmpty()
                ? "save-packs"
                : "leavers";
    }

    private void show() {
        RunStanding now = model.standingProperty().get();
        List<Node> content = new ArrayList<>();
        content.add(Texts.receipt(model.outcome()));
        content.add(refusal(model.refused(), "leavers-refused"));
        content.add(refusal(model.destinations().refused(), "destinations-refused"));
        sheet.saying(now == null ? "" : now.sentence());
        if (now == null) {
            sheet.actions();
            if (model.none().get()) {
                content.add(beginning);
            }
        } else {
            about.setText(about(now.run()));
            content.add(about);
            if (!now.toPack().isEmpty()) {
                content.add(
                        Texts.small(
                                "These packs are for print and not locked: whoever has the folder"
                                        + " can read them. A pack to be sent is locked on its own"
                                        + " transfer’s page."));
            }
            boolean reading = model.destinations().open().get();
            sheet.actions(reading ? new Node[0] : actions(now));
            content.addAll(reading ? List.of(destinations) : List.of(nil, list));
        }
        sheet.content(content.toArray(Node[]::new));
    }

    /** "Year 6, last day Wed 21 Jul 2027. Counted from the first day of term, Wed 1 Sep 2027." */
    private static String about(LeaverRun run) {
        return "%s, %s, last day %s. The days for sending count from %s, %s."
                .formatted(
                        run.yearGroup(),
                        LeaverWords.children(run.leavers().size()),
                        Days.full(run.leavingOn()),
                        run.basis().words(),
                        Days.full(run.basisOn()));
    }

    private Node[] actions(RunStanding now) {
        List<Node> actions = new ArrayList<>();
        actions.add(named(Buttons.outlined("Put the list away", this::putAway), "put-away"));
        if (!now.undecided().isEmpty() || !now.ready().isEmpty()) {
            actions.add(
                    named(
                            Buttons.outlined("Destinations from a CSV file", this::choose),
                            "read-destinations"));
        }
        if (!now.ready().isEmpty() || !now.undecided().isEmpty()) {
            actions.add(
                    named(
                            Buttons.main(
                                    "Begin " + LeaverWords.transfers(now.ready().size()),
                                    model::beginTransfers),
                            "begin-transfers"));
        } else if (!now.toPack().isEmpty()) {
            actions.add(
                    named(
                            Buttons.main(
                                    "Save " + LeaverWords.packs(now.toPack().size()),
                                    this::savePacks),
                            "save-packs"));
        }
        return actions.toArray(Node[]::new);
    }

    private Button named(Button button, String id) {
        button.setId(id);
        button.disableProperty().bind(model.working());
        return button;
    }

    private void choose() {
        files.openFile(sheet, "Where each leaver goes", FileChoice.Kind.CSV)
                .ifPresent(model::readDestinations);
    }

    private void savePacks() {
        files.folder(sheet, "A folder for the packs").ifPresent(model::savePacks);
    }

    private void putAway() {
        model.undone(undone ->
                Dialogs.ask(
                                sheet,
                                "Put this list away?",
                                undone.isEmpty()
                                        ? "All of it is done. Each transfer goes on by itself."
                                        : undone,
                                "Put it away",
                                "Not yet")
                        .then(model::putAway));
    }

    private static Node refusal(ObservableValue<String> words, String id) {
        Label sentence = Texts.body("");
        sentence.setId(id);
        sentence.textProperty().bind(words);
        sentence.getStyleClass().add("late-text");
        HBox line = new HBox(new Mark(Mark.Shape.LATE, ""), sentence);
        line.getStyleClass().add("mark-line");
        line.visibleProperty().bind(sentence.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
