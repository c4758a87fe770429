package org.daybook.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.DayText;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Problem;

/**
 * Turns a form as typed into what can be recorded. All that stands in the way is found at once,
 * each under its question.
 */
public final class ReadForm {

    /** What became of it. */
    public sealed interface Outcome {

        record Ready(NewEntry entry) implements Outcome {}

        record Unclear(List<Problem> problems) implements Outcome {}
    }

    private final HalfWritten form;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private ReadForm(HalfWritten form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    public static Outcome read(HalfWritten form, LocalDate today) {
        return new ReadForm(form, today).read();
    }

    private Outcome read() {
        childStillToAdd();
        Wording wording = wording();
        Optional<NewDecision> decision = decision();
        List<NewAction> actions = actions();
        for (Problem problem : EntryRules.problems(wording, today)) {
            if (problems.stream().noneMatch(one -> one.field().equals(problem.field()))) {
                problems.add(problem);
            }
        }
        decision.map(EntryRules::problems).ifPresent(problems::addAll);
        actions.forEach(one -> problems.addAll(EntryRules.problems(one)));
        return problems.isEmpty()
                ? new Outcome.Ready(
                        new NewEntry(form.kind(), wording, decision, actions, Optional.empty()))
                : new Outcome.Unclear(List.copyOf(problems));
    }

    /** Letters in the field for a child were meant as one more child; it is never left out. */
    private void childStillToAdd() {
        if (!text(Question.CHILDREN).isBlank()) {
            problems.add(
                    EntryRules.problem(
                            Question.CHILDREN,
                            "Press Enter to add this child, or clear the field."));
        }
    }

    private Wording wording() {
        return new Wording(
                new When(day(), time()),
                text(Question.PLACE),
                new Report(
                        when(Question.REPORTED_WHEN, text(Question.REPORTED_WHEN), Sense.HAPPENED),
                        text(Question.REPORTED_BY)),
                text(Question.NARRATIVE),
                text(Question.OTHERS_PRESENT),
                text(Question.DONE_SO_FAR),
                new Parents(
                        chosen(Question.PARENTS_TOLD, Parents.Told.class)
                                .orElse(Parents.Told.NOT_SAID),
                        text(Question.PARENTS_NOTE)),
                text(Question.TOLD),
                new Feedback(
                        text(Question.FEEDBACK_BY),
                        when(Question.FEEDBACK_WHEN, text(Question.FEEDBACK_WHEN), Sense.DUE)),
                details(),
                form.children());
    }

    /** Only what this kind asks; the page has said what of the rest is left out. */
    private Details details() {
        Details details = form.details().of(form.kind());
        for (Detail detail : Detail.of(form.kind())) {
            if (detail.how().day()) {
                Sense sense = detail.how() == Detail.How.DAY_GONE ? Sense.HAPPENED : Sense.DUE;
                When when = when(detail.field(), details.text(detail), sense);
                details = details.with(detail, when.stored());
            }
        }
        return details;
    }

    private Optional<LocalDate> day() {
        return switch (DayText.read(text(Question.HAPPENED_DAY), today, Sense.HAPPENED)) {
            case DayText.Read(LocalDate day) -> Optional.of(day);
            case DayText.Empty() -> Optional.empty();
            case DayText.Unclear(String sentence) -> {
                problems.add(EntryRules.problem(Question.HAPPENED_DAY, sentence));
                yield Optional.empty();
            }
        };
    }

    private String time() {
        String typed = text(Question.HAPPENED_TIME).strip();
        EntryRules.onTheClock(Question.HAPPENED_TIME, typed).ifPresent(problems::add);
        return typed;
    }

    /** Words without a figure, "before lunch", are a time in words; figures were meant as a day. */
    private When when(Question question, String typed, Sense sense) {
        return when(question.field(), typed, sense);
    }

    private When when(String field, String typed, Sense sense) {
        return switch (WhenText.read(typed, today, sense)) {
            case WhenText.Read(When when) -> {
                EntryRules.onTheClock(field, when.time()).ifPresent(problems::add);
                yield when;
            }
            case WhenText.Unclear(String sentence) -> {
                if (typed.chars().anyMatch(Character::isDigit)) {
                    problems.add(new Problem(field, sentence));
                }
                yield new When(Optional.empty(), typed.strip());
            }
        };
    }

    /** A reason without a decision is asked about and not dropped. */
    private Optional<NewDecision> decision() {
        String words = text(Question.DECISION_WORDS);
        String why = text(Question.RATIONALE);
        Optional<Decision.Kind> kind = chosen(Question.DECISION, Decision.Kind.class);
        boolean said =
                Stream.of(words, why, text(Question.THRESHOLD), text(Question.ADVICE))
                        .anyMatch(one -> !one.isBlank());
        if (kind.isEmpty() && said) {
            problems.add(
                    EntryRules.problem(
                            Question.DECISION,
                            "Choose what you decided, so that the reason has something to stand"
                                    + " under."));
        }
        if (kind.filter(Decision.Kind.OTHER::equals).isPresent() && words.isBlank()) {
            problems.add(
                    EntryRules.problem(
                            Question.DECISION_WORDS, "Say in a few words what you decided."));
        }
        return kind.map(one ->
                new NewDecision(one, words, why, text(Question.THRESHOLD), text(Question.ADVICE)));
    }

    private List<NewAction> actions() {
        List<NewAction> actions = new ArrayList<>();
        for (HalfWritten.HalfAction half : form.actions()) {
            When due = when(Question.ACTIONS, half.due(), Sense.DUE);
            EntryRules.notGoneBy(Question.ACTIONS, due, today).ifPresent(problems::add);
            if (!half.what().isBlank()) {
                actions.add(new NewAction(half.what(), half.owner(), due));
            } else if (!half.owner().isBlank() || !half.due().isBlank()) {
                problems.add(EntryRules.problem(Question.ACTIONS, "Say what is to be done."));
            }
        }
        return actions;
    }

    private String text(Question question) {
        return form.answer(question);
    }

    private <E extends Enum<E>> Optional<E> chosen(Question question, Class<E> among) {
        String name = text(question);
        return name.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(among, name));
    }
}
