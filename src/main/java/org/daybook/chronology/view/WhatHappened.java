package org.daybook.chronology.view;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.daybook.base.DayText;
import org.daybook.chronology.Question;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Texts;

/** The questions about what happened, one method for each line of them. */
final class WhatHappened {

    private static final int NARRATIVE_ROWS = 5;

    private final Form form;
    private final FormParts parts;
    private final Lent lent;

    WhatHappened(Form form, FormParts parts, Lent lent) {
        this.form = form;
        this.parts = parts;
        this.lent = lent;
    }

    Node narrative(String question) {
        var narrative =
                form.longText(
                        Question.NARRATIVE.field(),
                        question,
                        parts.answers().text(Question.NARRATIVE),
                        NARRATIVE_ROWS);
        return checked(narrative, parts.answers().text(Question.NARRATIVE))
                .hint("What was seen or heard, in plain words");
    }

    private org.daybook.desk.Question checked(
            org.daybook.desk.Question question, StringProperty text) {
        return question.control() instanceof TextInputControl field
                ? question.under(lent.wording().under(field, text))
                : question;
    }

    /**
     * @param dayNote a word about the day, under it; empty where there is none
     */
    Node whenAndWhere(ObservableValue<String> dayNote) {
        var day =
                form.day(
                                Question.HAPPENED_DAY.field(),
                                "When?",
                                parts.answers().text(Question.HAPPENED_DAY),
                                parts.clock(),
                                DayText.Sense.HAPPENED)
                        .under(note(dayNote));
        var time =
                form.timeOrWords(
                                Question.HAPPENED_TIME.field(),
                                "What time?",
                                parts.answers().text(Question.HAPPENED_TIME))
                        .hint("or \u201cbefore lunch\u201d");
        var place =
                form.text(Question.PLACE.field(), "Where?", parts.answers().text(Question.PLACE));
        return Columns.fields(day, time, place);
    }

    Node whoTold() {
        var by =
                form.suggested(
                        Question.REPORTED_BY.field(),
                        "Who told you?",
                        parts.answers().text(Question.REPORTED_BY),
                        parts.staff());
        var when =
                form.text(
                                Question.REPORTED_WHEN.field(),
                                "When did they tell you?",
                                parts.answers().text(Question.REPORTED_WHEN))
                        .hint("Day and time");
        return Columns.fields(by, when);
    }

    Node othersPresent(String question) {
        return form.text(
                Question.OTHERS_PRESENT.field(),
                question,
                parts.answers().text(Question.OTHERS_PRESENT));
    }

    private static Label note(ObservableValue<String> words) {
        Label note = Texts.caption("");
        note.textProperty().bind(words);
        note.visibleProperty().bind(words.map(one -> !one.isEmpty()));
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }
}
