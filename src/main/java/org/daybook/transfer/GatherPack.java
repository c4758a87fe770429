package org.daybook.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Entries;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.people.StaffMember;
import org.daybook.people.StaffNames;

/** Reads out of the records what a pack says. */
public final class GatherPack {

    private final Journal journal;
    private final Transfers transfers;
    private final Children children;
    private final Entries entries;
    private final People people;
    private final SchoolDays days;
    private final Clock clock;

    public GatherPack(
            Journal journal,
            Transfers transfers,
            Children children,
            Entries entries,
            People people,
            SchoolDays days,
            Clock clock) {
        this.journal = journal;
        this.transfers = transfers;
        this.children = children;
        this.entries = entries;
        this.people = people;
        this.days = days;
        this.clock = clock;
    }

    /** What the pack would say if it were saved now, with the number that it would carry. */
    public PackContents contents(TransferId id) {
        Transfer transfer = transfers.find(id).orElseThrow();
        Child child = children.withId(transfer.child()).orElseThrow();
        return PackContents.of(
                making(), child, transfer, days, entries.about(child.id()), this::initials);
    }

    /** The days of entries whose text names another child of the same entries. */
    public List<LocalDate> daysThatNameOthers(PackContents contents) {
        ChildId own = contents.child().id();
        Set<String> names =
                entries.about(own).stream()
                        .flatMap(entry -> entry.versions().stream())
                        .flatMap(version -> version.wording().children().stream())
                        .map(ChildInEntry::child)
                        .filter(other -> !other.equals(own))
                        .flatMap(other -> children.withId(other).stream())
                        .map(Child::firstName)
                        .collect(Collectors.toSet());
        return NamedOthers.days(contents, names);
    }

    private PackContents.Making making() {
        // The store keeps microseconds; what is printed must be what is kept.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        return new PackContents.Making(
                transfers.nextNumber(today.getYear()), sender(today), now, journal.actor());
    }

    private Sender sender(LocalDate today) {
        String lead =
                StaffNames.lead(people, today).map(StaffMember::name).orElseGet(journal::actor);
        return new Sender(people.school().name(), lead, people.school().phone());
    }

    private String initials(ChildId other) {
        return children.withId(other).map(Child::initials).orElse("another child");
    }
}
