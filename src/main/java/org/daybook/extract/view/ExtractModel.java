package org.daybook.extract.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.daybook.base.ChildId;
import org.daybook.base.DayText;
import org.daybook.base.Problem;
import org.daybook.chronology.EntryKind;
import org.daybook.desk.PaperPages;
import org.daybook.extract.ExtractContents;
import org.daybook.extract.ExtractPress;
import org.daybook.extract.GatherExtract;
import org.daybook.extract.Request;
import org.daybook.extract.Request.Form;
import org.daybook.extract.SaveExtract;
import org.jspecify.annotations.Nullable;

/** What of a child's file goes on paper, for whom and why; seen before it is saved. */
public final class ExtractModel {

    /** What can be done with it. */
    public record Deeds(GatherExtract gather, SaveExtract save, ExtractPress press) {}

    private final Surroundings around;
    private final Deeds deeds;
    private final ChildId child;
    private final PaperPages preview;
    private final ObjectProperty<@Nullable Form> form;
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ObservableSet<EntryKind> kinds = FXCollections.observableSet();
    private final BooleanProperty family = new SimpleBooleanProperty();
    private final BooleanProperty ownUse = new SimpleBooleanProperty();
    private final StringProperty forWhom = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable ExtractFace> face = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private Optional<Request> shown = Optional.empty();

    public ExtractModel(Surroundings around, Deeds deeds, ChildId child, Form first) {
        this.around = around;
        this.deeds = deeds;
        this.child = child;
        this.preview = new PaperPages(around.background());
        this.form = new SimpleObjectProperty<>(first);
        form.subscribe((_, _) -> show());
        family.subscribe((_, _) -> show());
        ownUse.subscribe((_, _) -> show());
        SetChangeListener<EntryKind> change = _ -> show();
        kinds.addListener(change);
    }

    ObjectProperty<@Nullable Form> formProperty() {
        return form;
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty toProperty() {
        return to;
    }

    /** None for all kinds. */
    ObservableSet<EntryKind> kinds() {
        return kinds;
    }

    BooleanProperty familyProperty() {
        return family;
    }

    BooleanProperty ownUseProperty() {
        return ownUse;
    }

    StringProperty forWhomProperty() {
        return forWhom;
    }

    StringProperty whyProperty() {
        return why;
    }

    PaperPages preview() {
        return preview;
    }

    /** Null until it was read for the first time. */
    ReadOnlyObjectProperty<@Nullable ExtractFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /** "Saved as chronology-2026-11-23-1605.pdf, 5 pages." */
    ReadOnlyStringProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    BooleanProperty workingProperty() {
        return working;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    /** Reads and draws again, because the page was come to. */
    void arrive() {
        shown = Optional.empty();
        show();
    }

    /** Reads and draws again where something was chosen since; days that cannot be read wait. */
    void show() {
        if (!unclear().isEmpty()) {
            return;
        }
        Request request = request();
        if (shown.filter(request::equals).isEmpty()) {
            shown = Optional.of(request);
            around.background().run(() -> read(request)).then(this::show);
        }
    }

    private ExtractFace read(Request request) {
        ExtractContents contents = deeds.gather().contents(child, request);
        return ExtractFace.of(
                contents,
                deeds.gather().family(child),
                deeds.gather().daysThatNameOthers(contents));
    }

    private void show(ExtractFace read) {
        if (shown.filter(read.contents().request()::equals).isPresent()) {
            face.set(read);
            preview.show(out -> deeds.press().print(read.contents(), out));
        }
    }

    /** Whether it may be asked where to save it; what is wrong stands under its field. */
    boolean ready() {
        news.set("");
        List<Problem> found = unclear();
        problems.setAll(found.isEmpty() ? request().problems() : found);
        return problems.isEmpty();
    }

    void save(Path target) {
        Request request = request();
        working.set(true);
        around.background()
                .runLong("Making the PDF", _ -> deeds.save().save(child, request, target))
                .then(this::saved)
                .lastly(() -> working.set(false));
    }

    private void saved(SaveExtract.Outcome outcome) {
        switch (outcome) {
            case SaveExtract.Outcome.Saved(Path file, int pages) ->
                    news.set(
                            "Saved as "
                                    + file.getFileName()
                                    + ", "
                                    + (pages == 1 ? "1 page." : pages + " pages."));
            case SaveExtract.Outcome.NotYet(List<Problem> found) -> problems.setAll(found);
            case SaveExtract.Outcome.NotSaved(String sentence) ->
                    problems.setAll(new Problem("", sentence));
        }
    }

    void leave() {
        around.navigator().back();
    }

    private List<Problem> unclear() {
        return Stream.of(unclear("from", from), unclear("to", to))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Problem> unclear(String field, StringProperty typed) {
        return read(typed) instanceof DayText.Unclear(String sentence)
                ? Optional.of(new Problem(field, sentence))
                : Optional.empty();
    }

    private DayText.Outcome read(StringProperty typed) {
        return DayText.read(typed.get(), around.today(), DayText.Sense.HAPPENED);
    }

    private Optional<LocalDate> day(StringProperty typed) {
        return read(typed) instanceof DayText.Read(LocalDate day)
                ? Optional.of(day)
                : Optional.empty();
    }

    private Request request() {
        Form chosen = form.get();
        return new Request(
                chosen == null ? Form.CHRONOLOGY : chosen,
                day(from),
                day(to),
                Set.copyOf(kinds),
                family.get(),
                ownUse.get(),
                forWhom.get(),
                why.get());
    }
}
