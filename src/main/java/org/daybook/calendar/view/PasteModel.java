package org.daybook.calendar.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.calendar.SchoolYear;
import org.daybook.calendar.TermLines;
import org.daybook.desk.DeedForm;

/** Lines with dates, pasted to fill the form. */
final class PasteModel implements DeedForm.Model {

    static final String LINES = "pasted-lines";

    /** More than these are counted only. */
    private static final int MOST_SENTENCES = 6;

    private final SchoolYear year;
    private final Consumer<TermLines.Outcome.Read> then;
    private final StringProperty lines = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /**
     * @param year in which days without a year lie
     * @param then what becomes of the dates once all lines were understood
     */
    PasteModel(SchoolYear year, Consumer<TermLines.Outcome.Read> then) {
        this.year = year;
        this.then = then;
    }

    @Override
    public void record() {
        working.set(true);
        switch (TermLines.read(lines.get(), year)) {
            case TermLines.Outcome.Read read -> {
                problems.clear();
                then.accept(read);
            }
            case TermLines.Outcome.Unclear(List<String> sentences) ->
                    problems.setAll(new Problem(LINES, said(sentences)));
        }
        working.set(false);
    }

    private static String said(List<String> sentences) {
        int left = sentences.size() - MOST_SENTENCES;
        String first =
                String.join("\n", sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES)));
        return left > 0 ? first + "\nAnd " + left + " more." : first;
    }

    StringProperty lines() {
        return lines;
    }

    @Override
    public ObservableList<Problem> problems() {
        return problems;
    }

    @Override
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }
}
