package org.daybook.followup.view;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Keys;
import org.daybook.desk.Page;
import org.daybook.desk.Question;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;

/** One short form for each kind; the kind can be changed and what was typed stays. */
public final class BeginFollowUpPage implements Page {

    private final BeginFollowUpModel model;
    private final Clock clock;
    private final Sheet sheet = new Sheet("Follow something up");
    private final VBox questions = new VBox();
    private final Flow chosen = new Flow();
    private final VBox already = new VBox();
    private final Button begin;
    private Form form;

    public BeginFollowUpPage(BeginFollowUpModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        this.form = new Form(model.problems);
        Stylesheet.on(sheet);
        chosen.getStyleClass().add("chosen-children");
        FilterChips<FollowUpKind> kinds =
                new FilterChips<>(model.kind, List.of(FollowUpKind.values()), FollowUpKind::words);
        kinds.setAccessibleText("What is it?");
        Card card = new Card(already, kinds, questions);
        card.getStyleClass().add("begin-card");
        sheet.belongsTo("Followed up").saying("What you do not know yet can follow.").content(card);
        begin = Buttons.withKey(Buttons.main("", model::begin), "Ctrl Enter");
        foot();
        model.kind.subscribe(this::show);
        model.children.addListener((ListChangeListener<Child>) _ -> showChosen());
        model.problems.addListener((ListChangeListener<Problem>) _ -> toProblem());
        model.already.addListener((ListChangeListener<FollowUp>) _ -> showAlready());
        showChosen();
        showAlready();
    }

    @Override
    public String title() {
        return "Follow something up";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.arrive();
        sheet.focusOn(model.children.isEmpty() ? "children" : "title");
    }

    private void toProblem() {
        if (!model.problems.isEmpty()) {
            form.focusFirstProblem();
        }
    }

    private void show(FollowUpKind kind) {
        form = new Form(model.problems);
        List<Node> parts = new ArrayList<>(List.of(child(), title(kind), whom(kind)));
        if (!KindWords.words(kind).isEmpty()) {
            parts.add(form.longText("words", KindWords.words(kind), model.words, 1));
        }
        parts.add(days(kind));
        if (kind == FollowUpKind.MEETING) {
            parts.add(prepare());
        }
        questions.getChildren().setAll(form.of(parts.toArray(Node[]::new)));
        begin.setText(KindWords.deed(kind));
        begin.setAccessibleText(KindWords.deed(kind) + ", Ctrl Enter");
    }

    private Question child() {
        return form.suggested(
                        "children",
                        "Whom is it about?",
                        model.child,
                        model::offered,
                        model::inWords,
                        model::choose)
                .hint("One child or several")
                .under(chosen);
    }

    private Question title(FollowUpKind kind) {
        return form.longText("title", KindWords.title(kind), model.title, 1)
                .hint(KindWords.titleHint(kind));
    }

    private Question whom(FollowUpKind kind) {
        return form.suggested("whom", KindWords.whom(kind), model.whom, model::whomOffered);
    }

    private Node days(FollowUpKind kind) {
        Question begun =
                form.day("begun", KindWords.begun(kind), model.begun, clock, Sense.HAPPENED);
        if (KindWords.due(kind).isEmpty()) {
            return Columns.of(12, begun, new Region());
        }
        Question due = form.day("due", KindWords.due(kind), model.due, clock, Sense.DUE);
        if (kind == FollowUpKind.MEETING) {
            return Columns.of(12, due, form.timeOrWords("due-time", "Time", model.dueTime), begun);
        }
        if (kind == FollowUpKind.OFFER) {
            due.hint("Empty: the usual time");
        }
        return Columns.of(12, begun, due);
    }

    private Node prepare() {
        return Columns.of(
                12,
                form.text("prepare", "What must be ready before it?", model.prepare)
                        .hint("If anything"),
                form.day("prepare-by", "Ready by", model.prepareBy, clock, Sense.DUE));
    }

    /** So that nothing is begun twice from one entry. */
    private void showAlready() {
        already.getChildren().clear();
        for (FollowUp one : model.already) {
            Hyperlink open = Buttons.link("Open it", () -> model.open(one));
            open.setAccessibleText("Open it: " + FollowUpRow.what(one));
            already.getChildren()
                    .add(
                            new Flow(
                                    Texts.body(
                                            "From the same entry: "
                                                    + FollowUpRow.what(one)
                                                    + ", "
                                                    + Days.brief(one.begunOn())
                                                    + "."),
                                    open));
        }
        already.getStyleClass().setAll("already");
        already.setManaged(!model.already.isEmpty());
    }

    private void showChosen() {
        chosen.getChildren().setAll(model.children.stream().map(this::chip).toList());
        chosen.setManaged(!model.children.isEmpty());
    }

    private Node chip(Child child) {
        Button out = Buttons.low(Buttons.outlined("Take out", () -> model.takeOut(child)));
        out.setAccessibleText("Take out " + child.name());
        Flow pair = new Flow(Texts.strong(model.inWords(child)), out);
        pair.getStyleClass().add("chosen-child");
        return pair;
    }

    private void foot() {
        begin.setId("begin-follow-up");
        begin.disableProperty().bind(model.working);
        Button leave = Buttons.text("Not now", model::leave);
        leave.setMinWidth(Region.USE_PREF_SIZE);
        sheet.foot(new Keys().hidden("Ctrl+Enter", model::begin), leave, begin);
    }
}
