package org.daybook.language.view;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.desk.Background;
import org.daybook.desk.DeedModel;
import org.daybook.language.ChangePhrases;
import org.daybook.language.Phrase;
import org.daybook.language.PhraseId;
import org.jspecify.annotations.Nullable;

/** One phrase while it is written. */
public final class PhraseFormModel extends DeedModel {

    private final PhraseId id;
    private final Consumer<Phrase> kept;
    private final Function<Phrase, ChangePhrases.Outcome> deed;
    private final ObjectProperty<Phrase.@Nullable Sort> sort;
    private final StringProperty pattern;
    private final StringProperty unlessIn;
    private final StringProperty why;
    private final StringProperty instead;

    PhraseFormModel(
            Optional<Phrase> before,
            Consumer<Phrase> kept,
            Function<Phrase, ChangePhrases.Outcome> deed,
            Background background) {
        super(background);
        this.id = before.map(Phrase::id).orElseGet(PhraseId::fresh);
        this.kept = kept;
        this.deed = deed;
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
    protected void begin() {
        Phrase.Sort chosen = sort.get();
        Phrase phrase =
                new Phrase(
                        id,
                        chosen == null ? Phrase.Sort.JUDGING : chosen,
                        pattern.get(),
                        unlessIn.get(),
                        why.get(),
                        instead.get());
        run(() -> deed.apply(phrase), outcome -> came(outcome, phrase));
    }

    private void came(ChangePhrases.Outcome outcome, Phrase phrase) {
        switch (outcome) {
            case ChangePhrases.Outcome.Kept _ -> kept.accept(phrase);
            case ChangePhrases.Outcome.Refused(var found) -> problems().setAll(found);
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
}
