package org.daybook.chronology.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Question;
import org.daybook.desk.ChoiceChips;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;

/** The questions about what was done and decided, one method for each of them. */
final class WhatFollows {

    /** How much of a line two chips take beside a field. */
    private static final double CHIPS_SHARE = 0.27;

    private final Form form;
    private final FormParts parts;
    private final Lent lent;
    private final ChildrenRows children;

    WhatFollows(Form form, FormParts parts, Lent lent) {
        this.form = form;
        this.parts = parts;
        this.lent = lent;
        this.children = new ChildrenRows(parts, lent);
    }

    Node children() {
        return form.custom(
                        Question.CHILDREN.field(),
                        "Which children?",
                        children,
                        parts.answers().text(Question.CHILDREN))
                .hint("Each with its own part in it");
    }

    /** Where Enter goes once a child's role and category are chosen. */
    void afterTheChild(Consumer<ChildPart> next) {
        children.then(next);
    }

    /** The field in which a child is found. */
    void findChild() {
        children.requestFocus();
    }

    /** Opens the body map of the child where the writer is, else of the first. */
    void bodyMap() {
        children.bodyMap();
    }

    Node doneSoFar() {
        return checked(
                form.longText(
                        Question.DONE_SO_FAR.field(),
                        "What did you do?",
                        parts.answers().text(Question.DONE_SO_FAR),
                        2),
                parts.answers().text(Question.DONE_SO_FAR));
    }

    private org.daybook.desk.Question checked(
            org.daybook.desk.Question question, StringProperty text) {
        return question.control() instanceof TextInputControl field
                ? question.under(lent.wording().under(field, text))
                : question;
    }

    Node parentsTold() {
        ChoiceChips<Parents.Told> told =
                new ChoiceChips<>(
                        parts.answers().parentsTold(),
                        List.of(Parents.Told.YES, Parents.Told.NOT_YET),
                        one -> one == Parents.Told.YES ? "Yes" : "Not yet");
        told.setAlignment(Pos.CENTER_LEFT);
        var note =
                form.text(
                        Question.PARENTS_NOTE.field(),
                        "",
                        parts.answers().text(Question.PARENTS_NOTE));
        note.control().setAccessibleText("How the parents were told, or why not yet");
        HBox line = new HBox(told, note);
        HBox.setHgrow(note, Priority.ALWAYS);
        told.prefWrapLengthProperty().bind(line.widthProperty().multiply(CHIPS_SHARE));
        line.getStyleClass().add("parents-line");
        return form.custom(Question.PARENTS_TOLD.field(), "Parents told?", line)
                .hint("How, or why not yet");
    }

    Node told() {
        return form.text(
                        Question.TOLD.field(),
                        "Who else was told?",
                        parts.answers().text(Question.TOLD))
                .hint("And when");
    }

    Node decision() {
        Decision.Kind other = Decision.Kind.OTHER;
        var kind =
                form.chips(
                                Question.DECISION.field(),
                                "Decision and why",
                                parts.answers().decision(),
                                List.of(Decision.Kind.values()),
                                Decision.Kind::words)
                        .hint("You can leave this until later today");
        var words =
                form.text(
                        Question.DECISION_WORDS.field(),
                        "What exactly?",
                        parts.answers().text(Question.DECISION_WORDS));
        words.visibleProperty().bind(parts.answers().decision().map(other::equals).orElse(false));
        words.managedProperty().bind(words.visibleProperty());
        var why =
                form.longText(
                        Question.RATIONALE.field(),
                        "",
                        parts.answers().text(Question.RATIONALE),
                        1);
        why.control().setAccessibleText("Why this was decided");
        checked(why, parts.answers().text(Question.RATIONALE));
        AdvicePart advice =
                new AdvicePart(
                        form,
                        parts.answers().decision(),
                        parts.answers().text(Question.THRESHOLD),
                        parts.answers().text(Question.ADVICE));
        VBox decision = new VBox(kind, words, why, advice);
        decision.getStyleClass().add("question");
        return decision;
    }

    Node actions() {
        return form.custom(Question.ACTIONS.field(), "", new ActionRows(parts));
    }

    Node feedback() {
        var who =
                form.suggested(
                        Question.FEEDBACK_BY.field(),
                        feedbackAsked(""),
                        parts.answers().text(Question.FEEDBACK_BY),
                        parts.staff());
        who.words()
                .textProperty()
                .bind(parts.answers().text(Question.REPORTED_BY).map(WhatFollows::feedbackAsked));
        who.hint("What was decided");
        var when =
                form.text(
                        Question.FEEDBACK_WHEN.field(),
                        "By when?",
                        parts.answers().text(Question.FEEDBACK_WHEN));
        return Columns.fields(who, when);
    }

    /** "Who will tell Miss Calder?": short enough to stand beside "By when?". */
    private static String feedbackAsked(String reporter) {
        int comma = reporter.indexOf(',');
        String name = (comma < 0 ? reporter : reporter.substring(0, comma)).strip();
        return name.isEmpty() ? "Who will tell who reported it?" : "Who will tell " + name + "?";
    }
}
