package org.daybook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Problem;
import org.daybook.journal.Trace;
import org.daybook.language.store.JooqPhrases;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangePhrasesTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private Phrases phrases;
    private ChangePhrases change;

    @BeforeEach
    void open() {
        phrases = new JooqPhrases(daybook.store());
        change = new ChangePhrases(daybook.journal(), phrases);
    }

    @Test
    void theListIsTheUsualOneUntilSomebodyChangesIt() {
        assertThat(phrases.own()).isFalse();
        assertThat(phrases.all()).isEqualTo(UsualPhrases.list());
    }

    @Test
    void everyUsualPhraseCouldHaveBeenTypedHere() {
        List<Phrase> before = new ArrayList<>();
        for (Phrase one : UsualPhrases.list()) {
            assertThat(PhraseRules.problems(one, before)).isEmpty();
            assertThat(one.instead()).isNotBlank();
            before.add(one);
        }
    }

    @Test
    void aPhraseIsAddedChangedAndTakenOut() {
        Phrase cheeky = phrase("cheeky", "What was said?");
        keep(cheeky);
        assertThat(phrases.own()).isTrue();
        assertThat(phrases.all()).hasSize(UsualPhrases.list().size() + 1).endsWith(cheeky);

        Phrase worded =
                new Phrase(
                        cheeky.id(),
                        Phrase.Sort.OPINION,
                        "cheeky; naughty",
                        "cheeky smile",
                        "To whom?",
                        "The words.");
        keep(worded);
        assertThat(phrases.all()).endsWith(worded).doesNotContain(cheeky);

        change.remove(cheeky.id());
        assertThat(phrases.all()).isEqualTo(UsualPhrases.list());
        assertThat(phrases.own()).isTrue();
    }

    @Test
    void anEmptyListIsAListOfOnesOwn() {
        UsualPhrases.list().forEach(one -> change.remove(one.id()));
        assertThat(phrases.all()).isEmpty();
        change.backToUsual();
        assertThat(phrases.all()).isEqualTo(UsualPhrases.list());
        assertThat(phrases.own()).isFalse();
    }

    @Test
    void whatWasAddedFindsItself() {
        keep(phrase("c.o.d.", "What is that?"));
        assertThat(new FindPhrases(phrases.all()).in("sent c.o.d. today")).hasSize(1);
    }

    @Test
    void everyChangeStandsInTheJournal() {
        keep(phrase("cheeky", "What was said?"));
        change.backToUsual();
        assertThat(daybook.journal().latest(2).stream().map(Trace::deed).map(one -> one.detail()))
                .containsExactly(
                        "The word list, back to the usual list", "The word list, a phrase added");
    }

    @Test
    void anEmptyPhraseIsAskedAbout() {
        assertThat(refused(phrase("  ", "Why?")))
                .extracting(Problem::field)
                .containsExactly(PhraseRules.PATTERN);
        assertThat(refused(phrase(" ; ", "Why?")))
                .extracting(Problem::sentence)
                .containsExactly("Write the words to look for, at least one.");
        assertThat(refused(phrase("word", " ")))
                .extracting(Problem::field)
                .containsExactly(PhraseRules.WHY);
    }

    @Test
    void aPhraseOfFiveHundredCharactersGetsASentenceAndIsNotCut() {
        assertThat(refused(phrase("x".repeat(500), "Why?")))
                .extracting(Problem::sentence)
                .containsExactly(
                        "This is 500 characters long. At most 200 are kept; say it in fewer.");
        assertThat(phrases.own()).isFalse();
    }

    @Test
    void aPhraseThatIsThereAlreadyIsNamed() {
        assertThat(refused(phrase("Hard-To-Reach", "Why?")).getFirst().sentence())
                .startsWith("\u201chard to reach\u201d is on the list already.");
        assertThat(refused(phrase("something else; refused to engage", "Why?"))).hasSize(1);
    }

    private void keep(Phrase phrase) {
        assertThat(change.keep(phrase)).isInstanceOf(ChangePhrases.Outcome.Kept.class);
    }

    private List<Problem> refused(Phrase phrase) {
        if (change.keep(phrase) instanceof ChangePhrases.Outcome.Refused(var problems)) {
            return problems;
        }
        throw new AssertionError("kept");
    }

    private static Phrase phrase(String pattern, String why) {
        return new Phrase(PhraseId.fresh(), Phrase.Sort.JUDGING, pattern, "", why, "");
    }
}
