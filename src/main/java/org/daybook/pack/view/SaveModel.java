package org.daybook.pack.view;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.TransferId;
import org.daybook.desk.DeedModel;
import org.daybook.pack.PackWish;
import org.daybook.pack.Passphrases;
import org.daybook.pack.SavePack;
import org.daybook.transfer.PackForm;

/** In which form a pack is saved, with which passphrase, and where. */
final class SaveModel extends DeedModel {

    private final Surroundings around;
    private final SavePack savePack;
    private final Passphrases passphrases;
    private final TransferId id;
    private final Consumer<SavePack.Outcome> came;
    private final ObjectProperty<PackForm> form = new SimpleObjectProperty<>(PackForm.TO_PRINT);
    private final StringProperty passphrase = new SimpleStringProperty("");
    private Supplier<Optional<Path>> where = Optional::empty;
    private boolean making;

    /**
     * @param came hears what came of it
     */
    SaveModel(
            Surroundings around,
            SavePack savePack,
            Passphrases passphrases,
            TransferId id,
            Consumer<SavePack.Outcome> came) {
        super(around.background());
        this.around = around;
        this.savePack = savePack;
        this.passphrases = passphrases;
        this.id = id;
        this.came = came;
        form.subscribe((_, now) -> {
            if (now.isLocked() && passphrase.get().isEmpty()) {
                suggest();
            }
        });
    }

    ObjectProperty<PackForm> formProperty() {
        return form;
    }

    StringProperty passphraseProperty() {
        return passphrase;
    }

    /** Another one than stands there. */
    void suggest() {
        around.background().run(passphrases::suggest).then(passphrase::set);
    }

    /** How to ask for a place on the disk. */
    void asksWhere(Supplier<Optional<Path>> question) {
        where = question;
    }

    PackWish wish() {
        return new PackWish(form.get(), passphrase.get());
    }

    /** What is wrong with the wish is said before a place is asked for. */
    @Override
    protected void begin() {
        if (making) {
            return;
        }
        PackWish wish = wish();
        run(
                () -> savePack.problems(wish),
                found -> {
                    problems().setAll(found);
                    if (found.isEmpty()) {
                        where.get().ifPresent(target -> save(wish, target));
                    }
                });
    }

    private void save(PackWish wish, Path target) {
        making = true;
        around.background()
                .runLong("Making the pack", _ -> savePack.save(id, wish, target))
                .then(came)
                .lastly(() -> making = false);
    }
}
