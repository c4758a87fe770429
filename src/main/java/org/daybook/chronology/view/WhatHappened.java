package org.daybook.chronology.view;

import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.daybook.base.DayText;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Question;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Texts;

/** The questions about what happened, one method for each line of them. */
final class WhatHappened {

    private static final int NARRATIVE_ROWS = 5;
    private static final int SHORTER_ROWS = 3;

    private final Form form;
    private final FormParts parts;
    private final Lent lent;

    WhatHappened(Form form, FormParts parts, Lent lent) {
        this.form = form;
        this.parts = parts;
        this.lent = lent;
    }

    Node narrative() {
        boolean concern = parts.answers().kind().get() == EntryKind.CONCERN;
        StringProperty text = parts.answers().text(Question.NARRATIVE);
        var narrative =
                asked(
                        form.longText(
                                Question.NARRATIVE.field(),
                                "What happened?",
                                text,
                                concern ? NARRATIVE_ROWS : SHORTER_ROWS),
                        KindWords::narrative);
        narrative.hint(concern ? "What was seen or heard, in plain words" : "In plain words");
        return narrative.control() instanceof TextInputControl field
                ? narrative.under(lent.wording().under(field, text))
                : narrative;
    }

    /**
     * @param dayNote a word about the day, under it; empty where there is none
     */
    Node whenAndWhere(ObservableValue<String> dayNote) {
        var day =
                asked(
                        form.day(
                                        Question.HAPPENED_DAY.field(),
                                        "When?",
                                        parts.answers().text(Question.HAPPENED_DAY),
                                        parts.clock(),
                                        DayText.Sense.HAPPENED)
                                .under(note(dayNote)),
                        KindWords::day);
        var time =
                form.timeOrWords(
                                Question.HAPPENED_TIME.field(),
                                "What time?",
                                parts.answers().text(Question.HAPPENED_TIME))
                        .hint("or \u201cbefore lunch\u201d");
        return Columns.fields(day, time, place());
    }

    private Node place() {
        StringProperty text = parts.answers().text(Question.PLACE);
        var place = form.text(Question.PLACE.field(), "Where?", text);
        ObservableValue<Boolean> asked =
                parts.answers().kind().map(kind -> kind.asks(Question.PLACE));
        place.visibleProperty().bind(asked.flatMap(yes -> yes ? asked : text.isNotEmpty()));
        place.managedProperty().bind(place.visibleProperty());
        return place;
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

    Node othersPresent() {
        return asked(
                form.text(
                        Question.OTHERS_PRESENT.field(),
                        "Was anyone else there?",
                        parts.answers().text(Question.OTHERS_PRESENT)),
                KindWords::others);
    }

    /** Put as the kind of the entry puts it. */
    private org.daybook.desk.Question asked(
            org.daybook.desk.Question question, Function<EntryKind, String> words) {
        question.words().textProperty().bind(parts.answers().kind().map(words));
        return question;
    }

    private static Label note(ObservableValue<String> words) {
        Label note = Texts.caption("");
        note.textProperty().bind(words);
        note.visibleProperty().bind(words.map(one -> !one.isEmpty()));
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }
}
