package org.daybook.prompts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.casework.Casework;
import org.daybook.casework.ChildCase;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.RoughDay;
import org.daybook.casework.Standing;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.children.Contact;
import org.daybook.children.Links;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.followup.FollowUps;
import org.daybook.people.People;
import org.daybook.people.StaffMember;

/** Reads from the other rooms what the rules need to know about one child. */
public final class GatherFacts {

    /** Where everything stands; all of it is only read. */
    public record Sources(
            Children children,
            Links links,
            People people,
            Entries entries,
            Casework casework,
            FollowUps followUps) {}

    private final Sources from;
    private final Clock clock;

    public GatherFacts(Sources from, Clock clock) {
        this.from = from;
        this.clock = clock;
    }

    /** On the store's thread. */
    public Facts about(ChildId child) {
        return facts(from.casework().of(child), from.entries().about(child), staff());
    }

    /** About each child whose case is open; what can be read once is read once for all of them. */
    List<Facts> openCases() {
        List<Standing> open =
                from.casework().all().stream().filter(one -> one.openCase().isPresent()).toList();
        Map<ChildId, List<Entry>> entries =
                from.entries()
                        .about(open.stream().map(Standing::child).collect(Collectors.toSet()));
        List<String> staff = staff();
        return open.stream()
                .map(one -> facts(one, entries.getOrDefault(one.child(), List.of()), staff))
                .toList();
    }

    private Facts facts(Standing standing, List<Entry> entries, List<String> staff) {
        ChildId child = standing.child();
        return new Facts(
                child,
                LocalDate.now(clock),
                new Chronology(child, entries),
                around(child, staff),
                standing.statuses().stream()
                        .filter(one -> !one.isStruck())
                        .map(GatherFacts::status)
                        .toList(),
                standing.cases().stream().map(GatherFacts::span).toList(),
                from.followUps().of(child).stream().map(ReadFollowed::of).toList(),
                from.links().siblings(child).stream().flatMap(this::kin).toList());
    }

    private List<String> staff() {
        return from.people().staff().stream().map(StaffMember::name).toList();
    }

    private Around around(ChildId child, List<String> staff) {
        Stream<Contact> contacts =
                from.children().withId(child).stream().flatMap(one -> one.contacts().stream());
        return new Around(contacts.map(Contact::name).toList(), staff);
    }

    private static StatusSpan status(ChildStatus one) {
        return new StatusSpan(
                "status " + one.id().value(),
                one.words(),
                one.end().flatMap(ChildStatus.End::on).map(RoughDay::first));
    }

    private static CaseSpan span(ChildCase one) {
        return new CaseSpan(
                "case " + one.id().value(),
                one.openedOn(),
                one.closing().map(ChildCase.Closing::on));
    }

    private Stream<Kin> kin(ChildId sibling) {
        LocalDate since = LocalDate.now(clock).minusWeeks(Beneath.WEEKS);
        long entries =
                from.entries().about(sibling).stream()
                        .filter(Entry::counts)
                        .filter(one -> one.kind() != EntryKind.SUPERVISION)
                        .filter(one -> !one.day().isBefore(since))
                        .count();
        return from.children().withId(sibling).stream()
                .map(one -> new Kin(sibling, words(one, entries), entries));
    }

    private static String words(Child child, long entries) {
        String count = entries == 1 ? "1 entry" : entries + " entries";
        return child.name() + ", " + child.yearGroup() + ", " + count + " in the same time";
    }
}
