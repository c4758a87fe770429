package org.daybook.extract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.attachments.Attachments;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.casework.CaseTeam;
import org.daybook.casework.Casework;
import org.daybook.casework.Standing;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.children.Links;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Entry;
import org.daybook.followup.FollowUps;
import org.daybook.people.People;
import org.daybook.people.StaffMember;

/** Reads out of the records what a child's file holds and may leave. */
public final class GatherFile {

    /** Where the records lie. */
    public record Ports(
            Children children,
            Entries entries,
            Casework casework,
            Links links,
            FollowUps followUps,
            Attachments attachments,
            People people) {}

    private final Ports ports;

    public GatherFile(Ports ports) {
        this.ports = ports;
    }

    public ChildsFile of(ChildId id, LocalDate today) {
        return of(id, Set.of(), today);
    }

    ChildsFile of(ChildId id, Set<ChildId> family, LocalDate today) {
        Child child = ports.children().withId(id).orElseThrow();
        List<Entry> entries = ports.entries().about(id);
        Set<EntryId> about = entries.stream().map(Entry::id).collect(Collectors.toSet());
        Standing standing = ports.casework().of(id);
        return ChildsFile.of(
                new ChildsFile.Records(
                        child,
                        entries,
                        standing,
                        team(standing, today),
                        ports.links().of(id),
                        ports.followUps().of(id),
                        about.isEmpty() ? Map.of() : ports.attachments().of(about)),
                today,
                family,
                this::initials);
    }

    /** Brothers, sisters and children of the same household with a file here. */
    public List<Child> family(ChildId id) {
        return ports.links().siblings(id).stream()
                .flatMap(sibling -> ports.children().withId(sibling).stream())
                .toList();
    }

    /**
     * The days of what names, in its running text, another child of the same entries, of the same
     * family or followed up with it.
     *
     * @param besides children who may be named, because they stand in the print themselves
     */
    public List<LocalDate> daysThatNameOthers(ChildsFile file, Set<ChildId> besides) {
        return NamedOthers.days(file, othersIn(file.child().id(), besides));
    }

    /**
     * What the other children are called who have to do with this file: by first name, by surname
     * where it is not the child's own, and by both.
     */
    public Set<String> namesOfOthers(Child own) {
        return others(own.id(), Set.of())
                .flatMap(one -> Stream.of(one.name(), one.firstName(), one.surname()))
                .filter(name -> !name.isBlank())
                .filter(name -> !name.equals(own.firstName()) && !name.equals(own.surname()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every name and surname of the roll, printed or not: none may stand in the journal's line. */
    Set<String> namesOfTheRoll() {
        return ports.children().all().stream()
                .flatMap(one ->
                        Stream.of(one.name(), one.firstName(), one.surname(), one.legalName()))
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
    }

    private Set<String> othersIn(ChildId own, Set<ChildId> besides) {
        return others(own, besides).map(Child::firstName).collect(Collectors.toSet());
    }

    private Stream<Child> others(ChildId own, Set<ChildId> besides) {
        Set<ChildId> mayBeNamed = new HashSet<>(besides);
        mayBeNamed.add(own);
        Stream<ChildId> inEntries =
                ports.entries().about(own).stream()
                        .flatMap(entry -> entry.versions().stream())
                        .flatMap(version -> version.wording().children().stream())
                        .map(ChildInEntry::child);
        Stream<ChildId> linked =
                ports.links().of(own).stream().flatMap(link -> link.otherThan(own).stream());
        Stream<ChildId> followed =
                ports.followUps().of(own).stream().flatMap(one -> one.children().stream());
        return Stream.of(inEntries, linked, followed)
                .flatMap(all -> all)
                .filter(other -> !mayBeNamed.contains(other))
                .distinct()
                .flatMap(other -> ports.children().withId(other).stream());
    }

    private ChildsFile.Team team(Standing standing, LocalDate today) {
        CaseTeam team = CaseTeam.of(standing, ports.people().staff(), today);
        return new ChildsFile.Team(
                team.lead().map(StaffMember::name).orElse(""),
                team.deputy().map(StaffMember::name).orElse(""));
    }

    private String initials(ChildId other) {
        return ports.children().withId(other).map(Child::initials).orElse("another child");
    }
}
