package org.daybook.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.base.ChildId;
import org.daybook.base.FollowUpId;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.When;
import org.daybook.followup.Answer;
import org.daybook.followup.BeginFollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.FollowUpPractices;
import org.daybook.followup.FollowUps;
import org.daybook.followup.NewFollowUp;
import org.daybook.followup.NewLine;
import org.daybook.followup.RecordStep;
import org.daybook.followup.Step;
import org.daybook.journal.Journal;

/** What the practice school follows up, each step at its own moment. */
final class PracticeFollowUps {

    private final PracticeDays days;
    private final BeginFollowUp begin;
    private final RecordStep record;
    private final Function<String, ChildId> childNamed;

    PracticeFollowUps(
            PracticeDays days,
            Journal journal,
            RecordEntry entry,
            FollowUps followUps,
            FollowUpPractices practices,
            Function<String, ChildId> childNamed) {
        this.days = days;
        this.begin = new BeginFollowUp(journal, followUps, entry, days);
        this.record = new RecordStep(journal, followUps, practices, entry, days);
        this.childNamed = childNamed;
    }

    void plan(Facts facts, Diary diary) {
        Begun it = new Begun();
        LocalDate begun = days.before(facts.number("daysAgo"));
        diary.at(
                days.moment(begun, facts.text("at")),
                () -> it.keep(begin.begin(what(facts, begun))));
        for (Facts step : facts.parts("steps")) {
            LocalDate day = days.before(step.number("daysAgo"));
            diary.at(days.moment(day, step.text("at")), () -> step(it, step, day));
        }
    }

    private NewFollowUp what(Facts facts, LocalDate begun) {
        return new NewFollowUp(
                FollowUpKind.valueOf(facts.text("kind")),
                facts.texts("children").stream().map(childNamed).toList(),
                Optional.empty(),
                facts.text("title"),
                facts.text("whom"),
                Optional.of(begun),
                ahead(facts, "dueInDays", facts.text("dueTime")),
                facts.text("words"),
                facts.text("prepare"),
                ahead(facts, "prepareInDays", ""));
    }

    private When ahead(Facts facts, String name, String time) {
        return facts.has(name) ? When.on(days.before(-facts.number(name)), time) : When.UNKNOWN;
    }

    private void step(Begun it, Facts facts, LocalDate day) {
        NewLine line =
                NewLine.of(
                                Step.valueOf(facts.text("step")),
                                day,
                                PracticeDesk.LEAD,
                                facts.text("words"))
                        .at(facts.text("at"));
        NewLine answered =
                facts.has("answer") ? line.answering(Answer.valueOf(facts.text("answer"))) : line;
        if (record.record(it.id(), answered) instanceof RecordStep.Outcome.NotRecorded) {
            throw new IllegalStateException("The practice file has a step that cannot be taken");
        }
    }

    /** What is followed up, once it stands in the store. */
    private static final class Begun {

        private List<FollowUpId> kept = List.of();

        void keep(BeginFollowUp.Outcome outcome) {
            if (!(outcome instanceof BeginFollowUp.Outcome.Begun(FollowUpId id))) {
                throw new IllegalStateException(
                        "The practice file follows something up that cannot begin");
            }
            kept = List.of(id);
        }

        FollowUpId id() {
            return kept.getFirst();
        }
    }
}
