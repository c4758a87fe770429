package org.daybook.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;

/**
 * A short sentence at the top of a child's file that nobody who opens it may miss.
 *
 * @param end empty while it holds
 */
public record Alert(
        Id id, ChildId child, String words, LocalDate beganOn, Optional<End> end, Stamp stamp) {

    public record Id(UUID value) {

        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }
    }

    public record End(LocalDate on, String why) {}

    public boolean holds() {
        return end.isEmpty();
    }

    Alert ended(End how) {
        return new Alert(id, child, words, beganOn, Optional.of(how), stamp);
    }
}
