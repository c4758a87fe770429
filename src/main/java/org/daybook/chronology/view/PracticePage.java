package org.daybook.chronology.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.daybook.base.Problem;
import org.daybook.chronology.ReadPractice;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Keys;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** How this school records: the hour of deciding, how long a gap is, the categories. */
public final class PracticePage implements Page {

    private final PracticeModel model;
    private final List<Part> lent;
    private final Sheet sheet = new Sheet("How this school records");
    private final CategoryGroups groups;
    private final Form form;

    /**
     * @param lent what other rooms let the school decide, each a part with its own button
     */
    public PracticePage(PracticeModel model, List<Part> lent) {
        this.model = model;
        this.lent = lent;
        this.form = new Form(model.problems());
        this.groups = new CategoryGroups(model);
        Stylesheets.on(sheet);
        sheet.saying("None of this is law. Change it when the guidance or your authority does.")
                .content(times(), categories())
                .foot(keys(), leave(), keep());
        model.problems().addListener((ListChangeListener<Problem>) _ -> form.focusFirstProblem());
    }

    private Node times() {
        Node hour =
                form.text(
                                ReadPractice.DECIDE_BEFORE,
                                "By when is a concern decided?",
                                model.decideBefore())
                        .hint("On the day it is raised");
        Node weeks =
                form.text(ReadPractice.GAP_WEEKS, "How many weeks are a gap?", model.gapWeeks())
                        .hint("Weeks without an entry");
        Card times = Card.titled("Times", form.of(Columns.fields(hour, weeks)));
        return Columns.cards(
                Stream.concat(Stream.of(times), lent.stream().map(Part::node))
                        .toArray(Node[]::new));
    }

    private Node categories() {
        Button add = Buttons.low(Buttons.outlined("Add a group", this::addGroup));
        add.setId("add-group");
        Hyperlink usual = Buttons.link("Put in the usual categories", model::usualCategories);
        usual.setId("usual-categories");
        Flow foot = new Flow(add, usual);
        foot.getStyleClass().add("category-foot");
        return Card.titled(
                "Categories",
                Texts.small(
                        "In this order they are offered in a form. An entry keeps the words that"
                                + " it was given, whatever becomes of the list."),
                groups,
                foot);
    }

    private void addGroup() {
        model.addGroup();
        groups.beginLast();
    }

    private Keys keys() {
        return new Keys().shown("Tab", "next question").hidden("Ctrl+Enter", model::keep);
    }

    private Node leave() {
        Label outcome = Texts.small("");
        outcome.setId("practice-outcome");
        outcome.textProperty().bind(model.outcome());
        Button letGo = Buttons.text("Let the changes go", model::letGo);
        letGo.setId("let-practice-go");
        letGo.visibleProperty().bind(model.typed());
        letGo.managedProperty().bind(model.typed());
        Flow line = new Flow(outcome, letGo);
        line.getStyleClass().add("practice-foot");
        return line;
    }

    private Button keep() {
        Button keep = Buttons.main("Keep this practice", model::keep);
        keep.setId("keep-practice");
        keep.disableProperty().bind(model.working());
        return Buttons.withKey(keep, "Ctrl Enter");
    }

    @Override
    public String title() {
        return "How this school records";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.arrive();
        lent.forEach(Part::refresh);
        sheet.focusOn(ReadPractice.DECIDE_BEFORE);
    }
}
