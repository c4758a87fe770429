package org.daybook.casework;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.daybook.people.StaffId;

/**
 * Who leads a case, or deputises, from one day on.
 *
 * @param until the day from which somebody else has it; that day is not this one's any more
 */
public record CaseDuty(
        Id id, StaffId staff, Kind kind, LocalDate from, Optional<LocalDate> until, Stamp stamp) {

    public record Id(UUID value) {

        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }
    }

    /** The name is what stands in the store and never changes. */
    public enum Kind {
        LEAD("Lead"),
        DEPUTY("Deputy");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Inside a sentence: "the lead", "the deputy". */
        public String inSentence() {
            return "the " + words.toLowerCase(Locale.ROOT);
        }
    }

    public boolean holds(LocalDate day) {
        return !from.isAfter(day) && until.map(day::isBefore).orElse(true);
    }

    CaseDuty endingFrom(LocalDate day) {
        LocalDate last = day.isBefore(from) ? from : day;
        return new CaseDuty(id, staff, kind, from, Optional.of(last), stamp);
    }
}
