package org.daybook.prompts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.children.Children;
import org.daybook.children.Contact;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Entries;
import org.daybook.people.People;
import org.daybook.people.StaffMember;

/** Reads from the other rooms what the rules need to know about one child. */
public final class GatherFacts {

    private final Children children;
    private final People people;
    private final Entries entries;
    private final Clock clock;

    public GatherFacts(Children children, People people, Entries entries, Clock clock) {
        this.children = children;
        this.people = people;
        this.entries = entries;
        this.clock = clock;
    }

    /** On the store's thread. */
    public Facts about(ChildId child) {
        return new Facts(
                child,
                LocalDate.now(clock),
                new Chronology(child, entries.about(child)),
                around(child),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Around around(ChildId child) {
        Stream<Contact> contacts =
                children.withId(child).stream().flatMap(one -> one.contacts().stream());
        return new Around(
                contacts.map(Contact::name).toList(),
                people.staff().stream().map(StaffMember::name).toList());
    }
}
