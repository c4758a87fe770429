package org.daybook.language.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.desk.Background;
import org.daybook.language.ChangePhrases;
import org.daybook.language.Phrase;
import org.daybook.language.Phrases;

/** The school's list of phrases while somebody changes it. */
public final class WordListModel {

    private record Loaded(List<Phrase> list, boolean own) {}

    private final Phrases phrases;
    private final ChangePhrases change;
    private final Background background;
    private final ObservableList<Phrase> list = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Phrase>> takenOut =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public WordListModel(Phrases phrases, ChangePhrases change, Background background) {
        this.phrases = phrases;
        this.change = change;
        this.background = background;
    }

    public void refresh() {
        background.run(this::loaded).then(this::show);
    }

    private Loaded loaded() {
        return new Loaded(phrases.all(), phrases.own());
    }

    private void show(Loaded found) {
        own.set(found.own());
        list.setAll(found.list());
        readings.set(readings.get() + 1);
    }

    /** A form for a new phrase. */
    public PhraseFormModel adding() {
        return new PhraseFormModel(Optional.empty(), this::kept, change::keep, background);
    }

    /** A form for one that is there. */
    public PhraseFormModel changing(Phrase phrase) {
        return new PhraseFormModel(Optional.of(phrase), this::kept, change::keep, background);
    }

    private void kept(Phrase phrase) {
        done(
                Optional.empty(),
                "Kept: " + quoted(phrase) + ". New forms ask about it from now on.",
                () -> phrase);
    }

    /** It can be put back until something else is done. */
    public void takeOut(Phrase phrase) {
        done(
                Optional.of(phrase),
                "Taken out: " + quoted(phrase) + ".",
                () -> change.remove(phrase.id()));
    }

    /** Puts back what was taken out last, at the end of the list. */
    public void putBack() {
        takenOut.get()
                .ifPresent(phrase ->
                        done(
                                Optional.empty(),
                                "Put back: " + quoted(phrase) + ".",
                                () -> change.keep(phrase)));
    }

    public void backToUsual() {
        done(Optional.empty(), "This is the usual list again.", change::backToUsual);
    }

    private void done(Optional<Phrase> gone, String words, Callable<?> deed) {
        background
                .run(() -> {
                    deed.call();
                    return loaded();
                })
                .then(found -> {
                    takenOut.set(gone);
                    outcome.set(words);
                    show(found);
                });
    }

    private static String quoted(Phrase phrase) {
        return "\u201c" + phrase.pattern() + "\u201d";
    }

    public ObservableList<Phrase> list() {
        return list;
    }

    /** How often the list was read, the same list again included. */
    public ReadOnlyIntegerProperty readings() {
        return readings.getReadOnlyProperty();
    }

    /** Whether the school has a list of its own. */
    public ReadOnlyBooleanProperty own() {
        return own.getReadOnlyProperty();
    }

    /** What was done last, in a sentence; empty before. */
    public ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** What can be put back. */
    public ReadOnlyObjectProperty<Optional<Phrase>> takenOut() {
        return takenOut.getReadOnlyProperty();
    }
}
