package org.daybook.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who works, or worked, at the school.
 *
 * @param name as it is written and spoken: "Miss Calder"
 * @param role "teaching assistant"; may be empty
 * @param leftOn the last day at the school
 */
public record StaffMember(
        StaffId id, String name, String role, Optional<Duty> duty, Optional<LocalDate> leftOn) {

    public StaffMember {
        name = name.strip();
        role = role.strip();
    }

    public boolean worksHere(LocalDate day) {
        return leftOn.map(left -> !left.isBefore(day)).orElse(true);
    }

    /** "Miss Calder, teaching assistant". */
    public String inWords() {
        return role.isEmpty() ? name : name + ", " + role;
    }
}
