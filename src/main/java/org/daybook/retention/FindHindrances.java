package org.daybook.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.arrival.Arrivals;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.base.EntryId;
import org.daybook.casework.Casework;
import org.daybook.casework.ChildCase;
import org.daybook.chronology.Draft;
import org.daybook.chronology.Drafts;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Entry;
import org.daybook.people.Duty;
import org.daybook.people.People;
import org.daybook.people.StaffMember;
import org.daybook.retention.Hindrance.Kind;
import org.daybook.retention.KeptFile.MayGo;
import org.daybook.transfer.Transfers;

/** Finds everything that stands in the way of destroying a child's file, to be said before. */
public final class FindHindrances {

    /** The other rooms that are asked. */
    public record Rooms(
            People people,
            Casework casework,
            Entries entries,
            Drafts drafts,
            Transfers transfers,
            Arrivals arrivals) {}

    private final Rooms rooms;
    private final Destructions destructions;
    private final Clock clock;

    public FindHindrances(Rooms rooms, Destructions destructions, Clock clock) {
        this.rooms = rooms;
        this.destructions = destructions;
        this.clock = clock;
    }

    /** Empty when the file may be destroyed today by whoever sits at the keys. */
    public List<Hindrance> of(KeptFile file) {
        LocalDate today = LocalDate.now(clock);
        List<Hindrance> found = new ArrayList<>();
        ofTheTime(file, today, found);
        ofWhatIsOpen(file.child().id(), found);
        if (rooms.people().me().flatMap(StaffMember::duty).filter(Duty.LEAD::equals).isEmpty()) {
            found.add(
                    new Hindrance(
                            Kind.NOT_THE_LEAD,
                            "Only the designated safeguarding lead destroys a file. Somebody else"
                                    + " sits at the keys."));
        }
        if (!destructions.unfinished().isEmpty()) {
            found.add(
                    new Hindrance(
                            Kind.UNFINISHED,
                            "An earlier destruction has not come to its end. Lock Daybook and"
                                    + " unlock it again; it goes on with it then."));
        }
        return List.copyOf(found);
    }

    private static void ofTheTime(KeptFile file, LocalDate today, List<Hindrance> found) {
        if (file.child().onRoll(today)) {
            found.add(
                    new Hindrance(
                            Kind.ON_ROLL,
                            "The child is still on the roll. Record the last day here first."));
        }
        switch (file.mayGo(today)) {
            case MayGo.NotKnown(String why) -> found.add(new Hindrance(Kind.DAY_NOT_KNOWN, why));
            case MayGo.From(LocalDate from, String why) -> {
                if (from.isAfter(today)) {
                    found.add(
                            new Hindrance(
                                    Kind.TOO_EARLY,
                                    "Too early: to be kept until "
                                            + Days.typed(from)
                                            + ". "
                                            + why));
                }
            }
        }
        for (Hold hold : file.holdsOn(today)) {
            found.add(
                    new Hindrance(
                            Kind.HOLD,
                            "A hold forbids it: "
                                    + hold.kind().words()
                                    + ", since "
                                    + Days.typed(hold.beganOn())
                                    + "."));
        }
    }

    private void ofWhatIsOpen(ChildId child, List<Hindrance> found) {
        if (rooms.casework().of(child).cases().stream().anyMatch(ChildCase::isOpen)) {
            found.add(
                    new Hindrance(
                            Kind.OPEN_CASE, "The case is still open. Close it with its reason."));
        }
        if (rooms.transfers().openFor(child).isPresent()) {
            found.add(
                    new Hindrance(
                            Kind.OPEN_TRANSFER,
                            "The file is still on its way out. Close the transfer first."));
        }
        if (rooms.arrivals().of(child).stream().anyMatch(one -> !one.ended())) {
            found.add(
                    new Hindrance(
                            Kind.OPEN_ARRIVAL,
                            "A file from another school is still expected. End that first."));
        }
        List<Entry> entries = rooms.entries().about(child);
        if (entries.stream().anyMatch(Entry::undecided)) {
            found.add(
                    new Hindrance(
                            Kind.UNDECIDED, "A concern waits for its decision. Record it first."));
        }
        if (isHalfWritten(child, entries)) {
            found.add(
                    new Hindrance(
                            Kind.DRAFT,
                            "Something half written names this child. Record it or let it go"
                                    + " first."));
        }
    }

    private boolean isHalfWritten(ChildId child, List<Entry> entries) {
        Set<EntryId> ids = entries.stream().map(Entry::id).collect(Collectors.toSet());
        return rooms.drafts().all().stream()
                .map(Draft::text)
                .anyMatch(text ->
                        text.amends().filter(ids::contains).isPresent()
                                || text.children().stream()
                                        .anyMatch(one -> one.child().equals(child)));
    }

    /** The name of whoever leads, which is who destroys. */
    Optional<StaffMember> me() {
        return rooms.people().me();
    }
}
