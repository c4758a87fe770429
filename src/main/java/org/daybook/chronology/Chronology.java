package org.daybook.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.ChildId;

/**
 * One child's entries in their order.
 *
 * @param entries oldest first, by the day things happened
 */
public record Chronology(ChildId child, List<Entry> entries) {

    public Chronology(ChildId child, List<Entry> entries) {
        this.child = child;
        this.entries = entries.stream().sorted(Entry.OLDEST_FIRST).toList();
    }

    public List<Entry> oldestFirst() {
        return entries;
    }

    public List<Entry> newestFirst() {
        return entries.reversed();
    }

    /** What the filter lets through, in the same order. */
    public Chronology matching(ChronologyFilter filter) {
        return new Chronology(
                child, entries.stream().filter(one -> filter.matches(one, child)).toList());
    }

    /** The long times without an entry by the usual practice. */
    public List<Gap> gaps(LocalDate today) {
        return gaps(today, Gap.WEEKS);
    }

    /** The long times without an entry, oldest first, the one that lasts until today included. */
    public List<Gap> gaps(LocalDate today, int weeks) {
        List<LocalDate> days = new ArrayList<>(inForce().map(Entry::day).distinct().toList());
        if (days.isEmpty()) {
            return List.of();
        }
        days.add(today);
        return Stream.iterate(1, at -> at < days.size(), at -> at + 1)
                .map(at -> new Gap(days.get(at - 1), days.get(at)))
                .filter(gap -> gap.weeks() >= weeks)
                .toList();
    }

    /** What is still to be done, the earliest due first, what has no day last. */
    public List<OpenAction> openActions() {
        return entries.stream()
                .flatMap(entry ->
                        entry.openActions().stream().map(one -> new OpenAction(entry, one)))
                .sorted(OpenAction.EARLIEST_FIRST)
                .toList();
    }

    /** A withdrawn entry fills no gap. */
    private Stream<Entry> inForce() {
        return entries.stream().filter(Entry::inForce);
    }

    /** What could still be written down, newest entry first. It informs; it stops nothing. */
    public List<Missing> missing() {
        return newestFirst().stream()
                .flatMap(entry -> Missing.from(entry, child).stream())
                .toList();
    }
}
