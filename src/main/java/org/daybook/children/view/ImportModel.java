package org.daybook.children.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.children.Child;
import org.daybook.children.ColumnMapping;
import org.daybook.children.CsvRead;
import org.daybook.children.CsvTable;
import org.daybook.children.ImportChildren;
import org.daybook.children.ImportDone;
import org.daybook.children.ImportField;
import org.daybook.children.ImportOutcome;
import org.daybook.children.ImportPlan;
import org.daybook.children.ReadCsv;
import org.daybook.children.Synonyms;
import org.daybook.children.UndoImport;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;
import org.daybook.desk.Work;
import org.jspecify.annotations.Nullable;

/** An import of a school's list in four steps; until the last nothing is written. */
public final class ImportModel {

    private static final int EXAMPLES = 3;
    private static final int CONTACTS_OFFERED = 4;

    private final ImportChildren importing;
    private final UndoImport undoing;
    private final Background background;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<ImportStep> step =
            new ReadOnlyObjectWrapper<>(ImportStep.FILE);
    private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ImportDone>> last =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<ColumnChoice> columns = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ImportPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<PlanLine.Kind> shown =
            new SimpleObjectProperty<>(PlanLine.Kind.NEW);
    private final ObservableList<PlanLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private List<PlanLine> everyLine = List.of();
    private @Nullable CsvTable table;
    private boolean busy;

    public ImportModel(
            ImportChildren importing,
            UndoImport undoing,
            Background background,
            Navigator navigator) {
        this.importing = importing;
        this.undoing = undoing;
        this.background = background;
        this.navigator = navigator;
        shown.subscribe((_, _) -> showLines());
    }

    public ReadOnlyObjectProperty<ImportStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** "pupils.csv: 24 lines, UTF-8, between commas". */
    public ReadOnlyStringProperty fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Why the file or the import was not taken; empty when nothing is wrong. */
    public ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** The import that can still be undone. */
    public ReadOnlyObjectProperty<Optional<ImportDone>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    public ObservableList<ColumnChoice> columns() {
        return columns;
    }

    /** Whatever a column can mean; the empty one leaves it out. */
    public ObservableList<Optional<ImportField>> meanings() {
        ObservableList<Optional<ImportField>> meanings = FXCollections.observableArrayList();
        meanings.add(Optional.empty());
        ImportField.all(contactsOffered()).forEach(field -> meanings.add(Optional.of(field)));
        return meanings;
    }

