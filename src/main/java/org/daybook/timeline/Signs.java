package org.daybook.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;

/** The entries of a chronology as moments of the picture. */
final class Signs {

    private static final int LONGEST = 110;

    private final Chronology inForce;

    Signs(Chronology chronology) {
        this.inForce = chronology;
    }

    Chronology inForce() {
        return inForce;
    }

    List<Moment> concerns() {
        return moments(kind -> kind == EntryKind.CONCERN);
    }

    List<Moment> positive() {
        return moments(kind -> kind == EntryKind.POSITIVE_EVENT);
    }

    /** Everything else, so that nothing in the list is missing from the picture. */
    List<Moment> work() {
        return moments(kind -> kind != EntryKind.CONCERN && kind != EntryKind.POSITIVE_EVENT);
    }

    private List<Moment> moments(Predicate<EntryKind> which) {
        return inForce.oldestFirst().stream()
                .filter(entry -> which.test(entry.kind()))
                .map(Signs::moment)
                .toList();
    }

    private static Moment moment(Entry entry) {
        return new Moment(
                entry.day(),
                sign(entry),
                entry.kind().words(),
                beginning(entry.wording().narrative()),
                Optional.of(entry.id()));
    }

    static Sign sign(Entry entry) {
        return switch (entry.kind()) {
            case CONCERN -> Sign.CONCERN;
            case POSITIVE_EVENT -> Sign.POSITIVE;
            case STATUS_CHANGE -> Sign.DECISION_MEETING;
            case AGENCY_CONTACT,
                    MEETING,
                    HOME_VISIT,
                    PARENT_CONTACT,
                    POLICE_NOTIFICATION,
                    CASE_ANALYSIS,
                    FILE_RECEIVED,
                    FILE_SENT,
                    SUPERVISION ->
                    Sign.MEETING;
        };
    }

    /** The beginning of what was written, in one line. */
    static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space < LONGEST / 2 ? safeEnd(line) : space) + " \u2026";
    }

    /** Never in the middle of a sign that takes two places, as an emoji does. */
    private static int safeEnd(String line) {
        return Character.isLowSurrogate(line.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    }
}
