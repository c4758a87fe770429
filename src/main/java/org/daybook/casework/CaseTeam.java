package org.daybook.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;

/** Who leads a child's open case on a day, and who deputises. */
public record CaseTeam(Optional<StaffMember> lead, Optional<StaffMember> deputy) {

    public static final CaseTeam NOBODY = new CaseTeam(Optional.empty(), Optional.empty());

    /**
     * @param staff everybody, those who have left too: the name of a lead who has left is still
     *     said, and the alarm says the rest
     */
    public static CaseTeam of(Standing standing, List<StaffMember> staff, LocalDate day) {
        return standing.openCase()
                .map(open ->
                        new CaseTeam(
                                open.lead(day).flatMap(id -> named(id, staff)),
                                open.deputy(day).flatMap(id -> named(id, staff))))
                .orElse(NOBODY);
    }

    private static Optional<StaffMember> named(StaffId id, List<StaffMember> staff) {
        return staff.stream().filter(person -> person.id().equals(id)).findFirst();
    }
}
