package org.daybook.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.extract.GatherFile;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.people.StaffMember;
import org.daybook.people.StaffNames;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.Transfers;

/** Reads out of the records what a pack says. */
public final class GatherPack {

    private final Journal journal;
    private final Transfers transfers;
    private final GatherFile files;
    private final People people;
    private final Supplier<SchoolDays> days;
    private final Clock clock;

    public GatherPack(
            Journal journal,
            Transfers transfers,
            GatherFile files,
            People people,
            Supplier<SchoolDays> days,
            Clock clock) {
        this.journal = journal;
        this.transfers = transfers;
        this.files = files;
        this.people = people;
        this.days = days;
        this.clock = clock;
    }

    /** What the pack would say if it were saved now, with the number that it would carry. */
    public PackContents contents(TransferId id) {
        Transfer transfer = transfers.find(id).orElseThrow();
        PackContents.Making making = making();
        return new PackContents(
                making, files.of(transfer.child(), making.day()), transfer, days.get());
    }

    /** The days of entries whose text names another child of the same entries. */
    public List<LocalDate> daysThatNameOthers(PackContents contents) {
        return files.daysThatNameOthers(contents.file(), Set.of());
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
}
