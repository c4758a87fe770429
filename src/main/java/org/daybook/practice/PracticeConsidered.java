package org.daybook.practice;

import java.util.function.Function;
import org.daybook.base.ChildId;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.store.JooqChildren;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.journal.Journal;
import org.daybook.people.store.JooqPeople;
import org.daybook.prompts.Answers;
import org.daybook.prompts.ConsiderPrompt;
import org.daybook.prompts.GatherFacts;
import org.daybook.prompts.Pattern;
import org.daybook.prompts.Prompt;
import org.daybook.prompts.ReadPrompts;
import org.daybook.prompts.store.JooqAnswers;
import org.daybook.vault.Store;

/** A prompt of the practice school that somebody answered, as it stood on that day. */
final class PracticeConsidered {

    private final PracticeDays days;
    private final ReadPrompts read;
    private final ConsiderPrompt consider;
    private final Function<String, ChildId> childNamed;

    PracticeConsidered(
            PracticeDays days, Journal journal, Store store, Function<String, ChildId> childNamed) {
        Answers answers = new JooqAnswers(store);
        this.days = days;
        this.read =
                new ReadPrompts(
                        new GatherFacts(
                                new GatherFacts.Sources(
                                        new JooqChildren(store),
                                        new JooqLinks(store),
                                        new JooqPeople(store),
                                        new JooqEntries(store),
                                        new JooqCasework(store),
                                        new JooqFollowUps(store)),
                                days),
                        answers);
        this.consider = new ConsiderPrompt(journal, answers, days);
        this.childNamed = childNamed;
    }

    void plan(Facts answer, Diary diary) {
        diary.at(
                days.moment(days.before(answer.number("daysAgo")), answer.text("at")),
                () -> consider(answer));
    }

    private void consider(Facts answer) {
        ChildId child = childNamed.apply(answer.text("child"));
        Pattern pattern = Pattern.valueOf(answer.text("pattern"));
        Prompt prompt =
                read.about(child).waiting().stream()
                        .filter(one -> one.pattern() == pattern)
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "The practice file answers what nothing asked"));
        consider.consider(child, prompt, answer.text("words"));
    }
}
