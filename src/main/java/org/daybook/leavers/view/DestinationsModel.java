package org.daybook.leavers.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.children.ColumnMapping;
import org.daybook.children.CsvRead;
import org.daybook.children.CsvTable;
import org.daybook.children.ReadCsv;
import org.daybook.leavers.DestinationColumns;
import org.daybook.leavers.DestinationPlan;
import org.daybook.leavers.LeaverWords;
import org.daybook.leavers.PlanDestinations;
import org.daybook.leavers.RunStanding;
import org.daybook.leavers.TakeDestinations;
import org.jspecify.annotations.Nullable;

/**
 * Destinations out of a file: what its columns mean, and what would happen line by line, looked
 * through again at every change of a meaning. Nothing is written before it is taken.
 */
public final class DestinationsModel {

    private static final int EXAMPLES = 3;

    /** A file together with the list that it is laid beside. */
    private record Beside(CsvTable table, RunStanding list) {}

    private final Surroundings around;
    private final TakeDestinations take;
    private final Consumer<String> taken;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ObservableList<DestinationColumn> columns = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable DestinationPlan> plan =
            new ReadOnlyObjectWrapper<>();
    private @Nullable Beside beside;
    private boolean busy;

    /**
     * @param taken hears what was done, in words
     */
    DestinationsModel(Surroundings around, TakeDestinations take, Consumer<String> taken) {
        this.around = around;
        this.take = take;
        this.taken = taken;
    }

    void choose(Path path, RunStanding list) {
        around.background()
                .run(() -> ReadCsv.from(path))
                .then(read -> show(path.getFileName().toString(), read, list));
    }

    private void show(String name, CsvRead read, RunStanding list) {
        close();
        switch (read) {
            case CsvRead.NotRead(String sentence) -> refused.set(sentence);
            case CsvRead.Read(CsvTable found) -> {
                beside = new Beside(found, list);
                file.set(
                        "%s: %s, %s, between %s"
                                .formatted(
                                        name,
                                        lines(found.rows().size()),
                                        found.encoding(),
                                        found.separatorInWords()));
                columns.setAll(columns(found));
                columns.forEach(column -> column.meaning().subscribe((_, _) -> lookThrough()));
                lookThrough();
                open.set(true);
            }
        }
    }

    private static String lines(int many) {
        return many == 1 ? "1 line" : many + " lines";
    }

    private static List<DestinationColumn> columns(CsvTable found) {
        DestinationColumns suggested = DestinationColumns.suggested(found.headings());
        List<DestinationColumn> columns = new ArrayList<>();
        for (int column = 0; column < found.headings().size(); column++) {
            columns.add(
                    new DestinationColumn(
                            ColumnMapping.name(column),
                            found.headings().get(column),
                            String.join(" · ", found.examples(column, EXAMPLES)),
                            suggested.fields().get(column)));
        }
        return columns;
    }

    private void lookThrough() {
        Beside now = beside;
        if (now == null) {
            return;
        }
        DestinationColumns chosen =
                new DestinationColumns(columns.stream().map(DestinationColumn::chosen).toList());
        problems.setAll(chosen.problems());
        plan.set(
                problems.isEmpty()
                        ? PlanDestinations.of(now.table(), chosen, now.list(), around.today())
                        : null);
    }

    /** Writes what the plan says, or nothing. */
    public void take() {
        DestinationPlan found = plan.get();
        Beside now = beside;
        if (found == null || now == null || busy) {
            return;
        }
        busy = true;
        around.background()
                .run(() -> take.take(now.list().run().id(), found))
                .then(this::came)
                .lastly(() -> busy = false);
    }

    private void came(TakeDestinations.Outcome outcome) {
        close();
        switch (outcome) {
            case TakeDestinations.Outcome.Taken(int many) ->
                    taken.accept("Destinations of " + LeaverWords.children(many) + " taken.");
            case TakeDestinations.Outcome.ChangedMeanwhile _ ->
                    refused.set(
                            "A leaver was changed since the file was looked through, so nothing"
                                    + " was written. Choose the file again.");
        }
    }

    void close() {
        open.set(false);
        refused.set("");
        beside = null;
        plan.set(null);
        columns.clear();
        problems.clear();
    }

    /** Whether a file is being looked through. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** "destinations.csv: 24 lines, UTF-8, between commas". */
    ReadOnlyStringProperty file() {
        return file.getReadOnlyProperty();
    }

    /** Why a file was not taken; empty when nothing is wrong. */
    public ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    public ObservableList<DestinationColumn> columns() {
        return columns;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** What would happen; null while the columns have to be put right. */
    public ReadOnlyObjectProperty<@Nullable DestinationPlan> plan() {
        return plan.getReadOnlyProperty();
    }
}
