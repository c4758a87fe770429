package org.daybook.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.daybook.arrival.print.PackImportPdf;
import org.daybook.arrival.store.JooqArrivals;
import org.daybook.arrival.store.JooqPackImports;
import org.daybook.attachments.AddAttachment;
import org.daybook.attachments.Added;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.Contents;
import org.daybook.attachments.Holder;
import org.daybook.attachments.Incoming;
import org.daybook.attachments.store.JooqAttachments;
import org.daybook.attachments.store.JooqFileLimit;
import org.daybook.attachments.store.SealedContents;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.Progress;
import org.daybook.casework.Casework;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.AddChild;
import org.daybook.children.FindChildren;
import org.daybook.children.store.JooqChildren;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.Entries;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.store.JooqDrafts;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.TestPorts;
import org.daybook.followup.FollowUps;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.handover.HandedFile;
import org.daybook.handover.Handing;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.daybook.vault.files.SealedFiles;
import org.daybook.vault.keys.DerivedKeys;
import org.daybook.vault.keys.MasterKey;

/**
 * One school's Daybook on a real store with real sealed files: it hands files on and takes them in.
 */
public final class SchoolDesk implements AutoCloseable {

    static final char[] NO_PASSPHRASE = {};

    public final TestStore daybook = TestStore.open();
    public final JooqChildren children = new JooqChildren(daybook.store());
    public final FindChildren find = new FindChildren(children);
    public final Entries entries = new JooqEntries(daybook.store());
    public final Casework casework = new JooqCasework(daybook.store());
    public final JooqLinks links = new JooqLinks(daybook.store());
    public final FollowUps followUps = new JooqFollowUps(daybook.store());
    public final JooqAttachments attachments = new JooqAttachments(daybook.store());
    public final SealedFiles sealed = sealed(daybook);
    public final Contents contents;
    public final PackImports imports = new JooqPackImports(daybook.store());
    public final Arrivals arrivals = new JooqArrivals(daybook.store());
    public final RecordEntry record =
            new RecordEntry(
                    daybook.journal(), entries, new JooqDrafts(daybook.store()), daybook.clock());
    public final PackImportPorts ports;
    public final PackImportFile files = new PackImportPdf();
    public final ReadPackImport read = new ReadPackImport(files);
    public final PlanPackImport plan;
    public final PackImport take;

    public SchoolDesk() {
        this(UnaryOperator.identity());
    }

    /** With something around the sealed files that fails when the test asks. */
    SchoolDesk(UnaryOperator<Contents> around) {
        this.contents = around.apply(new SealedContents(sealed));
        this.ports =
                new PackImportPorts(
                        children,
                        new AddChild(daybook.journal(), children, find, daybook.clock())::doubles,
                        entries,
                        casework,
                        links,
                        followUps,
                        attachments,
                        contents,
                        imports,
                        daybook.clock());
        this.plan = new PlanPackImport(ports);
        this.take =
                new PackImport(
                        daybook.journal(),
                        ports,
                        files,
                        new WritePackImport(daybook.journal(), ports, tell()));
    }

    private TellPackImport tell() {
        return new TellPackImport(
                record,
                arrivals,
                new BeginArrival(daybook.journal(), arrivals, daybook.clock()),
                new RecordArrivalStep(
                        daybook.journal(), arrivals, record, entries, daybook.clock()),
                daybook.clock());
    }

    private static SealedFiles sealed(TestStore daybook) {
        try {
            return SealedFiles.in(
                    daybook.folder().resolve("files"),
                    DerivedKeys.from(MasterKey.fresh(new SecureRandom())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what the test needs, in one change. */
    public void fill(Runnable work) {
        daybook.journal().change(Deed.of(Deed.Kind.STORE_MADE), work);
        find.refresh();
    }

    public ChildsFile file(ChildId child) {
        return TestPorts.files(daybook.store()).of(child, LocalDate.now(daybook.clock()));
    }

    public HandedFile handed(ChildId child, Handing handing) {
        return HandedFile.of(handing, file(child), Set.of());
    }

    public Attachment attach(EntryId entry, String name, byte[] content) {
        AddAttachment add =
                new AddAttachment(
                        daybook.journal(),
                        attachments,
                        contents,
                        new JooqFileLimit(daybook.store()),
                        daybook.clock());
        Added added =
                add.add(new Holder.OfEntry(entry), Incoming.of(name, content), Progress.UNSEEN);
        if (added instanceof Added.Kept(var attachment)) {
            return attachment;
        }
        throw new AssertionError("not kept: " + name);
    }

    /** What lies sealed for an attachment. */
    public byte[] content(Attachment attachment) {
        try (var in = contents.open(attachment.sealed())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every document of a child's file as it would be put into a pack, by its name there. */
    public Map<String, byte[]> documents(ChildId child) {
        Map<String, byte[]> all = new TreeMap<>();
        file(child)
                .enclosures()
                .values()
                .forEach(files ->
                        files.forEach(one ->
                                all.put(
                                        "document-" + all.size(),
                                        content(attachments.find(one.id()).orElseThrow()))));
        return all;
    }

    PackImportRead look(Path pack) {
        return read.read(pack, NO_PASSPHRASE, Progress.UNSEEN);
    }

    PackInHand inHand(Path pack) {
        if (look(pack) instanceof PackImportRead.Ready(var found)) {
            return found;
        }
        throw new AssertionError("not ready: " + look(pack));
    }

    PackImportPlan planned(Path pack, Optional<ChildId> whose) {
        if (plan.plan(inHand(pack), whose) instanceof PlanPackImport.Planned.Plan(var made)) {
            return made;
        }
        throw new AssertionError("not planned");
    }

    /** Takes a pack in whole. */
    public PackImported taken(Path pack, Optional<ChildId> whose) {
        PackImport.Outcome outcome =
                take.take(planned(pack, whose), NO_PASSPHRASE, Progress.UNSEEN);
        find.refresh();
        if (outcome instanceof PackImport.Outcome.Taken(var imported)) {
            return imported;
        }
        throw new AssertionError("not taken: " + outcome);
    }

    /** All rows of all tables, to be compared. */
    List<String> rows() {
        return TestRows.of(daybook.store());
    }

    @Override
    public void close() {
        sealed.close();
        daybook.close();
    }
}
