package org.daybook.transfer.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.base.TransferId;
import org.daybook.desk.Place;
import org.daybook.transfer.ChangeDestination;
import org.daybook.transfer.EndTransfer;
import org.daybook.transfer.Event;
import org.daybook.transfer.LineKind;
import org.daybook.transfer.MoveDate;
import org.daybook.transfer.ReadFilesOut;
import org.daybook.transfer.RecordStep;
import org.jspecify.annotations.Nullable;

/** One file on its way: what its page shows and does. */
public final class TransferStepsModel {

    /** What is read and done. */
    public record Deeds(
            ReadFilesOut files,
            RecordStep record,
            MoveDate move,
            ChangeDestination change,
            EndTransfer end) {}

    private final Surroundings around;
    private final Deeds deeds;
    private final TransferId id;
    private final ReadOnlyObjectWrapper<@Nullable TransferFace> face =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Opened> opened = new SimpleObjectProperty<>(new Opened.Nothing());
    private final BooleanProperty why = new SimpleBooleanProperty();
    private Runnable changed = () -> {};

    /** Whether the form of what presses opens as soon as the file is read. */
    private boolean toRecord;

    public TransferStepsModel(Surroundings around, Deeds deeds, Place.TransferSteps place) {
        this.around = around;
        this.deeds = deeds;
        this.id = place.transfer();
        this.toRecord = place.toRecord();
    }

    /** Null until it was read for the first time. */
    ReadOnlyObjectProperty<@Nullable TransferFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    ObjectProperty<Opened> openedProperty() {
        return opened;
    }

    /** Whether the count of the days lies open. */
    BooleanProperty whyProperty() {
        return why;
    }

    void refresh() {
        around.background().run(this::read).then(this::show);
    }

    private void show(TransferFace read) {
        boolean first = toRecord;
        toRecord = false;
        face.set(read);
        if (first) {
            read.file().need().opens().ifPresent(this::ask);
        }
    }

    /** Opens the form for a step, or for something that happened. */
    void ask(LineKind kind) {
        opened.set(kind == Event.CLOSED ? new Opened.OfEnd() : new Opened.OfLine(kind));
    }

    void open(Opened form) {
        opened.set(form);
    }

    void close() {
        opened.set(new Opened.Nothing());
    }

    LineAnswers line(TransferFace shown, LineKind kind) {
        return new LineAnswers(around, deeds.record(), shown.file(), kind, this::done);
    }

    MoveModel move(TransferFace shown) {
        return new MoveModel(around, deeds.move(), id, shown.transfer().isPaused(), this::done);
    }

    DestinationModel destination(TransferFace shown) {
        return new DestinationModel(around, deeds.change(), shown.transfer(), this::done);
    }

    EndModel end(TransferFace shown) {
        return new EndModel(around, deeds.end(), shown.transfer(), this::done);
    }

    void child(TransferFace shown) {
        around.navigator().go(new Place.ChildFile(shown.file().child().id()));
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
        return TransferFace.of(
                deeds.files().file(id), around.staffNames(), around.days(), around.clock());
    }
}
