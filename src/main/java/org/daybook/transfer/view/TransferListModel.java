package org.daybook.transfer.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.children.Children;
import org.daybook.desk.Place;
import org.daybook.transfer.Transfers;

/** The files that are on their way: what is late or due first, what was sent last. */
public final class TransferListModel {

    private final Surroundings around;
    private final Transfers transfers;
    private final Children children;
    private final ObservableList<TransferLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper saying = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper(false);

    public TransferListModel(Surroundings around, Transfers transfers, Children children) {
        this.around = around;
        this.transfers = transfers;
        this.children = children;
    }

    ObservableList<TransferLine> lines() {
        return lines;
    }

    /** "3 files are due out, 1 of them late." */
    ReadOnlyStringProperty sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    /** True once it is known that nothing is on its way. */
    ReadOnlyBooleanProperty noneProperty() {
        return none.getReadOnlyProperty();
    }

    void refresh() {
        around.background().run(this::read).then(this::show);
    }

    void open(TransferLine line) {
        around.navigator().go(new Place.TransferSteps(line.id()));
    }

    void start() {
        around.navigator().go(new Place.StartTransfer(Optional.empty()));
    }

    private List<TransferLine> read() {
        return transfers.open().stream()
                .flatMap(transfer ->
                        children.withId(transfer.child()).stream()
                                .map(child ->
                                        TransferLine.of(
                                                transfer, child, around.days(), around.today())))
                .sorted(Comparator.comparing(line -> line.urgency() == Urgency.DONE))
                .toList();
    }

    private void show(List<TransferLine> found) {
        lines.setAll(found);
        none.set(found.isEmpty());
        saying.set(found.isEmpty() ? "" : inWords(found));
    }

    private static String inWords(List<TransferLine> found) {
        long due = found.stream().filter(line -> line.urgency() != Urgency.DONE).count();
        long late = found.stream().filter(line -> line.urgency() == Urgency.LATE).count();
        String sent =
                due == found.size() ? "" : " " + (found.size() - due) + " sent, receipt awaited.";
        String ofThem = late == 0 ? "" : ", " + late + " of them late";
        return due == 0
                ? sent.strip()
                : (due == 1 ? "1 file is" : due + " files are") + " due out" + ofThem + "." + sent;
    }
}
