package org.daybook.prompts.store;

import static org.daybook.vault.schema.Tables.PROMPT_ANSWER;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.daybook.base.ChildId;
import org.daybook.prompts.Answer;
import org.daybook.prompts.Answers;
import org.daybook.prompts.Pattern;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.PromptAnswerRecord;

/** Answers as rows; the facts and what was shown of them as lines of text. */
public final class JooqAnswers implements Answers {

    private final Store store;

    public JooqAnswers(Store store) {
        this.store = store;
    }

    @Override
    public void add(Answer answer) {
        PromptAnswerRecord row = store.sql().newRecord(PROMPT_ANSWER);
        row.setId(answer.id());
        row.setChildId(answer.child().value());
        row.setPrompt(answer.pattern().name());
        row.setEvidence(lines(answer.facts().stream().sorted().toList()));
        row.setShown(lines(answer.shown()));
        row.setWords(answer.words());
        row.setAnsweredAt(answer.at().atOffset(ZoneOffset.UTC));
        row.setAnsweredBy(answer.by());
        row.insert();
    }

    @Override
    public List<Answer> about(ChildId child) {
        return store.sql()
                .selectFrom(PROMPT_ANSWER)
                .where(PROMPT_ANSWER.CHILD_ID.eq(child.value()))
                .orderBy(PROMPT_ANSWER.ANSWERED_AT.desc(), PROMPT_ANSWER.ID)
                .fetch(JooqAnswers::answer);
    }

    private static Answer answer(PromptAnswerRecord row) {
        return new Answer(
                row.getId(),
                new ChildId(row.getChildId()),
                Pattern.valueOf(row.getPrompt()),
                Set.copyOf(row.getEvidence().lines().toList()),
                row.getShown().lines().toList(),
                row.getWords(),
                row.getAnsweredAt().toInstant(),
                row.getAnsweredBy());
    }

    private static String lines(Collection<String> lines) {
        return String.join("\n", lines);
    }
}
