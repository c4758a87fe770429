package org.daybook.pack.view;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.desk.PaperPages;
import org.daybook.pack.GatherPack;
import org.daybook.pack.PackContents;
import org.daybook.pack.PackPress;
import org.daybook.pack.PackWish;
import org.daybook.pack.SavePack;
import org.daybook.pack.WriteDayOne;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Pack;
import org.jspecify.annotations.Nullable;

/** The pack of one file on its way, as it would be saved now, with its day-one page. */
public final class PackModel {

    /**
     * What can be done with it.
     *
     * @param press draws the preview
     */
    public record Deeds(
            GatherPack gather, WriteDayOne writeDayOne, SavePack save, PackPress press) {}

    private final Surroundings around;
    private final Deeds deeds;
    private final TransferId id;
    private final PaperPages preview;
    private final DayOneAnswers dayOne = new DayOneAnswers();
    private final ReadOnlyObjectWrapper<@Nullable PackFace> face = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dayOneOpen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private Runnable changed = () -> {};

    public PackModel(Surroundings around, Deeds deeds, TransferId id) {
        this.around = around;
        this.deeds = deeds;
        this.id = id;
        this.preview = new PaperPages(around.background());
    }

    /** Null until it was read for the first time. */
    ReadOnlyObjectProperty<@Nullable PackFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    PaperPages preview() {
        return preview;
    }

    DayOneAnswers dayOne() {
        return dayOne;
    }

    /** Whether the day-one page lies open to be written. */
    ReadOnlyBooleanProperty dayOneOpenProperty() {
        return dayOneOpen.getReadOnlyProperty();
    }

    /** What just happened with the pack: "Saved as P-2026-0001.pdf, 14 pages." */
    ReadOnlyStringProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    BooleanProperty savingProperty() {
        return saving;
    }

    /** Why the pack was not saved. */
    ObservableList<Problem> problems() {
        return problems;
    }

    void whenChanged(Runnable then) {
        changed = then;
    }

    void refresh() {
        around.background().run(this::read).then(this::show);
    }

    void askForDayOne() {
        PackFace shown = face.get();
        if (shown != null) {
            dayOne.show(shown.contents().transfer().dayOne());
            dayOneOpen.set(true);
        }
    }

    void closeDayOne() {
        dayOneOpen.set(false);
    }

    void keepDayOne() {
        DayOne page = dayOne.page();
        around.background()
                .run(() -> {
                    deeds.writeDayOne().write(id, page);
                    return page;
                })
                .then(_ -> {
                    closeDayOne();
                    done();
                });
    }

    /** "P-2026-0001.pdf": what the file is called unless the lead says otherwise. */
    String fileName() {
        PackFace shown = face.get();
        return shown == null ? "" : shown.fileName();
    }

    void save(Path target) {
        problems.clear();
        news.set("");
        saving.set(true);
        around.background()
                .runLong("Making the pack", _ -> deeds.save().save(id, PackWish.TO_PRINT, target))
                .then(this::saved)
                .lastly(() -> saving.set(false));
    }

    private void saved(SavePack.Outcome outcome) {
        switch (outcome) {
            case SavePack.Outcome.Saved(Pack pack, Path file) -> {
                news.set("Saved as " + file.getFileName() + ", " + pack.pages() + " pages.");
                done();
            }
            case SavePack.Outcome.NotYet(List<Problem> found) -> problems.setAll(found);
            case SavePack.Outcome.NotSaved(String sentence) ->
                    problems.setAll(List.of(new Problem("", sentence)));
        }
    }

    private void done() {
        refresh();
        changed.run();
    }

    private PackFace read() {
        PackContents contents = deeds.gather().preview(id);
        return PackFace.of(
                contents, deeds.gather().daysThatNameOthers(contents), deeds.save().fileName());
    }

    private void show(PackFace read) {
        face.set(read);
        preview.show(out -> deeds.press().print(read.contents(), out));
    }
}
