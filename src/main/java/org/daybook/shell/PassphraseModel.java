package org.daybook.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.Problem;
import org.daybook.vault.keys.Judgement;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.PassphraseStrength;
import org.daybook.vault.keys.PassphraseSuggester;
import org.daybook.vault.keys.SchoolWords;

/** A new passphrase, typed twice, judged while it is typed. */
public final class PassphraseModel {

    public static final String TYPED = "new-passphrase";
    public static final String AGAIN = "new-passphrase-again";

    /** Judges passphrases and thinks of them. */
    public record Judge(PassphraseStrength strength, PassphraseSuggester suggester) {}

    private final Judge judge;
    private final Supplier<SchoolWords> guessed;
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Judgement>> judgement =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> suggestion =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param guessed what anybody who knows the school would try first
     */
    PassphraseModel(Judge judge, Supplier<SchoolWords> guessed) {
        this.judge = judge;
        this.guessed = guessed;
        typed.subscribe(text ->
                judgement.set(text.isEmpty() ? Optional.empty() : Optional.of(judged(text))));
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public StringProperty againProperty() {
        return again;
    }

    /** What is said of what is typed; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<Judgement>> judgementProperty() {
        return judgement.getReadOnlyProperty();
    }

    /** Five words, once they have been asked for; they are shown and never typed in for her. */
    public ReadOnlyObjectProperty<Optional<String>> suggestionProperty() {
        return suggestion.getReadOnlyProperty();
    }

    public void suggest() {
        suggestion.set(Optional.of(judge.suggester().suggest(guessed.get())));
    }

    /** What keeps it from being used, if anything. */
    public Optional<Problem> problem() {
        Judgement now = judged(typed.get());
        if (!now.mayBeUsed()) {
            return Optional.of(new Problem(TYPED, now.sentence()));
        }
        if (again.get().isEmpty()) {
            return Optional.of(
                    new Problem(AGAIN, "Type it once more, so that a slip does not lock you out."));
        }
        return typed.get().equals(again.get())
                ? Optional.empty()
                : Optional.of(
                        new Problem(AGAIN, "The two are not the same. Show both and compare."));
    }

    /** For whoever closes it. */
    Passphrase passphrase() {
        return Passphrase.of(typed.get());
    }

    void clear() {
        typed.set("");
        again.set("");
        suggestion.set(Optional.empty());
    }

    private Judgement judged(String text) {
        try (Passphrase passphrase = Passphrase.of(text)) {
            return judge.strength().judge(passphrase, guessed.get());
        }
    }
}
