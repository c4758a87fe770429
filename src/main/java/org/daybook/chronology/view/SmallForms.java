package org.daybook.chronology.view;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Problem;
import org.daybook.chronology.Action;
import org.daybook.chronology.ChronologyDeeds;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryRules;
import org.daybook.chronology.NewAction;
import org.daybook.chronology.NewDecision;
import org.daybook.chronology.Question;
import org.daybook.chronology.Recorded;
import org.daybook.chronology.WhenText;

/** Makes the small forms that stand below an entry or a line of the board. */
final class SmallForms {

    private final ChronologyDeeds deeds;
    private final Surroundings around;
    private final Consumer<Entry> kept;

    SmallForms(ChronologyDeeds deeds, Surroundings around, Consumer<Entry> kept) {
        this.deeds = deeds;
        this.around = around;
        this.kept =
                entry -> {
                    around.receipt().recorded(around.clock());
                    kept.accept(entry);
                };
    }

    SmallFormModel decide(Entry entry) {
        return new SmallFormModel(around.background(), form -> decision(entry, form), kept);
    }

    private Callable<Recorded> decision(Entry entry, SmallFormModel form) {
        Decision.Kind kind = form.decision().get();
        String words = form.text(Question.DECISION_WORDS).get();
        String why = form.text(Question.RATIONALE).get();
        String threshold = form.text(Question.THRESHOLD).get();
        String advice = form.text(Question.ADVICE).get();
        return kind == null
                ? refused(Question.DECISION, "Choose what you decided. Watching is a decision too.")
                : () ->
                        deeds.decide()
                                .decide(
                                        entry.id(),
                                        new NewDecision(kind, words, why, threshold, advice));
    }

    SmallFormModel addAction(Entry entry) {
        return new SmallFormModel(around.background(), form -> action(entry, form), kept);
    }

    private Callable<Recorded> action(Entry entry, SmallFormModel form) {
        String what = form.text(Question.ACTIONS).get();
        String owner = form.text(Question.ACTION_OWNER).get();
        String due = form.text(Question.ACTION_DUE).get();
        return switch (WhenText.read(due, around.today(), Sense.DUE)) {
            case WhenText.Unclear(String sentence) -> refused(Question.ACTION_DUE, sentence);
            case WhenText.Read(var when) ->
                    EntryRules.notGoneBy(Question.ACTION_DUE, when, around.today())
                            .or(() -> EntryRules.onTheClock(Question.ACTION_DUE, when.time()))
                            .map(SmallForms::refused)
                            .orElse(() ->
                                    deeds.addAction()
                                            .add(entry.id(), new NewAction(what, owner, when)));
        };
    }

    SmallFormModel finish(Action action) {
        return new SmallFormModel(
                around.background(),
                form -> {
                    String note = form.text(Question.DONE_NOTE).get();
                    return () -> deeds.finish().finish(action.id(), note);
                },
                kept);
    }

    private static Callable<Recorded> refused(Question question, String sentence) {
        return refused(new Problem(question.field(), sentence));
    }

    private static Callable<Recorded> refused(Problem problem) {
        return () -> new Recorded.Refused(List.of(problem));
    }
}
