package org.daybook.chronology.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.daybook.chronology.Detail;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Question;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;

/**
 * The questions of a form in the order that its kind wants. What was answered although this kind
 * does not ask it is shown too, so that nothing is recorded unseen.
 */
final class EntryQuestions {

    /** Before it stands who was there; after the questions before it. */
    private static final Detail AFTER_WHO_WAS_THERE = Detail.MISSING_PEOPLE;

    /** From here on the questions follow the story. */
    private static final Detail AFTER_THE_STORY = Detail.SAID;

    private final FormAnswers answers;
    private final DetailQuestions details;
    private final Node narrative;
    private final Node whenAndWhere;
    private final Node whoTold;
    private final Node othersPresent;
    private final ChildsWordsRows childsWords;
    private final Node children;
    private final Node doneSoFar;
    private final Node parentsTold;
    private final Node told;
    private final Node feedback;

    /**
     * @param dayNote a word about the day, under it; empty where there is none
     */
    EntryQuestions(
            Form form,
            FormParts parts,
            Lent lent,
            WhatFollows follows,
            ObservableValue<String> dayNote) {
        WhatHappened happened = new WhatHappened(form, parts, lent);
        this.answers = parts.answers();
        this.details = new DetailQuestions(form, parts, lent);
        this.narrative = happened.narrative();
        this.childsWords = new ChildsWordsRows(answers);
        this.whenAndWhere = happened.whenAndWhere(dayNote);
        this.whoTold = happened.whoTold();
        this.othersPresent = happened.othersPresent();
        this.children = follows.children();
        this.doneSoFar = follows.doneSoFar();
        this.parentsTold = follows.parentsTold();
        this.told = follows.told();
        this.feedback = follows.feedback();
        follows.afterTheChild(part -> {
            if (answers.asksVoice()) {
                childsWords.focus(part);
            } else {
                follows.findChild();
            }
        });
    }

    /** What happened, in the order of telling it. */
    List<Node> story() {
        EntryKind kind = answers.kind().get();
        if (kind == EntryKind.CONCERN) {
            return List.of(narrative, childsWords, whenAndWhere, whoTold, othersPresent);
        }
        List<Node> rows = new ArrayList<>();
        rows.add(whenAndWhere);
        List<Node> line = new ArrayList<>();
        asked(kind, Detail.MEETING_KIND, AFTER_WHO_WAS_THERE).forEach(one -> add(one, line, rows));
        if (answers.asks(Question.OTHERS_PRESENT)) {
            pair(othersPresent, line, rows);
        }
        asked(kind, AFTER_WHO_WAS_THERE, AFTER_THE_STORY).forEach(one -> add(one, line, rows));
        flush(line, rows);
        rows.add(narrative);
        Detail.of(kind).stream()
                .filter(one -> one.compareTo(AFTER_THE_STORY) >= 0)
                .forEach(one -> add(one, line, rows));
        flush(line, rows);
        if (answers.asks(Question.REPORTED_BY) || answers.asks(Question.REPORTED_WHEN)) {
            rows.add(whoTold);
        }
        return rows;
    }

    /** Whom it is about, and what was done. */
    List<Node> follows() {
        List<Node> rows = new ArrayList<>();
        rows.add(children);
        if (answers.asksVoice() && answers.kind().get() != EntryKind.CONCERN) {
            rows.add(childsWords);
        }
        if (answers.asks(Question.DONE_SO_FAR)) {
            rows.add(doneSoFar);
        }
        if (answers.asks(Question.PARENTS_TOLD) || answers.asks(Question.PARENTS_NOTE)) {
            rows.add(parentsTold);
        }
        if (answers.asks(Question.TOLD)) {
            rows.add(told);
        }
        return rows;
    }

    /** Who tells the reporter; empty where nobody asks. */
    List<Node> feedback() {
        return answers.asks(Question.FEEDBACK_BY) || answers.asks(Question.FEEDBACK_WHEN)
                ? List.of(feedback)
                : List.of();
    }

    private static List<Detail> asked(EntryKind kind, Detail from, Detail before) {
        return Detail.of(kind).stream()
                .filter(one -> one.compareTo(from) >= 0 && one.compareTo(before) < 0)
                .toList();
    }

    private void add(Detail detail, List<Node> line, List<Node> rows) {
        switch (detail.how()) {
            case LINE, STAFF, DAY_GONE, DAY_TO_COME -> pair(details.of(detail), line, rows);
            case TEXT, CHOICE -> {
                flush(line, rows);
                rows.add(details.of(detail));
            }
        }
    }

    /** Two short answers stand beside one another. */
    private static void pair(Node question, List<Node> line, List<Node> rows) {
        line.add(question);
        if (line.size() == 2) {
            flush(line, rows);
        }
    }

    private static void flush(List<Node> line, List<Node> rows) {
        if (!line.isEmpty()) {
            rows.add(Columns.fields(line.toArray(Node[]::new)));
            line.clear();
        }
    }
}
