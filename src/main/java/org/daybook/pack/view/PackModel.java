package org.daybook.pack.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.desk.PaperPages;
import org.daybook.desk.Place;
import org.daybook.pack.PackContents;
import org.daybook.pack.SavePack;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Pack;
import org.jspecify.annotations.Nullable;

/** The pack of one file on its way, as it would be saved now, with its day-one page. */
public final class PackModel {

    private final Surroundings around;
    private final PackDeeds deeds;
    private final TransferId id;
    private final PaperPages preview;
    private final DayOneAnswers dayOne = new DayOneAnswers();
    private final ReadOnlyObjectWrapper<@Nullable PackFace> face = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dayOneOpen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable SaveModel> saving = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper passphrase = new ReadOnlyStringWrapper("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private Runnable changed = () -> {};

    public PackModel(Surroundings around, PackDeeds deeds, TransferId id) {
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

    /** The form in which it is being saved; null while it is not. */
    ReadOnlyObjectProperty<@Nullable SaveModel> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** What just happened with the pack: "Saved as P-2026-0001.pdf, 14 pages." */
    ReadOnlyStringProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** With which the file opens that was just saved; shown this once; empty when there is none. */
    ReadOnlyStringProperty passphraseProperty() {
        return passphrase.getReadOnlyProperty();
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
            dayOne.show(shown.dayOne());
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

    void askToSave() {
        problems.clear();
        news.set("");
        forgetPassphrase();
        saving.set(new SaveModel(around, deeds.save(), deeds.passphrases(), id, this::saved));
    }

    void closeSaving() {
        saving.set(null);
    }

    /** She has told it, or written it down. */
    void forgetPassphrase() {
        passphrase.set("");
    }

    /** All pages as they would be saved now. */
    void open() {
        around.navigator().go(new Place.OpenPack(id, Optional.empty()));
    }

    void look(Pack pack) {
        around.navigator().go(new Place.OpenPack(id, Optional.of(pack.number().toString())));
    }

    void readThrough() {
        around.navigator().go(new Place.ReadPack(id));
    }

    private void saved(SavePack.Outcome outcome) {
        SaveModel wish = saving.get();
        switch (outcome) {
            case SavePack.Outcome.Saved(Pack pack, Path file) -> {
                news.set("Saved as " + file.getFileName() + ", " + pack.pages() + " pages.");
                passphrase.set(wish == null ? "" : wish.wish().passphrase());
                closeSaving();
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
                contents,
                deeds.gather().daysThatNameOthers(contents),
                deeds.gather().transfer(id),
                deeds.save().fileName());
    }

    private void show(PackFace read) {
        face.set(read);
        preview.show(out -> deeds.press().print(read.contents(), out));
    }
}
