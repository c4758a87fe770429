package org.daybook.arrival;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;

/**
 * Whose earlier file is looked for, and where; every part may still be missing.
 *
 * @param children one, or brothers and sisters who come from the same school: each has a file of
 *     its own
 * @param joinedOn their first day here
 * @param heard how it became known where they were; may be empty
 */
public record NewArrival(
        List<ChildId> children,
        String school,
        String lead,
        String contact,
        Optional<LocalDate> joinedOn,
        String heard) {

    public NewArrival {
        children = List.copyOf(children);
    }

    NewArrival stripped() {
        return new NewArrival(
                children, school.strip(), lead.strip(), contact.strip(), joinedOn, heard.strip());
    }
}
