package org.daybook.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.children.Child;
import org.daybook.extract.GatherFile;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.people.StaffMember;
import org.daybook.people.StaffNames;
import org.daybook.transfer.PackForm;
import org.daybook.transfer.PackNumber;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.Transfers;

/** Reads out of the records what a pack says. */
public final class GatherPack {

    /** Where it is read. */
    public record Ports(
            Transfers transfers,
            GatherFile files,
            People people,
            StaysBehind staysBehind,
            DocumentTexts texts,
            Bars bars) {}

    private final Journal journal;
    private final Ports ports;
    private final Supplier<SchoolDays> days;
    private final Clock clock;

    public GatherPack(Journal journal, Ports ports, Supplier<SchoolDays> days, Clock clock) {
        this.journal = journal;
        this.ports = ports;
        this.days = days;
        this.clock = clock;
    }

    /** What the pack would say if it were saved now; it has no number yet. */
    public PackContents preview(TransferId id) {
        return contents(id, PackForm.TO_PRINT, false);
    }

    /** What the pack says that is being saved, with its number. */
    PackContents contents(TransferId id, PackForm form) {
        return contents(id, form, true);
    }

    private PackContents contents(TransferId id, PackForm form, boolean numbered) {
        Transfer transfer = ports.transfers().find(id).orElseThrow();
        // The store keeps microseconds; what is printed must be what is kept.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Optional<PackNumber> number = numbered ? Optional.of(nextNumber(today)) : Optional.empty();
        return PackContents.of(
                new PackContents.Making(number, form, sender(today), now, journal.actor()),
                leaves(transfer),
                transfer,
                days.get());
    }

    /** The file on its way, as it is kept. */
    public Transfer transfer(TransferId id) {
        return ports.transfers().find(id).orElseThrow();
    }

    /** The file with what is marked in it to stay behind. */
    public WhatLeaves leaves(TransferId id) {
        return leaves(ports.transfers().find(id).orElseThrow());
    }

    private WhatLeaves leaves(Transfer transfer) {
        return new WhatLeaves(
                ports.files().of(transfer.child(), LocalDate.now(clock)),
                Redaction.of(ports.staysBehind().passages(transfer.id()), ports.bars()),
                ports.staysBehind().documents(transfer.id()),
                ports.texts());
    }

    /** What the next pack will be called; nothing is taken by asking. */
    public PackNumber nextNumber() {
        return nextNumber(LocalDate.now(clock));
    }

    private PackNumber nextNumber(LocalDate today) {
        return ports.transfers().nextNumber(today.getYear());
    }

    /** The days of entries whose text, as it would leave, names another child. */
    public List<LocalDate> daysThatNameOthers(PackContents contents) {
        return ports.files().daysThatNameOthers(contents.file(), Set.of());
    }

    Set<String> namesOfOthers(Child child) {
        return ports.files().namesOfOthers(child);
    }

    private Sender sender(LocalDate today) {
        String lead =
                StaffNames.lead(ports.people(), today)
                        .map(StaffMember::name)
                        .orElseGet(journal::actor);
        return new Sender(ports.people().school().name(), lead, ports.people().school().phone());
    }
}
