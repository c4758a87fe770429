package org.daybook.chronology.view;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
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
        CONCERNS("Concerns", EntryKind.CONCERN),
        AGENCY(
                "Agency",
                EntryKind.AGENCY_CONTACT,
                EntryKind.MEETING,
                EntryKind.HOME_VISIT,
                EntryKind.POLICE_NOTIFICATION),
        PARENTS("Parents", EntryKind.PARENT_CONTACT, EntryKind.HOME_VISIT),
        POSITIVE("Positive", EntryKind.POSITIVE_EVENT),
        FILE(
                "File and status",
                EntryKind.FILE_RECEIVED,
                EntryKind.FILE_SENT,
                EntryKind.STATUS_CHANGE),
        THINKING("Analysis", EntryKind.CASE_ANALYSIS, EntryKind.SUPERVISION);

        private final String words;

        @SuppressWarnings("ImmutableEnumChecker") // filled here and handed out as copies only
        private final Set<EntryKind> kinds;

        Kinds(String words, EntryKind... kinds) {
            this.words = words;
            this.kinds =
                    kinds.length == 0
                            ? EnumSet.noneOf(EntryKind.class)
                            : EnumSet.copyOf(List.of(kinds));
        }

        public String words() {
            return words;
        }

        Set<EntryKind> kinds() {
            return Set.copyOf(kinds);
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
