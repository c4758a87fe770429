package org.daybook.practice;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.arrival.Arrivals;
import org.daybook.arrival.BeginArrival;
import org.daybook.arrival.PackImport;
import org.daybook.arrival.PackImportFile;
import org.daybook.arrival.PackImportPorts;
import org.daybook.arrival.PackInHand;
import org.daybook.arrival.PlanPackImport;
import org.daybook.arrival.RecordArrivalStep;
import org.daybook.arrival.TellPackImport;
import org.daybook.arrival.WritePackImport;
import org.daybook.arrival.store.JooqArrivals;
import org.daybook.arrival.store.JooqPackImports;
import org.daybook.attachments.store.JooqAttachments;
import org.daybook.attachments.store.SealedContents;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.Progress;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.Child;
import org.daybook.children.Particulars;
import org.daybook.children.store.JooqChildren;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Version;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.handover.HandedEntry;
import org.daybook.handover.HandedFile;
import org.daybook.handover.Handing;
import org.daybook.handover.ReadRecord;
import org.daybook.handover.RecordRead;
import org.daybook.handover.WriteRecord;
import org.daybook.vault.Store;
import org.daybook.vault.files.SealedFiles;

/** Packs of other schools that the practice school has taken in, by the way of any pack. */
final class PracticePacks {

    private static final PackImportFile NO_DOCUMENTS = (_, _) -> new PackImportFile.NoPack();

    private final PracticeDays days;
    private final PackImportPorts ports;
    private final PackImport take;
    private final Function<String, ChildId> childNamed;

    PracticePacks(
            PracticeDays days,
            PracticeDesk desk,
            Store store,
            SealedFiles sealed,
            Function<String, ChildId> childNamed) {
        this.days = days;
        this.childNamed = childNamed;
        this.ports =
                new PackImportPorts(
                        new JooqChildren(store),
                        _ -> List.of(),
                        new JooqEntries(store),
                        new JooqCasework(store),
                        new JooqLinks(store),
                        new JooqFollowUps(store),
                        new JooqAttachments(store),
                        new SealedContents(sealed),
                        new JooqPackImports(store),
                        days);
        Arrivals arrivals = new JooqArrivals(store);
        TellPackImport tell =
                new TellPackImport(
                        desk.record(),
                        arrivals,
                        new BeginArrival(desk.journal(), arrivals, days),
                        new RecordArrivalStep(
                                desk.journal(), arrivals, desk.record(), ports.entries(), days),
                        days);
        this.take =
                new PackImport(
                        desk.journal(),
                        ports,
                        NO_DOCUMENTS,
                        new WritePackImport(desk.journal(), ports, tell));
    }

    void plan(Facts pack, Diary diary) {
        diary.at(moment(pack), () -> take(pack));
    }

    private void take(Facts pack) {
        ChildId here = childNamed.apply(pack.text("child"));
        RecordRead read = ReadRecord.from(WriteRecord.of(record(pack, here)).bytes());
        if (!(read instanceof RecordRead.Read(var record, var digest))) {
            throw new IllegalStateException("The practice school has a pack that cannot be read");
        }
        PackInHand found = new PackInHand(Path.of("pack.pdf"), record, digest, false, Map.of());
        if (!(new PlanPackImport(ports).plan(found, Optional.of(here))
                        instanceof PlanPackImport.Planned.Plan(var plan))
                || take.take(plan, new char[0], Progress.UNSEEN)
                        instanceof PackImport.Outcome.NotTaken) {
            throw new IllegalStateException("The practice school has a pack that cannot be taken");
        }
    }

    private HandedFile record(Facts pack, ChildId child) {
        List<Facts> entries = pack.parts("entries");
        return new HandedFile(
                handing(pack),
                new Child(child, moment(pack), Particulars.NONE),
                pack.text("lead"),
                "",
                entries.stream().map(entry -> entry(entry, child)).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Handing handing(Facts pack) {
        return new Handing(
                pack.text("number"),
                pack.text("school"),
                pack.text("lead"),
                pack.text("phone"),
                moment(pack),
                pack.text("lead"),
                "",
                PracticeDesk.LEAD,
                Optional.empty(),
                Handing.Morning.NOT_WRITTEN,
                List.of());
    }

    private HandedEntry entry(Facts entry, ChildId child) {
        Wording said =
                Wording.of(
                        When.on(day(entry), entry.text("at")),
                        entry.text("narrative"),
                        List.of(ChildInEntry.of(child)));
        String by = entry.text("by");
        return new HandedEntry(
                new Entry(
                        EntryId.fresh(),
                        EntryKind.valueOf(entry.text("kind")),
                        1,
                        moment(entry),
                        by,
                        List.of(new Version(1, moment(entry), by, "", said)),
                        List.of(),
                        List.of()),
                List.of());
    }

    private Instant moment(Facts what) {
        return days.moment(day(what), what.text("at"));
    }

    private LocalDate day(Facts what) {
        return days.before(what.number("daysAgo"));
    }
}
