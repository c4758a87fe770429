package org.daybook.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.chronology.TestSchool;
import org.daybook.journal.Deed;
import org.daybook.prompts.store.JooqAnswers;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnswersTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private Answers answers;
    private ConsiderPrompt consider;
    private ChildId nell;

    @BeforeEach
    void open() {
        answers = new JooqAnswers(daybook.store());
        consider = new ConsiderPrompt(daybook.journal(), answers, daybook.clock());
        nell = new TestSchool(daybook).nell.id();
    }

    @Test
    void anAnswerIsKeptWithTheFactsAsTheyWereReadThen() {
        Prompt prompt = prompt("one", "two");
        Answer answer = kept(prompt, "  The clinic had moved the day.\nBoth rang us. ");
        assertThat(answers.about(nell)).containsExactly(answer);
        assertThat(answer.words()).isEqualTo("The clinic had moved the day.\nBoth rang us.");
        assertThat(answer.shown())
                .containsExactly("Thu 5 Nov 2026: Fact one.", "Thu 5 Nov 2026: Fact two.");
        assertThat(answer.by()).isEqualTo(TestStore.LEAD);
        Deed deed = daybook.journal().latest(1).getFirst().deed();
        assertThat(deed.kind()).isEqualTo(Deed.Kind.PROMPT_CONSIDERED);
        assertThat(deed.children()).containsExactly(nell);
        assertThat(deed.detail()).isEqualTo("Agreed, then not done");
    }

    @Test
    void consideredIsSilentUntilANewFactComes() {
        kept(prompt("one", "two"), "Seen.");
        assertThat(waiting(prompt("one", "two"))).isEmpty();
        assertThat(waiting(prompt("two"))).isEmpty();
        assertThat(waiting(prompt("one", "two", "three"))).hasSize(1);
        kept(prompt("one", "three"), "Seen.");
        assertThat(waiting(prompt("one", "two", "three"))).isEmpty();
    }

    @Test
    void anAnswerToOnePromptIsNoAnswerToAnother() {
        kept(prompt("one"), "Seen.");
        Prompt other = new Prompt(Pattern.CLOSING, "Who?", prompt("one").evidence());
        assertThat(waiting(other)).containsExactly(other);
    }

    @Test
    void anAnswerNeedsAWordOfWhy() {
        for (String empty : List.of("", "  \n ", "\t")) {
            assertThat(consider.consider(nell, prompt("one"), empty))
                    .isInstanceOf(ConsiderPrompt.Outcome.Refused.class);
        }
        assertThat(consider.consider(nell, prompt("one"), "x".repeat(10_001)))
                .isInstanceOfSatisfying(
                        ConsiderPrompt.Outcome.Refused.class,
                        one -> assertThat(one.problem().sentence()).startsWith("This is 10,001"));
        assertThat(answers.about(nell)).isEmpty();
    }

    private List<Prompt> waiting(Prompt prompt) {
        return ChildPrompts.of(List.of(prompt), answers.about(nell)).waiting();
    }

    private Answer kept(Prompt prompt, String why) {
        if (consider.consider(nell, prompt, why) instanceof ConsiderPrompt.Outcome.Kept(var one)) {
            return one;
        }
        throw new AssertionError("refused");
    }

    private static Prompt prompt(String... facts) {
        LocalDate day = LocalDate.of(2026, 11, 5);
        return new Prompt(
                Pattern.AGREED_NOT_DONE,
                "What stands in the way?",
                List.of(facts).stream()
                        .map(one -> new Evidence(one, day, "Fact " + one + ".", Optional.empty()))
                        .toList());
    }
}
