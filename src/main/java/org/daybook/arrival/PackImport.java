package org.daybook.arrival;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.daybook.arrival.PackImportPlan.Document;
import org.daybook.attachments.ContentFault;
import org.daybook.base.Progress;
import org.daybook.handover.WriteRecord;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/**
 * Takes a pack in, as planned: its documents are sealed first, then everything is written in one
 * change. When that fails nothing has been written, and what was sealed for it is taken away.
 */
public final class PackImport {

    public sealed interface Outcome {

        /** It is in, whole. */
        record Taken(PackImported imported) implements Outcome {}

        /**
         * The records are as they were.
         *
         * @param sentence what happened and what to do
         */
        record NotTaken(String sentence) implements Outcome {}
    }

    private static final String CHANGED =
            "The pack is not the one that was looked at: it has been changed or moved since. Choose it"
                    + " again.";
    private static final String UNREADABLE =
            "The pack could not be read to its end, so nothing was taken in. Look whether the disk"
                    + " with it is still there, then choose it again.";

    private final Journal journal;
    private final PackImportPorts ports;
    private final PackImportFile files;
    private final WritePackImport write;

    public PackImport(
            Journal journal, PackImportPorts ports, PackImportFile files, WritePackImport write) {
        this.journal = journal;
        this.ports = ports;
        this.files = files;
        this.write = write;
    }

    /**
     * Does what the plan says.
     *
     * @param passphrase the one with which it was read
     * @throws CancellationException when it was asked to stop, before anything was written
     */
    public Outcome take(PackImportPlan plan, char[] passphrase, Progress progress) {
        try (SealedForImport sealed = new SealedForImport(ports.contents())) {
            documents(plan, passphrase, sealed, progress);
            PackImported taken =
                    taken(plan, sealed.keep(WriteRecord.of(plan.pack().record()).bytes()));
            PackImported kept =
                    journal.change(deed(plan, taken), () -> write.write(plan, taken, sealed));
            sealed.stay();
            return new Outcome.Taken(kept);
        } catch (SealedForImport.Changed changed) {
            return new Outcome.NotTaken(CHANGED);
        } catch (ContentFault fault) {
            return new Outcome.NotTaken(fault.sentence());
        } catch (IOException unreadable) {
            return new Outcome.NotTaken(UNREADABLE);
        }
    }

    private void documents(
            PackImportPlan plan, char[] passphrase, SealedForImport sealed, Progress progress)
            throws IOException {
        if (plan.documents().isEmpty()) {
            return;
        }
        if (!(files.open(plan.pack().file(), passphrase) instanceof PackImportFile.Open open)) {
            throw new SealedForImport.Changed();
        }
        try (open) {
            int done = 0;
            for (Document one : plan.documents()) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                progress.at(done++, plan.documents().size());
                sealed.keep(carried(plan.pack(), open, one), one.document().digest());
            }
        }
    }

    private static PackImportFile.Carried carried(
            PackInHand pack, PackImportFile.Open open, Document one) throws IOException {
        PackInHand.Found found = pack.found().get(one.document().digest());
        if (found == null || found.place() >= open.carried().size()) {
            throw new SealedForImport.Changed();
        }
        return open.carried().get(found.place());
    }

    private PackImported taken(PackImportPlan plan, String record) {
        var handing = plan.pack().record().handing();
        return new PackImported(
                PackImported.Id.fresh(),
                plan.childId(),
                plan.pack().record().child().id(),
                Optional.empty(),
                handing.school(),
                handing.lead(),
                handing.number(),
                plan.pack().digest(),
                record,
                new PackImported.Otherwise(
                        plan.otherwise().size(), plan.beside().differences().size()),
                ports.clock().instant().truncatedTo(ChronoUnit.MICROS),
                journal.actor());
    }

    private static Deed deed(PackImportPlan plan, PackImported taken) {
        return Deed.about(Deed.Kind.PACK_IMPORTED, plan.childId())
                .on(taken.id().value())
                .saying(
                        taken.number()
                                + ", "
                                + Count.of(plan.entriesToCome(), "entry", "entries")
                                + ", "
                                + Count.of(plan.documents().size(), "document", "documents"));
    }
}
