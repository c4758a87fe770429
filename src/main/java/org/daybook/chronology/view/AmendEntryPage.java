package org.daybook.chronology.view;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Question;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Chip;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Keys;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** A new wording at the left, the one in force beside it. */
public final class AmendEntryPage implements Page {

    private static final Duration TYPING_STOPS = Duration.seconds(1);

    private final AmendEntryModel model;
    private final Form form;
    private final Node reason;
    private final WhatFollows follows;
    private final EntryQuestions questions;
    private final Part attachments;
    private final VBox rows = new VBox();
    private final Card original = new Card();
    private final Sheet sheet;
    private final PauseTransition pause = new PauseTransition(TYPING_STOPS);

    public AmendEntryPage(AmendEntryModel model, Lent lent) {
        this.model = model;
        this.form = new Form(model.problems());
        this.reason = reason();
        this.follows = new WhatFollows(form, model.parts(), lent);
        this.questions =
                new EntryQuestions(form, model.parts(), lent, follows, model.notes().day());
        this.attachments = lent.attachments().apply(model.place().entry().value());
        this.sheet = new Sheet(title());
        Stylesheets.on(sheet);
        sheet.saying("The earlier wording stays, with who changed it, when and why.")
                .actions(kept())
                .content(Columns.cards(new Card(form.of(rows)), original))
                .foot(keys(), leave(), record());
        original.setId("original");
        rows.getStyleClass().add("form");
        pause.setOnFinished(_ -> model.keep());
        model.answers().changes().subscribe(() -> pause.playFromStart());
        model.problems().addListener((ListChangeListener<Problem>) _ -> form.focusFirstProblem());
        model.original().subscribe(this::show);
        model.answers().arrivals().subscribe(_ -> arrange());
    }

    @Override
    public String title() {
        return "Amend an entry";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.arrive();
        attachments.refresh();
        sheet.focusOn(Question.REASON.field());
    }

    @Override
    public void leaving() {
        pause.stop();
        model.keep();
    }

    private Node reason() {
        return form.text(
                        Question.REASON.field(),
                        "Why does it change?",
                        model.answers().text(Question.REASON))
                .hint("\u201cColour left out\u201d, \u201cThe wrong day\u201d");
    }

    private void arrange() {
        rows.getChildren().setAll(reason);
        rows.getChildren().addAll(questions.story());
        rows.getChildren().addAll(questions.follows());
        rows.getChildren().addAll(questions.feedback());
        rows.getChildren().add(attachments.node());
    }

    private void show(Optional<Entry> entry) {
        original.getChildren().setAll(Texts.section("As it stands now"));
        entry.map(this::view).ifPresent(original.getChildren()::add);
    }

    private Node view(Entry entry) {
        ChildId child = model.place().child();
        Whose whose = Whose.own(child, model.around().children().withId(child));
        EntryView view = new EntryView(entry, List.of(whose), model.around().today());
        VBox whole = new VBox(view);
        if (!entry.earlier().isEmpty()) {
            whole.getChildren().addAll(Texts.cardTitle("Earlier wording"), view.earlier());
        }
        view.getStyleClass().add("first-entry");
        whole.getStyleClass().add("file-main");
        return whole;
    }

    private Node kept() {
        Chip kept = Chip.status(Mark.Shape.DONE, "Draft kept");
        kept.setId("draft-kept");
        kept.textProperty().bind(model.draftKept());
        kept.accessibleTextProperty().bind(model.draftKept());
        kept.visibleProperty().bind(model.draftKept().map(one -> !one.isEmpty()));
        return kept;
    }

    private Keys keys() {
        return new Keys()
                .shown("Tab", "next question")
                .on("Ctrl+B", "body map", follows::bodyMap)
                .hidden("Ctrl+Enter", model::record)
                .hidden("Esc", model::leaveAsDraft);
    }

    private Node leave() {
        Button leave = Buttons.text("Leave as draft", model::leaveAsDraft);
        leave.setId("leave-as-draft");
        return Buttons.withKey(leave, "Esc");
    }

    private Node record() {
        Button record = Buttons.main("Record the new wording", model::record);
        record.setId("record-amendment");
        record.disableProperty().bind(model.recording());
        return Buttons.withKey(record, "Ctrl Enter");
    }
}
