package org.daybook.chronology.view;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.chronology.EntryKind;

/** What the chips and lists above a chronology offer. */
public final class ListFilter {

    private ListFilter() {}

    /** Kinds that are read together. */
    public enum Kinds {
        EVERYTHING("Everything"),
        CONCERNS("Concerns"),
        AGENCY("Agency"),
        PARENTS("Parents"),
        POSITIVE("Positive"),
        FILE("File and status"),
        THINKING("Analysis");

        private final String words;

        Kinds(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Those that are asked for often; the others stand among the further filters. */
        static List<Kinds> often() {
            return List.of(EVERYTHING, CONCERNS, AGENCY, POSITIVE);
        }

        /** None of them for everything. */
        Set<EntryKind> kinds() {
            return switch (this) {
                case EVERYTHING -> Set.of();
                case CONCERNS -> Set.of(EntryKind.CONCERN);
                case AGENCY ->
                        Set.of(
                                EntryKind.AGENCY_CONTACT,
                                EntryKind.MEETING,
                                EntryKind.HOME_VISIT,
                                EntryKind.POLICE_NOTIFICATION);
                case PARENTS -> Set.of(EntryKind.PARENT_CONTACT, EntryKind.HOME_VISIT);
                case POSITIVE -> Set.of(EntryKind.POSITIVE_EVENT);
                case FILE ->
                        Set.of(
                                EntryKind.FILE_RECEIVED,
                                EntryKind.FILE_SENT,
                                EntryKind.STATUS_CHANGE);
                case THINKING -> Set.of(EntryKind.CASE_ANALYSIS, EntryKind.SUPERVISION);
            };
        }
    }

    /** How far back to read. */
    public enum Period {
        ALL("All time"),
        MONTH("Last 30 days"),
        SCHOOL_YEAR("This school year"),
        YEAR("Last 12 months"),
        THREE_YEARS("Last 3 years");

        private final String words;

        Period(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        Optional<LocalDate> from(LocalDate today) {
            return switch (this) {
                case ALL -> Optional.empty();
                case MONTH -> Optional.of(today.minusDays(30));
                case SCHOOL_YEAR -> Optional.of(schoolYear(today));
                case YEAR -> Optional.of(today.minusYears(1));
                case THREE_YEARS -> Optional.of(today.minusYears(3));
            };
        }

        private static LocalDate schoolYear(LocalDate today) {
            LocalDate first = LocalDate.of(today.getYear(), Month.SEPTEMBER, 1);
            return first.isAfter(today) ? first.minusYears(1) : first;
        }
    }
}
