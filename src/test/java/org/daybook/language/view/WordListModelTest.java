package org.daybook.language.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.daybook.desk.Background;
import org.daybook.language.ChangePhrases;
import org.daybook.language.Phrase;
import org.daybook.language.Phrases;
import org.daybook.language.UsualPhrases;
import org.daybook.language.store.JooqPhrases;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordListModelTest {

    private final TestStore daybook = TestStore.open();
    private final Phrases phrases = new JooqPhrases(daybook.store());
    private final WordListModel model =
            new WordListModel(
                    phrases, new ChangePhrases(daybook.journal(), phrases), Background.direct());

    WordListModelTest() {
        model.refresh();
    }

    @AfterEach
    void close() {
        daybook.close();
    }

    @Test
    void aPhraseIsAddedByItsForm() {
        PhraseFormModel form = model.adding();
        form.pattern().set("cheeky");
        form.record();
        assertThat(form.problems()).hasSize(1);
        form.why().set("What was said?");
        form.record();
        assertThat(form.problems()).isEmpty();
        assertThat(model.list().getLast().pattern()).isEqualTo("cheeky");
        assertThat(model.own().get()).isTrue();
        assertThat(model.outcome().get()).startsWith("Kept: \u201ccheeky\u201d.");
    }

    @Test
    void aPhraseIsWordedAnewInItsPlace() {
        Phrase first = model.list().getFirst();
        PhraseFormModel form = model.changing(first);
        assertThat(form.pattern().get()).isEqualTo(first.pattern());
        form.instead().set("What happened just before.");
        form.sort().set(Phrase.Sort.OPINION);
        form.record();
        assertThat(model.list().getFirst().id()).isEqualTo(first.id());
        assertThat(model.list().getFirst().instead()).isEqualTo("What happened just before.");
        assertThat(model.list().getFirst().sort()).isEqualTo(Phrase.Sort.OPINION);
    }

    @Test
    void whatIsTakenOutCanBePutBack() {
        Phrase first = model.list().getFirst();
        model.takeOut(first);
        assertThat(model.list()).doesNotContain(first);
        assertThat(model.takenOut().get()).contains(first);
        model.putBack();
        assertThat(model.list()).contains(first);
        assertThat(model.takenOut().get()).isEqualTo(Optional.empty());
    }

    @Test
    void theUsualListComesBack() {
        model.takeOut(model.list().getFirst());
        model.backToUsual();
        assertThat(model.list()).isEqualTo(UsualPhrases.list());
        assertThat(model.own().get()).isFalse();
    }
}
