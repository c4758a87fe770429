package org.daybook.transfer.view;

import java.time.Clock;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daybook.base.DayText;
import org.daybook.base.School;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Keys;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Question;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.transfer.Basis;
import org.daybook.transfer.Destination;
import org.daybook.transfer.view.TransferParts.DayOneForm;

/** One form: whose file, where to, counted from what, and the day-one page if there is time. */
public final class StartTransferPage implements Page {

    private final StartTransferModel model;
    private final Clock clock;
    private final Sheet sheet = new Sheet("Start a transfer");
    private final Form form;
    private final Question child;
    private final Question school;
    private final Question lead;
    private final Question contact;

    public StartTransferPage(StartTransferModel model, DayOneForm dayOne, Clock clock) {
        this.model = model;
        this.clock = clock;
        this.form = new Form(model.problems());
        this.child =
                form.suggested(
                        "child",
                        "Whose file goes?",
                        model.childProperty(),
                        model::offered,
                        model::inWords,
                        model::choose);
        this.school = form.text("school", "To which school?", model.schoolProperty());
        this.lead =
                form.text("lead", "Their designated safeguarding lead", model.leadProperty())
                        .hint("If known");
        this.contact =
                form.text("contact", "How to reach them", model.contactProperty())
                        .hint("Phone, e-mail");
        Stylesheet.on(sheet);
        sheet.belongsTo("Transfers, files out")
                .saying("Its clock runs from the day that you name. All else can follow later.")
                .content(Columns.cards(who(), dayOne(dayOne.of(model.dayOneProperty()))));
        foot();
        model.problems()
                .subscribe(() -> {
                    if (!model.problems().isEmpty()) {
                        form.focusFirstProblem();
                    }
                });
    }

    @Override
    public String title() {
        return "Start a transfer";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        sheet.focusOn(model.childProperty().get().isEmpty() ? "child" : "school");
    }

    private Node who() {
        return new Card(
                form.of(
                        child.under(goesFirst()),
                        destination(),
                        school,
                        lead,
                        contact,
                        form.chips(
                                "basis",
                                "The days count from",
                                model.basisProperty(),
                                List.of(Basis.values()),
                                StartTransferPage::inWords),
                        form.day(
                                        "basis-on",
                                        "Which day was that?",
                                        model.basisOnProperty(),
                                        clock,
                                        DayText.Sense.EITHER)
                                .under(due()),
                        form.text("noticed", "How did you hear of it?", model.noticedProperty())
                                .hint("From the roll list, from the mother")));
    }

    private Question destination() {
        Label consequence = Texts.small("");
        consequence
                .textProperty()
                .bind(model.destinationProperty().map(Destination::consequence).orElse(""));
        model.destinationProperty()
                .subscribe(chosen -> {
                    boolean asked = chosen != null && chosen.school() != Destination.School.NONE;
                    List.of(school, lead, contact)
                            .forEach(question -> {
                                question.setVisible(asked);
                                question.setManaged(asked);
                            });
                });
        return form.choice(
                        "destination",
                        "Where does the child go?",
                        model.destinationProperty(),
                        FXCollections.observableArrayList(Destination.values()),
                        Destination::words)
                .under(consequence);
    }

    private Node goesFirst() {
        Label words = Texts.small("");
        words.textProperty().bind(model.goesFirstProperty());
        HBox line = Mark.before(Mark.Shape.DUE_SOON, words);
        line.setId("goes-first");
        line.visibleProperty().bind(words.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private static String inWords(Basis basis) {
        String words = basis.words();
        return words.substring(0, 1).toUpperCase(School.LOCALE) + words.substring(1);
    }

    private Label due() {
        Label due = Texts.strong("");
        due.setId("due");
        due.getStyleClass().add("accent-text");
        due.textProperty().bind(model.dueProperty());
        due.visibleProperty().bind(due.textProperty().isNotEmpty());
        due.managedProperty().bind(due.visibleProperty());
        return due;
    }

    private static Node dayOne(Node questions) {
        return new Card(
                Texts.section("The day-one page"),
                Texts.second(
                        "Half a page for the lead who meets the child at the gate. You can write it"
                                + " later; without it the pack says that it was not written."),
                questions);
    }

    private void foot() {
        Button start =
                Buttons.withKey(Buttons.main("Start the transfer", model::start), "Ctrl Enter");
        start.setId("start");
        start.disableProperty().bind(model.workingProperty());
        Button leave = Buttons.text("Not now", model::leave);
        leave.setMinWidth(Region.USE_PREF_SIZE);
        sheet.foot(new Keys().hidden("Ctrl+Enter", model::start), leave, start);
    }
}
