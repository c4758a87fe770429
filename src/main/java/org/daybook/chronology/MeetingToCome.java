package org.daybook.chronology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ChildId;

/**
 * The next meeting, as the last one of its kind has set it.
 *
 * @param setBy the meeting that says so
 * @param when a day from today on
 */
public record MeetingToCome(Entry setBy, When when) {

    private static final Comparator<MeetingToCome> SOONEST_FIRST =
            Comparator.comparing(MeetingToCome::day)
                    .thenComparing(one -> one.when().time())
                    .thenComparingLong(one -> one.setBy().seq());

    public LocalDate day() {
        return when.day().orElseThrow();
    }

    /** "Core group"; "Meeting" where nobody said which. */
    public String words() {
        return kind(setBy);
    }

    public List<ChildId> children() {
        return setBy.wording().children().stream().map(ChildInEntry::child).toList();
    }

    /**
     * Of one kind and for the same children only what the latest meeting says holds: an earlier one
     * was overtaken by it.
     *
     * @param meetings in any order
     */
    public static List<MeetingToCome> among(List<Entry> meetings, LocalDate today) {
        Set<String> spokenFor = new HashSet<>();
        return meetings.stream()
                .sorted(Entry.OLDEST_FIRST.reversed())
                .filter(entry -> entry.kind() == EntryKind.MEETING && entry.counts())
                .filter(entry -> spokenFor.add(kind(entry) + whose(entry)))
                .flatMap(entry -> set(entry, today))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    private static Stream<MeetingToCome> set(Entry entry, LocalDate today) {
        When next = entry.wording().details().when(Detail.NEXT_MEETING);
        return next.day().stream()
                .filter(day -> !day.isBefore(today))
                .filter(day -> day.isAfter(entry.day()))
                .map(_ -> new MeetingToCome(entry, next));
    }

    private static String whose(Entry entry) {
        return entry.wording().children().stream()
                .map(one -> one.child().value().toString())
                .sorted()
                .collect(Collectors.joining(" ", " ", ""));
    }

    /** Which meeting it was: "Core group"; "Meeting" where nobody said. */
    public static String kind(Entry entry) {
        return Stream.of(Choice.Meeting.values())
                .filter(one -> one != Choice.Meeting.OTHER)
                .filter(one -> entry.wording().details().is(Detail.MEETING_KIND, one))
                .map(Choice.Meeting::words)
                .findFirst()
                .orElse(entry.kind().words());
    }
}
