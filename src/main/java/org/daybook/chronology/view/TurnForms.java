package org.daybook.chronology.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.base.ChildId;
import org.daybook.base.DayText.Sense;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryRules;
import org.daybook.chronology.Question;
import org.daybook.chronology.Recorded;
import org.daybook.chronology.TurnDeeds;
import org.daybook.chronology.WhenText;

/** Makes the small forms of what becomes of an entry in one child's file. */
final class TurnForms {

    private final ChildId file;
    private final TurnDeeds deeds;
    private final Surroundings around;
    private final Consumer<Entry> kept;

    TurnForms(ChildId file, TurnDeeds deeds, Surroundings around, Consumer<Entry> kept) {
        this.file = file;
        this.deeds = deeds;
        this.around = around;
        this.kept =
                entry -> {
                    around.receipt().recorded(around.clock());
                    kept.accept(entry);
                };
    }

    SmallFormModel close(Entry entry) {
        return saying(entry, Question.OUTCOME, deeds.close()::close);
    }

    SmallFormModel reopen(Entry entry) {
        return saying(entry, Question.WHY, deeds.reopen()::reopen);
    }

    SmallFormModel withdraw(Entry entry) {
        return saying(entry, Question.WHY, deeds.withdraw()::withdraw);
    }

    SmallFormModel bringBack(Entry entry) {
        return saying(entry, Question.WHY, deeds.bringBack()::bringBack);
    }

    private SmallFormModel saying(
            Entry entry, Question question, BiFunction<EntryId, String, Recorded> deed) {
        return form(form -> {
            String words = form.text(question).get();
            return () -> deed.apply(entry.id(), words);
        });
    }

    SmallFormModel move(Entry entry) {
        return form(form -> {
            String why = form.text(Question.WHY).get();
            Optional<Child> to = chosen(form);
            return to.<Callable<Recorded>>map(
                            child -> () -> deeds.move().move(entry.id(), file, child.id(), why))
                    .orElseGet(() ->
                            refused(
                                    Question.OTHER_CHILD,
                                    "Type a few letters of the name and choose the child from the"
                                            + " list."));
        });
    }

    /** The child that was chosen, as long as its words still stand in the field. */
    private static Optional<Child> chosen(SmallFormModel form) {
        return Optional.ofNullable(form.otherChild().get())
                .filter(child -> words(child).equals(form.text(Question.OTHER_CHILD).get()));
    }

    /** The children who fit, without the one whose file this is. */
    List<Child> findOthers(String typed) {
        return around.children().find(typed).stream()
                .filter(child -> !child.id().equals(file))
                .toList();
    }

    static String words(Child child) {
        return child.yearAndClass().isEmpty()
                ? child.name()
                : child.name() + ", " + child.yearAndClass();
    }

    SmallFormModel same(Entry entry) {
        return form(form -> {
            String why = form.text(Question.WHY).get();
            Entry whole = form.otherEntry().get();
            return whole == null
                    ? refused(Question.OTHER_ENTRY, "Choose the entry that says the same.")
                    : () -> deeds.merge().merge(entry.id(), whole.id(), why);
        });
    }

    SmallFormModel tell(Entry entry) {
        SmallFormModel form = form(one -> telling(entry, one));
        form.text(Question.TOLD_BY).set(entry.wording().feedback().by());
        return form;
    }

    private Callable<Recorded> telling(Entry entry, SmallFormModel form) {
        String who = form.text(Question.TOLD_BY).get();
        String what = form.text(Question.TOLD_WHAT).get();
        LocalDate today = around.today();
        return switch (WhenText.read(form.text(Question.TOLD_WHEN).get(), today, Sense.HAPPENED)) {
            case WhenText.Unclear(String sentence) -> refused(Question.TOLD_WHEN, sentence);
            case WhenText.Read(var when) ->
                    EntryRules.onTheClock(Question.TOLD_WHEN, when.time())
                            .map(TurnForms::refused)
                            .orElse(() -> deeds.tell().tell(entry.id(), who, when, what));
        };
    }

    private SmallFormModel form(Function<SmallFormModel, Callable<Recorded>> deed) {
        return new SmallFormModel(around.background(), deed, kept);
    }

    private static Callable<Recorded> refused(Question question, String sentence) {
        return refused(new Problem(question.field(), sentence));
    }

    private static Callable<Recorded> refused(Problem problem) {
        return () -> new Recorded.Refused(List.of(problem));
    }
}
