package org.daybook.arrival.view;

import java.time.Clock;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.daybook.base.DayText;
import org.daybook.base.Problem;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Keys;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;

/** One form: whose earlier file, at which school, since when the child is here. */
public final class BeginArrivalPage implements Page {

    private final BeginArrivalModel model;
    private final Clock clock;
    private final Sheet sheet = new Sheet("Ask for an earlier file");
    private final Form form;

    public BeginArrivalPage(BeginArrivalModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        this.form = new Form(model.line.problems());
        Stylesheet.on(sheet);
        Card card = new Card(questions());
        card.getStyleClass().add("begin-card");
        sheet.belongsTo("Transfers, files in")
                .saying("Its clock runs from the first day here. All else can follow later.")
                .content(card);
        foot();
        model.line
                .problems()
                .addListener(
                        (ListChangeListener<Problem>)
                                _ -> {
                                    if (!model.line.problems().isEmpty()) {
                                        form.focusFirstProblem();
                                    }
                                });
    }

    @Override
    public String title() {
        return "Ask for an earlier file";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        sheet.focusOn(model.whose.children.isEmpty() ? "child" : BeginArrivalModel.SCHOOL);
    }

    private Node questions() {
        return form.of(
                WhoseFile.on(form, model.whose, "Whose earlier file is it?"),
                text(BeginArrivalModel.SCHOOL, "Which school or setting were they at?", ""),
                Columns.fields(
                        text(
                                BeginArrivalModel.LEAD,
                                "Their designated safeguarding lead",
                                "If known"),
                        text(BeginArrivalModel.CONTACT, "How to reach them", "Phone, e-mail")),
                Columns.fields(
                        form.day(
                                        BeginArrivalModel.JOINED,
                                        "First day here",
                                        model.line.text(BeginArrivalModel.JOINED),
                                        clock,
                                        DayText.Sense.EITHER)
                                .hint("May be to come"),
                        text(
                                BeginArrivalModel.HEARD,
                                "How do you know of it?",
                                "Admission form, the mother")));
    }

    private Node text(String field, String words, String hint) {
        var question = form.text(field, words, model.line.text(field));
        return hint.isEmpty() ? question : question.hint(hint);
    }

    private void foot() {
        Button begin =
                Buttons.withKey(
                        Buttons.main("Begin to ask for it", model.line::record), "Ctrl Enter");
        begin.setId("begin");
        begin.disableProperty().bind(model.line.working());
        Button leave = Buttons.text("Not now", model::leave);
        leave.setMinWidth(Region.USE_PREF_SIZE);
        sheet.foot(new Keys().hidden("Ctrl+Enter", model.line::record), leave, begin);
    }
}
