package org.daybook.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.Attachments;
import org.daybook.attachments.Contents;
import org.daybook.attachments.Holder;
import org.daybook.chronology.Entries;
import org.daybook.extract.LeavingFile;
import org.daybook.extract.LeavingFile.Written;
import org.daybook.handover.HandedFile;
import org.daybook.handover.ReadRecord;
import org.daybook.handover.RecordRead;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.people.StaffMember;
import org.daybook.people.StaffNames;

/** Makes the receipt for a pack that was taken in, at once or at any time later. */
public final class MakePackReceipt {

    public sealed interface Outcome {

        record Saved(Path file) implements Outcome {}

        /**
         * @param sentence what happened and what to do
         */
        record NotSaved(String sentence) implements Outcome {}
    }

    private final Journal journal;
    private final PackImports imports;
    private final Entries entries;
    private final Attachments attachments;
    private final Contents contents;
    private final People people;
    private final PackReceiptPress press;
    private final Clock clock;

    public MakePackReceipt(
            Journal journal,
            PackImports imports,
            Entries entries,
            Attachments attachments,
            Contents contents,
            People people,
            PackReceiptPress press,
            Clock clock) {
        this.journal = journal;
        this.imports = imports;
        this.entries = entries;
        this.attachments = attachments;
        this.contents = contents;
        this.people = people;
        this.press = press;
        this.clock = clock;
    }

    /** Empty where the record of that pack can no longer be read. */
    public Optional<PackReceipt> of(PackImported.Id id) {
        PackImported taken = imports.find(id).orElseThrow();
        return record(taken).map(file -> new PackReceipt(file, taken, us(), here(file, taken)));
    }

    /** Known by what they hold: the child may have them under other identities than they came. */
    private int here(HandedFile file, PackImported taken) {
        Set<String> held =
                entries.about(taken.child()).stream()
                        .flatMap(one -> attachments.of(new Holder.OfEntry(one.id())).stream())
                        .filter(Attachment::isIn)
                        .map(Attachment::digest)
                        .collect(Collectors.toSet());
        return Math.toIntExact(file.documents().filter(one -> held.contains(one.digest())).count());
    }

    private Optional<HandedFile> record(PackImported taken) {
        try (InputStream in = contents.open(taken.sealed())) {
            return ReadRecord.from(in.readAllBytes()) instanceof RecordRead.Read(var file, var _)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private PackReceipt.Us us() {
        String lead =
                StaffNames.lead(people, LocalDate.now(clock))
                        .map(StaffMember::name)
                        .orElseGet(journal::actor);
        return new PackReceipt.Us(people.school().name(), lead, people.school().phone());
    }

    public Outcome save(PackReceipt receipt, Path target) {
        LeavingFile file = new LeavingFile(target, "receipt-" + receipt.taken().id().value());
        try {
            Written written = file.write(out -> press.print(receipt, out));
            Deed deed =
                    Deed.about(Deed.Kind.RECEIPT_MADE, receipt.taken().child())
                            .on(receipt.taken().id().value())
                            .saying(receipt.taken().number() + ", " + written.pages() + " pages");
            file.arrive(move -> journal.change(deed, move));
            return new Outcome.Saved(target);
        } catch (IOException e) {
            return new Outcome.NotSaved(LeavingFile.notWritten(e, "the receipt"));
        } finally {
            file.tidy();
        }
    }
}