    private int contactsOffered() {
        return columns.stream()
                .flatMap(column -> column.meaning().stream())
                .mapToInt(
                        field -> field instanceof ImportField.OfContact(int number, _) ? number : 0)
                .map(number -> Math.max(number, CONTACTS_OFFERED))
                .max()
                .orElse(CONTACTS_OFFERED);
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** What would happen; null before the list was looked through. */
    public ReadOnlyObjectProperty<@Nullable ImportPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public ObjectProperty<PlanLine.Kind> shownProperty() {
        return shown;
    }

    /** The lines of the kind that is shown. */
    public ObservableList<PlanLine> lines() {
        return lines;
    }

    public long count(PlanLine.Kind kind) {
        return everyLine.stream().filter(line -> line.kind() == kind).count();
    }

    /** What was done, in words. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Asks which import can still be undone. */
    public void arrived() {
        background.run(undoing::last).then(last::set);
    }

    public void choose(Path path) {
        alone(
                background
                        .run(() -> ReadCsv.from(path))
                        .then(read -> taken(path.getFileName().toString(), read)));
    }

    private void taken(String name, CsvRead read) {
        switch (read) {
            case CsvRead.NotRead(String sentence) -> refused.set(sentence);
            case CsvRead.Read(CsvTable found) -> {
                refused.set("");
                table = found;
                file.set(
                        "%s: %s, %s, between %s"
                                .formatted(
                                        name,
                                        Words.lines(found.rows().size()),
                                        found.encoding(),
                                        found.separatorInWords()));
                background
                        .run(() -> importing.mapping(found))
                        .then(mapping -> showColumns(found, mapping));
            }
        }
    }

    private void showColumns(CsvTable found, ColumnMapping mapping) {
        List<ColumnChoice> choices = new ArrayList<>();
        for (int column = 0; column < found.headings().size(); column++) {
            String heading = found.headings().get(column);
            String examples = ColumnChoice.shown(found.examples(column, EXAMPLES));
            choices.add(
                    new ColumnChoice(
                            ColumnMapping.name(column),
                            heading,
                            Synonyms.notKept(heading).orElse(examples),
                            mapping.fields().get(column)));
        }
        problems.clear();
        columns.setAll(choices);
        step.set(ImportStep.COLUMNS);
    }

    /** Goes through the list with the chosen columns, unless they need putting right. */
    public void lookThrough() {
        ColumnMapping mapping = mapping();
        problems.setAll(mapping.problems());
        CsvTable found = table;
        if (problems.isEmpty() && found != null) {
            alone(background.run(() -> importing.look(found, mapping)).then(this::showPlan));
        }
    }

    private void showPlan(ImportPlan found) {
        everyLine = PlanLine.of(found);
        plan.set(found);
        refused.set("");
        shown.set(firstWithLines());
        showLines();
        step.set(ImportStep.LOOK);
    }

    /** What needs a look comes first; a list without trouble opens on who is new. */
    private PlanLine.Kind firstWithLines() {
        for (PlanLine.Kind kind : PlanLine.Kind.values()) {
            if (count(kind) > 0) {
                return kind;
            }
        }
        return PlanLine.Kind.NEW;
    }

    private void showLines() {
        lines.setAll(everyLine.stream().filter(line -> line.kind() == shown.get()).toList());
    }

    /** Writes it all, or nothing. */
    public void importNow() {
        ImportPlan found = plan.get();
        ColumnMapping mapping = mapping();
        if (found != null && !busy) {
            alone(
                    background
                            .runLong(
                                    "Importing " + Words.children(found.toWrite()),
                                    progress -> importing.run(found, mapping, progress))
                            .then(this::finished));
        }
    }

    private void finished(ImportOutcome result) {
        switch (result) {
            case ImportOutcome.Imported(ImportDone done) -> {
                last.set(Optional.of(done));
                outcome.set(inWords(done) + ".");
                step.set(ImportStep.DONE);
            }
            case ImportOutcome.Stopped() ->
                    refused.set("The import was stopped. Nothing was written.");
            case ImportOutcome.ChangedMeanwhile() -> {
                refused.set(
                        "A child was changed since the list was looked through, so nothing was written. Look through the list again.");
                step.set(ImportStep.COLUMNS);
            }
        }
    }

    /** What undoing would do, to be read before it is done. */
    public void undoWords(ImportDone done, Consumer<String> ask) {
        background
                .run(() -> undoing.wouldStay(done.id()))
                .then(staying -> {
                    String taken =
                            "Whoever it added goes again, and whoever it changed is as before.";
                    String names =
                            staying.stream().map(Child::name).collect(Collectors.joining(", "));
                    ask.accept(
                            staying.isEmpty()
                                    ? taken
                                    : taken
                                            + " Something was written since about "
                                            + names
                                            + ": that stays as it is.");
                });
    }

    public void undo(ImportDone done) {
        alone(background.run(() -> undoing.undo(done.id())).then(this::undone));
    }

    private void undone(UndoImport.Undone undone) {
        last.set(Optional.empty());
        String stayed =
                undone.stayed().isEmpty()
                        ? ""
                        : " %s stayed, because something was written since."
                                .formatted(Words.children(undone.stayed().size()));
        outcome.set(
                "The import is undone. %s taken out again, %s as before.%s"
                        .formatted(
                                Words.children(undone.takenBack()),
                                Words.children(undone.restored()),
                                stayed));
        step.set(ImportStep.DONE);
    }

    /** "24 children added, 3 changed". */
    static String inWords(ImportDone done) {
        String added = Words.children(done.added()) + " added";
        return done.changed() == 0 ? added : added + ", " + done.changed() + " changed";
    }

    /** "Tue 24 Nov 2026, 10:30, by Mrs Ruth Marlow: 24 children added, 3 changed". */
    public String inFull(ImportDone done) {
        var at = done.at().atZone(School.ZONE);
        return "%s, %s, by %s: %s"
                .formatted(
                        Days.full(at.toLocalDate()),
                        Days.time(at.toLocalTime()),
                        done.by(),
                        inWords(done));
    }

    public void back() {
        refused.set("");
        switch (step.get()) {
            case FILE -> navigator.back();
            case COLUMNS, DONE -> step.set(ImportStep.FILE);
            case LOOK -> step.set(ImportStep.COLUMNS);
        }
    }

    public void showChildren() {
        step.set(ImportStep.FILE);
        navigator.go(new Place.ChildList());
    }

    private ColumnMapping mapping() {
        return new ColumnMapping(
                columns.stream().map(ColumnChoice::heading).toList(),
                columns.stream().map(ColumnChoice::meaning).toList());
    }

    private void alone(Work<?> work) {
        busy = true;
        work.lastly(() -> busy = false);
    }
}
