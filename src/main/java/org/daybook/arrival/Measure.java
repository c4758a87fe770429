package org.daybook.arrival;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was put in place because of what the file says.
 *
 * @param owner who sees to it; may be empty
 * @param due by when, where a day was set
 * @param action whether it stands as an action in the entry of the file's arrival too
 */
public record Measure(String what, String owner, Optional<LocalDate> due, boolean action) {

    boolean empty() {
        return what.isBlank() && owner.isBlank() && due.isEmpty();
    }

    Measure stripped() {
        return new Measure(what.strip(), owner.strip(), due, action);
    }
}
