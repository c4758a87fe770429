package org.daybook.chronology.view;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.chronology.EntryRules;
import org.daybook.chronology.Question;

/** What a form says about its own answers while they are being written. */
public final class FormNotes {

    private final FormAnswers answers;
    private final Clock clock;

    FormNotes(FormAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** What was answered to another kind's questions is not recorded, and this says so. */
    public ObservableValue<String> leftOut() {
        return Bindings.createStringBinding(
                () -> KindWords.leftOut(answers.leftOut(), answers.kind().get()),
                answers.changes());
    }

    /** "Decide today, before 16:00"; empty once a decision is chosen. */
    public ObservableValue<String> decideBy(ObservableValue<LocalTime> hour) {
        return Bindings.createStringBinding(
                () ->
                        answers.decision().get() != null
                                ? ""
                                : "Decide today, before " + Days.time(hour.getValue()),
                answers.decision(),
                hour);
    }

    /** A word about a day before the birth of one of the children. */
    public ObservableValue<String> day() {
        return Bindings.createStringBinding(
                this::beforeBirth, answers.text(Question.HAPPENED_DAY), answers.children());
    }

    private String beforeBirth() {
        String typed = answers.text(Question.HAPPENED_DAY).get();
        return DayText.read(typed, LocalDate.now(clock), DayText.Sense.HAPPENED)
                        instanceof DayText.Read(LocalDate day)
                ? answers.children().stream()
                        .flatMap(part -> part.child().stream())
                        .flatMap(child -> EntryRules.beforeBirth(day, child.born()).stream())
                        .findFirst()
                        .orElse("")
                : "";
    }
}
