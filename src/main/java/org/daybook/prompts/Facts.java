package org.daybook.prompts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;

/**
 * Everything recorded about one child that a prompt may rest on.
 *
 * @param around who belongs to the family and who works at the school
 * @param kin other children here who belong to this one
 */
public record Facts(
        ChildId child,
        LocalDate today,
        Chronology chronology,
        Around around,
        List<StatusSpan> statuses,
        List<CaseSpan> cases,
        List<Followed> followed,
        List<Kin> kin) {

    public Facts {
        statuses = List.copyOf(statuses);
        cases = List.copyOf(cases);
        followed = List.copyOf(followed);
        kin = List.copyOf(kin);
    }

    /** Entries of these kinds from the day on, oldest first. */
    List<Entry> entries(LocalDate from, Collection<EntryKind> kinds) {
        return entries(from).filter(one -> kinds.contains(one.kind())).toList();
    }

    /** Entries from the day on, oldest first. */
    Stream<Entry> entries(LocalDate from) {
        return all().filter(one -> !one.day().isBefore(from));
    }

    /** What counts, until today; the lead's own supervision is nobody's pattern. */
    Stream<Entry> all() {
        return chronology.oldestFirst().stream()
                .filter(one -> one.kind() != EntryKind.SUPERVISION)
                .filter(Entry::counts)
                .filter(one -> !one.day().isAfter(today));
    }

    boolean heardIn(Entry entry) {
        return part(entry).filter(ChildInEntry::heard).isPresent();
    }

    boolean partHas(Entry entry, Predicate<ChildInEntry> what) {
        return part(entry).filter(what).isPresent();
    }

    List<String> categories(Entry entry) {
        return part(entry).map(ChildInEntry::categories).orElse(List.of());
    }

    Optional<ChildInEntry> part(Entry entry) {
        return entry.child(child);
    }

    LocalDate weeksAgo(int weeks) {
        return today.minusWeeks(weeks);
    }
}
