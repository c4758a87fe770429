package org.daybook.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.daybook.base.Days;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Closes a child's case, with the reason. */
public final class CloseCase {

    /** The questions, as a problem names them. */
    public static final String WHY = "case-close-why";

    public static final String ON = "case-close-day";

    private final Journal journal;
    private final Casework casework;
    private final Clock clock;

    public CloseCase(Journal journal, Casework casework, Clock clock) {
        this.journal = journal;
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * @param day the last day; today when nothing is typed
     */
    public CaseOutcome close(ChildCase.Id id, String day, String why) {
        ChildCase open = casework.caseWith(id).orElseThrow();
        Typed typed = new Typed(LocalDate.now(clock));
        LocalDate on = typed.pastOrToday(ON, day);
        String reason =
                typed.needed(
                        WHY,
                        why,
                        Typed.LONGEST,
                        "Say why it can be closed: what has changed, and how you know.");
        if (!open.isOpen()) {
            typed.wrong(WHY, "This case is closed already.");
        }
        day(open, on, typed);
        if (!typed.isFine()) {
            return typed.refused();
        }
        Stamp stamp = new Stamp(clock.instant(), journal.actor());
        ChildCase closed = open.closed(new ChildCase.Closing(on, stamp, reason));
        journal.change(
                Deed.about(Deed.Kind.CASE_CLOSED, open.child()).on(id.value()),
                () -> casework.keep(closed));
        return new CaseOutcome.Kept(casework.of(open.child()));
    }

    /** A handover that is still to come never comes when the case is closed before. */
    private static void day(ChildCase open, LocalDate on, Typed typed) {
        LocalDate last =
                open.duties().stream()
                        .map(CaseDuty::from)
                        .filter(day -> !day.isAfter(typed.today()))
                        .max(LocalDate::compareTo)
                        .orElse(open.openedOn());
        if (on.isBefore(last)) {
            typed.wrong(
                    ON,
                    "The case %s on %s. Choose that day or a later one."
                            .formatted(
                                    last.equals(open.openedOn()) ? "was opened" : "changed hands",
                                    Days.typed(last)));
        }
    }
}
