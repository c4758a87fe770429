package org.daybook.chronology;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.EntryId;

/**
 * A form as it stands, with every answer exactly as typed: a day that cannot be read is still the
 * words that somebody typed.
 *
 * @param amends the entry whose wording is being changed; empty for a new entry
 * @param answers what was typed or chosen; a question without an answer is absent
 * @param details the further questions of every kind that was chosen on the way, as typed
 * @param children in the order in which they were added
 */
public record HalfWritten(
        EntryKind kind,
        Optional<EntryId> amends,
        Map<Question, String> answers,
        Details details,
        List<ChildInEntry> children,
        List<HalfAction> actions) {

    public HalfWritten {
        EnumMap<Question, String> given = new EnumMap<>(Question.class);
        answers.forEach((question, answer) -> {
            if (!answer.isEmpty()) {
                given.put(question, answer);
            }
        });
        answers = Map.copyOf(given);
        children = List.copyOf(children);
        actions = actions.stream().filter(one -> !one.empty()).toList();
    }

    /** A form whose further questions are not answered. */
    public HalfWritten(
            EntryKind kind,
            Optional<EntryId> amends,
            Map<Question, String> answers,
            List<ChildInEntry> children,
            List<HalfAction> actions) {
        this(kind, amends, answers, Details.NONE, children, actions);
    }

    public static HalfWritten begin(EntryKind kind, List<ChildInEntry> children) {
        return new HalfWritten(kind, Optional.empty(), Map.of(), children, List.of());
    }

    /** The wording in force as a form to change it in. */
    public static HalfWritten amending(Entry entry) {
        Wording wording = entry.wording();
        EnumMap<Question, String> answers = new EnumMap<>(Question.class);
        answers.put(Question.NARRATIVE, wording.narrative());
        answers.put(Question.HAPPENED_DAY, wording.happened().day().map(Days::typed).orElse(""));
        answers.put(Question.HAPPENED_TIME, wording.happened().time());
        answers.put(Question.PLACE, wording.place());
        answers.put(Question.REPORTED_BY, wording.report().by());
        answers.put(Question.REPORTED_WHEN, WhenText.typed(wording.report().when()));
        answers.put(Question.OTHERS_PRESENT, wording.othersPresent());
        answers.put(Question.DONE_SO_FAR, wording.doneSoFar());
        if (wording.parents().told() != Parents.Told.NOT_SAID) {
            answers.put(Question.PARENTS_TOLD, wording.parents().told().name());
        }
        answers.put(Question.PARENTS_NOTE, wording.parents().note());
        answers.put(Question.TOLD, wording.told());
        answers.put(Question.FEEDBACK_BY, wording.feedback().by());
        answers.put(Question.FEEDBACK_WHEN, WhenText.typed(wording.feedback().when()));
        return new HalfWritten(
                entry.kind(),
                Optional.of(entry.id()),
                answers,
                wording.details().asTyped(),
                wording.children(),
                List.of());
    }

    /** As typed; empty when there is no answer. */
    public String answer(Question question) {
        return answers.getOrDefault(question, "");
    }

    /** One row of the actions, as typed. */
    public record HalfAction(String what, String owner, String due) {

        public boolean empty() {
            return what.isEmpty() && owner.isEmpty() && due.isEmpty();
        }
    }
}
