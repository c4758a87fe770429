package org.daybook.language.view;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.desk.DeedForm;
import org.daybook.language.ChangePhrases;
import org.daybook.language.Phrase;
import org.daybook.language.PhraseId;
import org.jspecify.annotations.Nullable;

/** One phrase while it is written. */
public final class PhraseFormModel implements DeedForm.Model {

    private final PhraseId id;
    private final Consumer<Phrase> kept;
    private final Function<Phrase, ChangePhrases.Outcome> deed;
    private final Background background;
    private final ObjectProperty<Phrase.@Nullable Sort> sort;
    private final StringProperty pattern;
    private final StringProperty unlessIn;
    private final StringProperty why;
    private final StringProperty instead;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final BooleanProperty working = new SimpleBooleanProperty();

    PhraseFormModel(
            Optional<Phrase> before,
            Consumer<Phrase> kept,
            Function<Phrase, ChangePhrases.Outcome> deed,
            Background background) {
        this.id = before.map(Phrase::id).orElseGet(PhraseId::fresh);
        this.kept = kept;
        this.deed = deed;
        this.background = background;
        this.sort =
                new SimpleObjectProperty<>(before.map(Phrase::sort).orElse(Phrase.Sort.JUDGING));
        this.pattern = text(before, Phrase::pattern);
        this.unlessIn = text(before, Phrase::unlessIn);
        this.why = text(before, Phrase::why);
        this.instead = text(before, Phrase::instead);
    }

    private static StringProperty text(Optional<Phrase> before, Function<Phrase, String> part) {
        return new SimpleStringProperty(before.map(part).orElse(""));
    }

    @Override
    public void record() {
        if (working.get()) {
            return;
        }
        problems.clear();
        working.set(true);
        Phrase.Sort chosen = sort.get();
        Phrase phrase =
                new Phrase(
                        id,
                        chosen == null ? Phrase.Sort.JUDGING : chosen,
                        pattern.get(),
                        unlessIn.get(),
                        why.get(),
                        instead.get());
        background
                .run(() -> deed.apply(phrase))
                .then(outcome -> came(outcome, phrase))
                .lastly(() -> working.set(false));
    }

    private void came(ChangePhrases.Outcome outcome, Phrase phrase) {
        switch (outcome) {
            case ChangePhrases.Outcome.Kept _ -> kept.accept(phrase);
            case ChangePhrases.Outcome.Refused(var found) -> problems.setAll(found);
        }
    }

    public ObjectProperty<Phrase.@Nullable Sort> sort() {
        return sort;
    }

    public StringProperty pattern() {
        return pattern;
    }

    public StringProperty unlessIn() {
        return unlessIn;
    }

    public StringProperty why() {
        return why;
    }

    public StringProperty instead() {
        return instead;
    }

    @Override
    public ObservableList<Problem> problems() {
        return problems;
    }

    @Override
    public ReadOnlyBooleanProperty working() {
        return working;
    }
}
