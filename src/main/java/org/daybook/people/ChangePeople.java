package org.daybook.people;

import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Writes what is new about the school and those who work there. */
public final class ChangePeople {

    private final Journal journal;
    private final People people;

    public ChangePeople(Journal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    public void school(OurSchool school) {
        journal.change(
                Deed.of(Deed.Kind.SETTING_CHANGED).saying("The school's name and address"),
                () -> people.changeSchool(school));
    }

    public void keep(StaffMember person) {
        journal.change(
                Deed.of(Deed.Kind.STAFF_CHANGED).on(person.id().value()),
                () -> people.keep(person));
    }

    /** Keeps the person as the one who sits at the keys. */
    public void sitsHere(StaffMember person) {
        journal.change(
                Deed.of(Deed.Kind.STAFF_CHANGED).on(person.id().value()).saying("Sits at the keys"),
                () -> {
                    people.keep(person);
                    people.sitsHere(person.id());
                });
    }
}
