package org.daybook.arrival.view;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.arrival.Came;
import org.daybook.arrival.Parcel;
import org.daybook.base.DraftId;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.Draft;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.HalfWritten;
import org.daybook.chronology.Question;
import org.jspecify.annotations.Nullable;

/** One child's file of a parcel, as it is being written down. Its scans lie with its draft. */
final class FileOfChild {

    final StringProperty summary = new SimpleStringProperty("");
    final StringProperty items = new SimpleStringProperty("");
    final StringProperty pages = new SimpleStringProperty("");
    final ObjectProperty<Came.@Nullable Against> against = new SimpleObjectProperty<>();
    final StringProperty missing = new SimpleStringProperty("");

    private final Child child;
    private final DraftId draft;
    private final int number;
    private boolean kept;

    /**
     * @param number tells its fields from those of the other children
     */
    FileOfChild(Child child, DraftId draft, int number) {
        this.child = child;
        this.draft = draft;
        this.number = number;
    }

    Child child() {
        return child;
    }

    DraftId draft() {
        return draft;
    }

    String field(String name) {
        return name + "-" + number;
    }

    /** Whether a draft of it stands in the store. */
    boolean isKept() {
        return kept;
    }

    void kept() {
        kept = true;
    }

    boolean isUntouched() {
        return summary.get().isBlank() && items.get().isBlank() && pages.get().isBlank();
    }

    /** What was written down of it before, and not taken in. */
    void takeUp(Draft half) {
        kept = true;
        summary.set(half.text().answers().getOrDefault(Question.NARRATIVE, ""));
        pages.set(half.text().details().text(Detail.PAGES));
    }

    Parcel.File read() {
        boolean lacks = against.get() == Came.Against.SOME_MISSING;
        return new Parcel.File(
                child.id(),
                pages.get(),
                items.get(),
                Optional.ofNullable(against.get()),
                lacks ? missing.get() : "",
                summary.get(),
                draft);
    }

    /** As the entry that it becomes, so that it can be finished as one too. */
    HalfWritten half(String school, String day, String time) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        answers.put(Question.NARRATIVE, inWords());
        answers.put(Question.HAPPENED_DAY, day);
        answers.put(Question.HAPPENED_TIME, time);
        Map<Detail, String> details = new LinkedHashMap<>();
        details.put(Detail.FILE_FROM, school);
        details.put(Detail.PAGES, pages.get());
        return new HalfWritten(
                EntryKind.FILE_RECEIVED,
                Optional.empty(),
                answers,
                Details.of(details),
                List.of(ChildInEntry.of(child.id())),
                List.of());
    }

    private String inWords() {
        return items.get().isBlank()
                ? summary.get()
                : StepWords.sentences("In it: " + items.get(), summary.get());
    }

    /** With the names that its fields have on the page. */
    List<Problem> named(List<Problem> found) {
        return found.stream()
                .map(one -> new Problem(field(renamed(one.field())), one.sentence()))
                .toList();
    }

    private static String renamed(String field) {
        return field.equals("words") ? "summary" : field;
    }
}
