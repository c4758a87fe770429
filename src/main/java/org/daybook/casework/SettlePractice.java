package org.daybook.casework;

import java.util.Set;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Settles with which statuses a child needs an absence plan of its own. */
public final class SettlePractice {

    private final Journal journal;
    private final Casework casework;

    public SettlePractice(Journal journal, Casework casework) {
        this.journal = journal;
        this.casework = casework;
    }

    /** Where nothing is new, nothing is written and no trace is left. */
    public void vulnerable(Set<StatusKind> kinds) {
        CasePractice practice = new CasePractice(kinds);
        if (!practice.equals(casework.practice())) {
            journal.change(
                    Deed.of(Deed.Kind.SETTING_CHANGED).saying("Who needs an absence plan"),
                    () -> casework.change(practice));
        }
    }
}
