package org.daybook.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.people.People;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;

/** Whether somebody can lead or deputise from a day on. */
final class OnDuty {

    private final People people;

    OnDuty(People people) {
        this.people = people;
    }

    Optional<StaffMember> member(StaffId id) {
        return people.staff().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** A lead who has left, or will have left by then, is no lead. */
    void worksHere(String field, StaffId id, LocalDate day, Typed typed) {
        member(id)
                .flatMap(StaffMember::leftOn)
                .filter(left -> left.isBefore(day))
                .ifPresent(left ->
                        typed.wrong(
                                field,
                                "%s the school on %s. Choose somebody who works here then."
                                        .formatted(
                                                left.isBefore(typed.today())
                                                        ? "That person left"
                                                        : "That person leaves",
                                                Days.typed(left))));
    }
}
