package org.daybook.chronology.view;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daybook.base.Problem;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Question;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Chip;
import org.daybook.desk.Columns;
import org.daybook.desk.Dialogs;
import org.daybook.desk.Form;
import org.daybook.desk.Keys;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** A conversation: what happened at the left, what follows from it at the right. */
public final class EntryFormPage implements Page {

    private static final Duration TYPING_STOPS = Duration.seconds(1);
    private final EntryFormModel model;
    private final boolean concern;
    private final Form form;
    private final EntryQuestions questions;
    private final WhatFollows follows;
    private final Card story = new Card();
    private final Card rest = new Card();
    private final Node decision;
    private final Node actions;
    private final Node adults;
    private final Part attachments;
    private final Sides sides;
    private final Sheet sheet;
    private final PauseTransition pause = new PauseTransition(TYPING_STOPS);

    public EntryFormPage(EntryFormModel model, Lent lent) {
        this.model = model;
        this.concern = model.answers().kind().get() == EntryKind.CONCERN;
        this.form = new Form(model.problems());
        this.follows = new WhatFollows(form, model.parts(), lent);
        this.questions =
                new EntryQuestions(form, model.parts(), lent, follows, model.notes().day());
        this.decision = follows.decision();
        this.actions = follows.actions();
        this.adults = aboutAnAdult();
        this.attachments = lent.attachments().apply(model.draft().value());
        attachments.whenChanged(model::keepBesides);
        // A file dropped now would lie with a draft that is about to be gone.
        attachments.node().disableProperty().bind(model.recording());
        this.sides = new Sides(story, rest, follows::findChild);
        this.sheet = new Sheet(title());
        Stylesheets.on(sheet);
        sheet.saying("Write what you have. You can record it now and finish later.")
                .actions(chips())
                .content(form.of(content()))
                .foot(keys(), leave(), record());
        pause.setOnFinished(_ -> model.keep());
        model.answers().changes().subscribe(() -> pause.playFromStart());
        model.problems().addListener((ListChangeListener<Problem>) _ -> form.focusFirstProblem());
        model.answers().kind().subscribe(_ -> arrange());
        model.answers().arrivals().subscribe(_ -> arrange());
    }

    @Override
    public String title() {
        return concern ? "New concern" : "Add entry";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.arrive();
        attachments.refresh();
        sheet.focusOn(concern ? Question.NARRATIVE.field() : KindPart.FIELD);
    }

    @Override
    public void leaving() {
        pause.stop();
        model.keep();
    }

    private Node[] content() {
        Node columns = Columns.cards(story, rest);
        return concern
                ? new Node[] {columns}
                : new Node[] {
                    new KindPart(form, model.answers().kind(), model.notes().leftOut()), columns
                };
    }

    /** Nothing typed is lost: the questions are the same ones, in another order. */
    private void arrange() {
        story.getChildren().setAll(questions.story());
        List<Node> rows = new ArrayList<>(questions.follows());
        if (concern) {
            rows.add(decision);
        }
        rows.add(actions);
        rows.addAll(questions.feedback());
        rows.add(attachments.node());
        if (concern) {
            rows.add(adults);
        }
        rest.getChildren().setAll(rows);
    }

    private Node[] chips() {
        Chip decide = Chip.status(Mark.Shape.DUE_SOON, "Decide today");
        bound(decide, model.decideBy());
        Chip kept = Chip.status(Mark.Shape.DONE, "Draft kept");
        kept.setId("draft-kept");
        bound(kept, model.draftKept());
        Hyperlink letGo = Buttons.link("Let this draft go", this::letGo);
        letGo.setId("let-go");
        letGo.visibleProperty().bind(kept.visibleProperty());
        letGo.managedProperty().bind(kept.visibleProperty());
        return concern ? new Node[] {letGo, decide, kept} : new Node[] {letGo, kept};
    }

    private static void bound(Chip chip, ObservableValue<String> words) {
        chip.textProperty().bind(words);
        chip.accessibleTextProperty().bind(words);
        chip.visibleProperty().bind(words.map(one -> !one.isEmpty()));
        chip.managedProperty().bind(chip.visibleProperty());
    }

    private Node aboutAnAdult() {
        Label words = Texts.small("About an adult who works here? Never in a child\u2019s file.");
        Hyperlink link = Buttons.link("What to do instead", this::explainAdults);
        link.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(new Mark(Mark.Shape.ENDED, ""), words, link);
        line.getStyleClass().add("adult-line");
        return line;
    }

    private void explainAdults() {
        Runnable[] close = {() -> {}};
        Button read = Buttons.main("I have read this", () -> close[0].run());
        VBox content =
                new VBox(
                        Texts.body(
                                "Tell the headteacher today; if it is about the headteacher, the"
                                        + " chair of governors. They speak to the LADO, the"
                                        + " authority\u2019s designated officer, and keep the"
                                        + " record. Do not ask the adult about it yourself."),
                        Texts.body(
                                "Write down what you were told, with the time and your name, on"
                                        + " paper or where the head keeps such records. If a child"
                                        + " was hurt or is afraid, record the child\u2019s own"
                                        + " concern here, without the allegation."),
                        read);
        content.getStyleClass().add("explanation");
        close[0] = Dialogs.lay(sheet, "A concern about an adult who works here", content, read);
    }

    private Keys keys() {
        Keys keys = new Keys().shown("Tab", "next question").on("Ctrl+D", "today", this::today);
        if (concern) {
            keys.on("Ctrl+B", "body map", follows::bodyMap);
        }
        return keys.on("F6", "other side", sides::cross)
                .hidden("Ctrl+Shift+F", model::addSiblings)
                .hidden("Ctrl+Enter", model::record)
                .hidden("Esc", model::leaveAsDraft);
    }

    private void today() {
        Node focused = sheet.getScene().getFocusOwner();
        String field = focused == null || focused.getId() == null ? "" : focused.getId();
        model.today(field);
    }

    private Node leave() {
        Button leave = Buttons.text("Leave as draft", model::leaveAsDraft);
        leave.setId("leave-as-draft");
        return Buttons.withKey(leave, "Esc");
    }

    private void letGo() {
        Dialogs.ask(
                        sheet,
                        "Let this draft go?",
                        "What you typed here is taken out and cannot be brought back.",
                        "Let it go",
                        "Keep it")
                .then(model::letGo);
    }

    private Node record() {
        Button record = Buttons.main(concern ? "Record concern" : "Record entry", model::record);
        record.setId("record-entry");
        record.disableProperty().bind(model.recording());
        return Buttons.withKey(record, "Ctrl Enter");
    }
}
