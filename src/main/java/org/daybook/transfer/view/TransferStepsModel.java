package org.daybook.transfer.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.desk.PaperPages;
import org.daybook.desk.Place;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.GatherPack;
import org.daybook.transfer.Pack;
import org.daybook.transfer.PackContents;
import org.daybook.transfer.PackPress;
import org.daybook.transfer.RecordStep;
import org.daybook.transfer.SavePack;
import org.daybook.transfer.Step;
import org.daybook.transfer.WriteDayOne;
import org.jspecify.annotations.Nullable;

/** One file on its way: what its page shows and does. */
public final class TransferStepsModel {

    /**
     * What can be done with it.
     *
     * @param press draws the preview
     */
    public record Deeds(
            GatherPack gather,
            RecordStep record,
            WriteDayOne writeDayOne,
            SavePack save,
            PackPress press) {}

    private final Surroundings around;
    private final Deeds deeds;
    private final TransferId id;
    private final PaperPages preview;
    private final DayOneAnswers dayOne = new DayOneAnswers();
    private final ReadOnlyObjectWrapper<@Nullable TransferFace> face =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Opened> opened = new SimpleObjectProperty<>(new Opened.Nothing());
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ObservableList<Problem> packProblems = FXCollections.observableArrayList();

    public TransferStepsModel(Surroundings around, Deeds deeds, TransferId id) {
        this.around = around;
        this.deeds = deeds;
        this.id = id;
        this.preview = new PaperPages(around.background());
    }

    /** Null until it was read for the first time. */
    ReadOnlyObjectProperty<@Nullable TransferFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    ObjectProperty<Opened> openedProperty() {
        return opened;
    }

    PaperPages preview() {
        return preview;
    }

    DayOneAnswers dayOne() {
        return dayOne;
    }

    /** What just happened with the pack: "Saved as P-2026-0001.pdf, 14 pages." */
    ReadOnlyStringProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    BooleanProperty savingProperty() {
        return saving;
    }

    /** Why the pack was not saved. */
    ObservableList<Problem> packProblems() {
        return packProblems;
    }

    void refresh() {
        around.background().run(this::read).then(this::show);
    }

    /** Opens the form for a step. */
    void ask(Step step) {
        opened.set(new Opened.OfStep(step));
    }

    void askForLine() {
        opened.set(new Opened.CallOrLetter());
    }

    void askForDayOne() {
        TransferFace shown = face.get();
        if (shown != null) {
            dayOne.show(shown.transfer().dayOne());
            opened.set(new Opened.OfDayOne());
        }
    }

    void close() {
        opened.set(new Opened.Nothing());
    }

    LineFormModel lineForm(Optional<Step> step) {
        return new LineFormModel(around, deeds.record(), id, step, this::done);
    }

    void keepDayOne() {
        DayOne page = dayOne.page();
        around.background()
                .run(() -> {
                    deeds.writeDayOne().write(id, page);
                    return page;
                })
                .then(_ -> done());
    }

    void all() {
        around.navigator().go(new Place.TransferList());
    }

    /** "P-2026-0001.pdf": what the file is called unless the lead says otherwise. */
    String fileName() {
        TransferFace shown = face.get();
        return shown == null ? "" : shown.contents().making().number().fileName();
    }

    void save(Path target) {
        packProblems.clear();
        news.set("");
        saving.set(true);
        around.background()
                .runLong("Making the pack", _ -> deeds.save().save(id, target))
                .then(this::saved)
                .lastly(() -> saving.set(false));
    }

    private void saved(SavePack.Outcome outcome) {
        switch (outcome) {
            case SavePack.Outcome.Saved(Pack pack, Path file) -> {
                news.set("Saved as " + file.getFileName() + ", " + pack.pages() + " pages.");
                done();
            }
            case SavePack.Outcome.NotSaved(String sentence) ->
                    packProblems.setAll(List.of(new Problem("", sentence)));
        }
    }

    private void done() {
        close();
        refresh();
    }

    private TransferFace read() {
        PackContents contents = deeds.gather().contents(id);
        return TransferFace.of(
                contents,
                deeds.gather().daysThatNameOthers(contents),
                around.staffNames(),
                around.days(),
                around.today());
    }

    private void show(TransferFace read) {
        face.set(read);
        preview.show(out -> deeds.press().print(read.contents(), out));
    }
}
