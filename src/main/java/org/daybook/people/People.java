package org.daybook.people;

import java.util.List;
import java.util.Optional;

/** The school and the people who work there. Everything is written inside the journal's change. */
public interface People {

    /** The school; all empty before the first run is over. */
    OurSchool school();

    void changeSchool(OurSchool school);

    /** Everybody, those who have left too, by name. */
    List<StaffMember> staff();

    /** Writes somebody new, or what is new about somebody. */
    void keep(StaffMember person);

    /** Who sits at the keys; empty before the first run is over. */
    Optional<StaffMember> me();

    /** Says who sits at the keys; the person must have been kept before. */
    void sitsHere(StaffId person);
}
