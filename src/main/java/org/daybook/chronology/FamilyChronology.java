package org.daybook.chronology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;

/**
 * The entries of a child and of those who belong to it, interleaved by day. What happened to
 * several of them stands in it once, with each child's own part.
 *
 * @param child whose file it is read in
 * @param family the others, in the order in which they are named; empty for the child alone
 * @param entries oldest first, each once
 */
public record FamilyChronology(ChildId child, List<ChildId> family, List<Entry> entries) {

    public FamilyChronology {
        family = List.copyOf(family);
        entries = entries.stream().sorted(Entry.OLDEST_FIRST).toList();
    }

    public static FamilyChronology of(Chronology own, List<Chronology> others) {
        Map<EntryId, Entry> once = new LinkedHashMap<>();
        Stream.concat(Stream.of(own), others.stream())
                .flatMap(one -> one.entries().stream())
                .forEach(entry -> once.putIfAbsent(entry.id(), entry));
        return new FamilyChronology(
                own.child(),
                others.stream().map(Chronology::child).toList(),
                List.copyOf(once.values()));
    }

    /** What the filter lets through for one of its children at least. */
    public FamilyChronology matching(ChronologyFilter filter) {
        return new FamilyChronology(
                child,
                family,
                entries.stream()
                        .filter(entry ->
                                whose(entry).stream()
                                        .anyMatch(one -> filter.matches(entry, one.child())))
                        .toList());
    }

    /** Each child's own part in it, the child's whose file it is first. */
    public List<ChildInEntry> whose(Entry entry) {
        return Stream.concat(Stream.of(child), family.stream())
                .map(entry::child)
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Entry> find(EntryId id) {
        return entries.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
