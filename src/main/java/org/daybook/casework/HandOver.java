package org.daybook.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.people.StaffId;

/**
 * Gives the lead of a case, or its deputy, to somebody else from a day on. The new one always
 * replaces the earlier from that day, so that a case never has two leads.
 */
public final class HandOver {

    /** The questions, as a problem names them. */
    public static final String TO = "hand-over-to";

    public static final String FROM = "hand-over-from";

    private final Journal journal;
    private final Casework casework;
    private final OnDuty duty;
    private final Clock clock;

    public HandOver(Journal journal, Casework casework, People people, Clock clock) {
        this.journal = journal;
        this.casework = casework;
        this.duty = new OnDuty(people);
        this.clock = clock;
    }

    /**
     * A deputy who takes the lead is no deputy any more from that day.
     *
     * @param from the first day, which may be to come; today when nothing is typed
     */
    public CaseOutcome handOver(
            ChildCase.Id id, CaseDuty.Kind kind, Optional<StaffId> to, String from) {
        ChildCase open = casework.caseWith(id).orElseThrow();
        Typed typed = new Typed(LocalDate.now(clock));
        LocalDate day = typed.due(FROM, from).orElse(typed.today());
        if (to.isEmpty()) {
            typed.wrong(TO, "Choose who takes over.");
        }
        to.ifPresent(person -> person(open, kind, person, day, typed));
        day(open, kind, day, typed);
        if (to.isEmpty() || !typed.isFine()) {
            return typed.refused();
        }
        Stamp stamp = new Stamp(clock.instant(), journal.actor());
        ChildCase after = open.handedTo(OpenCase.duty(to.get(), kind, day, stamp));
        journal.change(
                Deed.about(Deed.Kind.CASE_DUTY_CHANGED, open.child())
                        .on(id.value())
                        .saying(kind.words()),
                () -> casework.keep(after));
        return new CaseOutcome.Kept(casework.of(open.child()));
    }

    private void person(
            ChildCase open, CaseDuty.Kind kind, StaffId person, LocalDate day, Typed typed) {
        duty.worksHere(TO, person, day, typed);
        boolean hasIt = open.latest(kind).map(CaseDuty::staff).equals(Optional.of(person));
        if (hasIt) {
            typed.wrong(TO, "That person is %s of this case already.".formatted(kind.inSentence()));
        }
        boolean leads =
                open.lead(day).equals(Optional.of(person))
                        || open.latest(CaseDuty.Kind.LEAD)
                                .filter(duty -> duty.staff().equals(person))
                                .isPresent();
        if (kind == CaseDuty.Kind.DEPUTY && leads) {
            typed.wrong(TO, "That person leads this case. The deputy has to be somebody else.");
        }
    }

    private static void day(ChildCase open, CaseDuty.Kind kind, LocalDate day, Typed typed) {
        if (!open.isOpen()) {
            typed.wrong(FROM, "This case is closed. Open a new one first.");
        }
        LocalDate earliest = open.latest(kind).map(CaseDuty::from).orElse(open.openedOn());
        if (day.isBefore(earliest)) {
            typed.wrong(
                    FROM,
                    "%s has held since %s. Choose that day or a later one."
                            .formatted(
                                    open.latest(kind).isPresent() ? "What stands here" : "The case",
                                    Days.typed(earliest)));
        }
        if (day.isAfter(typed.today().plusYears(1))) {
            typed.wrong(FROM, "That is more than a year ahead. Look at the year again.");
        }
    }
}
