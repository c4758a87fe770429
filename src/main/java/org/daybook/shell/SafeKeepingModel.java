package org.daybook.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.desk.Background;
import org.daybook.journal.Trace;
import org.daybook.vault.SafeCopy;

/** Whether the records are safe, the making of a copy, and what was done lately. */
public final class SafeKeepingModel {

    private static final int LATEST = 40;

    private final Safety safety;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<CopyLine> copy;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper copying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper checked = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private final ObservableList<JournalLine> journal = FXCollections.observableArrayList();

    public SafeKeepingModel(Safety safety, Background background, Clock clock) {
        this.safety = safety;
        this.background = background;
        this.clock = clock;
        this.copy = new ReadOnlyObjectWrapper<>(CopyLine.of(safety.lastCopy(), clock));
    }

    public ReadOnlyObjectProperty<CopyLine> copyProperty() {
        return copy.getReadOnlyProperty();
    }

    /** Where safe copies go; empty until it was said. */
    public ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** What came of the copy that was made just now; empty before. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty copyingProperty() {
        return copying.getReadOnlyProperty();
    }

    /** What came of reading everything through; empty before. */
    public ReadOnlyStringProperty checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    public ObservableList<JournalLine> journal() {
        return journal;
    }

    public void refresh() {
        background.run(safety::copiesFolder).then(folder::set);
        background
                .run(() -> safety.latest(LATEST))
                .then(deeds ->
                        journal.setAll(
                                deeds.stream()
                                        .filter(deed -> !isNoise(deed))
                                        .map(JournalLine::of)
                                        .toList()));
    }

    /** A draft is kept every few seconds; told each time, it would hide all else. */
    private static boolean isNoise(Trace deed) {
        return switch (deed.deed().kind()) {
            case DRAFT_KEPT -> true;
            default -> false;
        };
    }

    public void makeCopy(Path into) {
        copying.set(true);
        outcome.set("");
        background
                .runLong("Making a safe copy", _ -> safety.makeCopy(into))
                .then(this::show)
                .lastly(() -> copying.set(false));
    }

    public void check() {
        checking.set(true);
        checked.set("");
        background
                .runLong("Checking the records", safety::check)
                .then(found -> checked.set(found.sentence()))
                .lastly(() -> checking.set(false));
    }

    private void show(SafeCopy made) {
        outcome.set(words(made));
        copy.set(CopyLine.of(safety.lastCopy(), clock));
        refresh();
    }

    private static String words(SafeCopy made) {
        return switch (made) {
            case SafeCopy.Made done ->
                    "Made, opened again and counted: "
                            + count(done.counts().children(), "child", "children")
                            + ", "
                            + count(done.counts().entries(), "entry", "entries")
                            + ", "
                            + count(done.counts().files(), "file", "files")
                            + ".";
            case SafeCopy.NoRoom _ ->
                    "There is not enough room there. Make room, or choose another disk. Nothing was left behind.";
            case SafeCopy.NoPermission _ ->
                    "Nothing may be written there. Choose another folder, or ask whoever looks after this computer.";
            case SafeCopy.NotTrue broken -> broken.sentence();
        };
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
