package org.daybook.transfer.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.desk.Place;
import org.daybook.transfer.FileOut;
import org.daybook.transfer.ReadFilesOut;

/**
 * The files that are on their way, as a board: late, due, unacknowledged, waiting, to be closed.
 */
public final class TransferListModel {

    private final Surroundings around;
    private final ReadFilesOut files;
    private final ObservableList<FileOut> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper saying = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper(false);

    public TransferListModel(Surroundings around, ReadFilesOut files) {
        this.around = around;
        this.files = files;
    }

    /** In the order of the board. */
    ObservableList<FileOut> lines() {
        return lines;
    }

    /** "3 files are due out, 1 of them late. 1 sent, no receipt yet." */
    ReadOnlyStringProperty sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    /** True once it is known that nothing is on its way. */
    ReadOnlyBooleanProperty noneProperty() {
        return none.getReadOnlyProperty();
    }

    void refresh() {
        around.background().run(files::open).then(this::show);
    }

    void open(FileOut file) {
        around.navigator().go(new Place.TransferSteps(file.transfer().id()));
    }

    /** As its button says: to what presses. */
    void record(FileOut file) {
        around.navigator().go(new Place.TransferSteps(file.transfer().id(), true));
    }

    void start() {
        around.navigator().go(new Place.StartTransfer(Optional.empty()));
    }

    private void show(List<FileOut> found) {
        lines.setAll(found);
        none.set(found.isEmpty());
        saying.set(inWords(found));
    }

    private static String inWords(List<FileOut> found) {
        long late = count(found, file -> file.group() == FileOut.Group.LATE);
        long due = late + count(found, file -> file.group() == FileOut.Group.DUE);
        List<String> parts = new ArrayList<>();
        if (due > 0) {
            String files = due == 1 ? "1 file is due out" : due + " files are due out";
            parts.add(late == 0 ? files : files + ", " + late + " of them late");
        }
        add(parts, found, FileOut.Group.UNACKNOWLEDGED, " sent, no receipt yet");
        add(parts, found, FileOut.Group.AWAITING, " waiting for others");
        add(parts, found, FileOut.Group.TO_CLOSE, " to be closed");
        return parts.isEmpty() ? "" : String.join(". ", parts) + ".";
    }

    private static void add(
            List<String> parts, List<FileOut> found, FileOut.Group group, String words) {
        long count = count(found, file -> file.group() == group);
        if (count > 0) {
            parts.add(count + words);
        }
    }

    private static long count(List<FileOut> found, Predicate<FileOut> which) {
        return found.stream().filter(which).count();
    }
}
