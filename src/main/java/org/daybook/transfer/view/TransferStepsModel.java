package org.daybook.transfer.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.base.TransferId;
import org.daybook.children.Children;
import org.daybook.desk.Place;
import org.daybook.transfer.RecordStep;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.Transfers;
import org.jspecify.annotations.Nullable;

/** One file on its way: what its page shows and does. */
public final class TransferStepsModel {

    /** What is read and done. */
    public record Deeds(Transfers transfers, Children children, RecordStep record) {}

    private final Surroundings around;
    private final Deeds deeds;
    private final TransferId id;
    private final ReadOnlyObjectWrapper<@Nullable TransferFace> face =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Opened> opened = new SimpleObjectProperty<>(new Opened.Nothing());
    private Runnable changed = () -> {};

    public TransferStepsModel(Surroundings around, Deeds deeds, TransferId id) {
        this.around = around;
        this.deeds = deeds;
        this.id = id;
    }

    /** Null until it was read for the first time. */
    ReadOnlyObjectProperty<@Nullable TransferFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    ObjectProperty<Opened> openedProperty() {
        return opened;
    }

    void refresh() {
        around.background().run(this::read).then(face::set);
    }

    /** Opens the form for a step. */
    void ask(Step step) {
        opened.set(new Opened.OfStep(step));
    }

    void askForLine() {
        opened.set(new Opened.CallOrLetter());
    }

    void close() {
        opened.set(new Opened.Nothing());
    }

    LineFormModel lineForm(Optional<Step> step) {
        return new LineFormModel(around, deeds.record(), id, step, this::done);
    }

    void all() {
        around.navigator().go(new Place.TransferList());
    }

    /** What else shows the file, to be read again after each change. */
    void whenChanged(Runnable then) {
        changed = then;
    }

    private void done() {
        close();
        refresh();
        changed.run();
    }

    private TransferFace read() {
        Transfer transfer = deeds.transfers().find(id).orElseThrow();
        return TransferFace.of(
                transfer,
                deeds.children().withId(transfer.child()).orElseThrow(),
                around.staffNames(),
                around.days(),
                around.today());
    }
}
