package org.daybook;

import java.time.LocalDate;
import org.daybook.casework.CaseLoad;
import org.daybook.casework.Casework;
import org.daybook.desk.Page;
import org.daybook.journal.Journal;
import org.daybook.people.ChangePeople;
import org.daybook.people.KeepPerson;
import org.daybook.people.OpenCases;
import org.daybook.people.People;
import org.daybook.people.view.PeopleModel;
import org.daybook.people.view.PeoplePage;

/** The page of who works here, built by hand; the cases that each leads are counted next door. */
final class PeopleRoom {

    private final People people;
    private final KeepPerson keep;
    private final OpenCases cases;
    private final Outside outside;
    private final Runnable changed;

    /**
     * @param changed reads again what stands around every page
     */
    PeopleRoom(
            Journal journal, People people, Casework casework, Outside outside, Runnable changed) {
        this.people = people;
        this.keep = new KeepPerson(people, new ChangePeople(journal, people), outside.clock());
        this.cases = () -> CaseLoad.of(casework.all(), LocalDate.now(outside.clock()));
        this.outside = outside;
        this.changed = changed;
    }

    Page page() {
        return new PeoplePage(
                new PeopleModel(
                        people, keep, cases, outside.background(), outside.clock(), changed));
    }
}
