package org.daybook.chronology;

import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Changes the categories, the hour of deciding, or how long a gap is. */
public final class ChangePractice {

    private final Journal journal;
    private final Practices practices;

    public ChangePractice(Journal journal, Practices practices) {
        this.journal = journal;
        this.practices = practices;
    }

    public void change(Practice practice) {
        journal.change(
                Deed.of(Deed.Kind.SETTING_CHANGED).saying("Categories and times of entries"),
                () -> practices.put(practice));
    }
}
