package org.daybook.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.MeetingToCome;

/** The entries of a chronology as moments of the picture. */
final class Signs {

    private static final int LONGEST = 110;

    private final List<Entry> entries;

    Signs(Chronology chronology) {
        this.entries = chronology.oldestFirst().stream().filter(Entry::counts).toList();
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
        return entries.stream()
                .filter(entry -> which.test(entry.kind()))
                .map(Signs::moment)
                .toList();
    }

    private static Moment moment(Entry entry) {
        return new Moment(
                entry.day(),
                sign(entry),
                kind(entry),
                beginning(entry.wording().narrative()),
                Optional.of(entry.id()));
    }

    /** "Core group" for a meeting of which is known which, else the kind. */
    private static String kind(Entry entry) {
        return entry.kind() == EntryKind.MEETING ? MeetingToCome.kind(entry) : entry.kind().words();
    }

    private static Sign sign(Entry entry) {
        boolean decides =
                Stream.of(Choice.Meeting.values())
                        .filter(Choice.Meeting::decides)
                        .anyMatch(one -> entry.wording().details().is(Detail.MEETING_KIND, one));
        return switch (entry.kind()) {
            case MEETING -> decides ? Sign.DECISION_MEETING : Sign.MEETING;
            case CONCERN -> Sign.CONCERN;
            case POSITIVE_EVENT -> Sign.POSITIVE;
            case STATUS_CHANGE -> Sign.DECISION_MEETING;
            case AGENCY_CONTACT,
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
