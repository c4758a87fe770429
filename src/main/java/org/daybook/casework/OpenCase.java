package org.daybook.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.people.StaffId;

/**
 * Opens a child's case with one lead and, as soon as there is one, a named deputy. What was closed
 * is not opened again: a new case stands beside it.
 */
public final class OpenCase {

    /** The questions, as a problem names them. */
    public static final String WHY = "case-why";

    public static final String LEAD = "case-lead";
    public static final String DEPUTY = "case-deputy";
    public static final String FROM = "case-from";

    /**
     * @param from the day as typed; today when empty
     */
    public record Answers(
            String why, Optional<StaffId> lead, Optional<StaffId> deputy, String from) {}

    private final Journal journal;
    private final Casework casework;
    private final OnDuty duty;
    private final Clock clock;

    public OpenCase(Journal journal, Casework casework, People people, Clock clock) {
        this.journal = journal;
        this.casework = casework;
        this.duty = new OnDuty(people);
        this.clock = clock;
    }

    public CaseOutcome open(ChildId child, Answers answers) {
        Typed typed = new Typed(LocalDate.now(clock));
        LocalDate from = typed.pastOrToday(FROM, answers.from());
        String why =
                typed.needed(
                        WHY,
                        answers.why(),
                        Typed.LONGEST,
                        "Say in a few words why the school opens a case.");
        afterTheEarlier(casework.of(child), from, typed);
        people(answers, from, typed);
        if (answers.lead().isEmpty() || !typed.isFine()) {
            return typed.refused();
        }
        ChildCase opened = opened(child, why, answers, from);
        journal.change(
                Deed.about(Deed.Kind.CASE_OPENED, child).on(opened.id().value()),
                () -> casework.keep(opened));
        return new CaseOutcome.Kept(casework.of(child));
    }

    private static void afterTheEarlier(Standing standing, LocalDate from, Typed typed) {
        standing.openCase()
                .ifPresent(open ->
                        typed.wrong(
                                WHY,
                                "A case is open already, since %s."
                                        .formatted(Days.typed(open.openedOn()))));
        standing.cases().stream()
                .flatMap(one -> one.closing().stream())
                .map(ChildCase.Closing::on)
                .max(LocalDate::compareTo)
                .filter(from::isBefore)
                .ifPresent(closed ->
                        typed.wrong(
                                FROM,
                                "The earlier case was closed on %s. Choose that day or a later one."
                                        .formatted(Days.typed(closed))));
    }

    private void people(Answers answers, LocalDate from, Typed typed) {
        if (answers.lead().isEmpty()) {
            typed.wrong(LEAD, "Choose who leads. Each case has exactly one lead.");
        }
        if (answers.lead().isPresent() && answers.lead().equals(answers.deputy())) {
            typed.wrong(DEPUTY, "The deputy has to be somebody else than the lead.");
        }
        answers.lead().ifPresent(id -> duty.worksHere(LEAD, id, from, typed));
        answers.deputy().ifPresent(id -> duty.worksHere(DEPUTY, id, from, typed));
    }

    private ChildCase opened(ChildId child, String why, Answers answers, LocalDate from) {
        Stamp stamp = new Stamp(clock.instant(), journal.actor());
        List<CaseDuty> duties = new ArrayList<>();
        answers.lead().ifPresent(id -> duties.add(duty(id, CaseDuty.Kind.LEAD, from, stamp)));
        answers.deputy().ifPresent(id -> duties.add(duty(id, CaseDuty.Kind.DEPUTY, from, stamp)));
        return new ChildCase(
                ChildCase.Id.fresh(),
                child,
                from,
                stamp.by(),
                why,
                stamp.at(),
                Optional.empty(),
                duties);
    }

    static CaseDuty duty(StaffId id, CaseDuty.Kind kind, LocalDate from, Stamp stamp) {
        return new CaseDuty(CaseDuty.Id.fresh(), id, kind, from, Optional.empty(), stamp);
    }
}
