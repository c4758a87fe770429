package org.daybook.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;

/**
 * What happens when this child is absent without a word. A new plan stands beside the earlier ones.
 *
 * @param number from 1; the highest is in force
 * @param why what it was made or changed for; may be empty
 * @param reviewOn when it is to be looked at again
 * @param steps in their order
 */
public record AbsencePlan(
        Id id,
        ChildId child,
        int number,
        String why,
        Optional<LocalDate> reviewOn,
        List<Step> steps,
        Stamp stamp) {

    public record Id(UUID value) {

        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }
    }

    /**
     * @param by "09:15", "Not seen by 12:00"; may be empty
     */
    public record Step(String by, String what) {

        public Step {
            by = by.strip();
            what = what.strip();
        }

        public boolean isBlank() {
            return by.isEmpty() && what.isEmpty();
        }

        /** "By 09:15"; words stand as they are: "Not seen by 12:00"; may be empty. */
        public String byWords() {
            return !by.isEmpty() && Character.isDigit(by.charAt(0)) ? "By " + by : by;
        }

        /** "By 09:15 office phones Dana". */
        public String inWords() {
            return (byWords() + " " + what).strip();
        }
    }

    public AbsencePlan {
        steps = List.copyOf(steps);
    }
}
