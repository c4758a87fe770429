package org.daybook.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.base.TransferId;
import org.daybook.extract.LeavingFile;
import org.daybook.extract.LeavingFile.Written;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.transfer.Line;
import org.daybook.transfer.Pack;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.Transfers;

/** Makes the pack, puts it where the lead chooses, and keeps a sealed copy of exactly that file. */
public final class SavePack {

    public sealed interface Outcome {
        record Saved(Pack pack, Path file) implements Outcome {}

        /**
         * Neither a file nor a record of one.
         *
         * @param sentence what happened and what to do
         */
        record NotSaved(String sentence) implements Outcome {}
    }

    private final Journal journal;
    private final Transfers transfers;
    private final GatherPack gather;
    private final PackPress press;
    private final PackCopies copies;

    public SavePack(
            Journal journal,
            Transfers transfers,
            GatherPack gather,
            PackPress press,
            PackCopies copies) {
        this.journal = journal;
        this.transfers = transfers;
        this.gather = gather;
        this.press = press;
        this.copies = copies;
    }

    /** Saves the pack of a transfer; a file that stands there already is replaced. */
    public Outcome save(TransferId id, Path target) {
        PackContents contents = gather.contents(id);
        LeavingFile file = new LeavingFile(target, contents.making().number().toString());
        try {
            Written written = file.write(out -> press.print(contents, out));
            return seal(contents, written, file, target);
        } catch (IOException e) {
            return new Outcome.NotSaved(LeavingFile.notWritten(e, "the pack"));
        } finally {
            file.tidy();
        }
    }

    private Outcome seal(PackContents contents, Written written, LeavingFile file, Path target)
            throws IOException {
        String sealed;
        try {
            sealed = copies.keep(file.beside());
        } catch (IOException e) {
            return new Outcome.NotSaved(
                    "Daybook could not keep its own sealed copy, so the pack was not saved. Make room"
                            + " on this computer’s disk, then save it again.");
        }
        PackContents.Making making = contents.making();
        Pack pack =
                new Pack(
                        contents.transfer().id(),
                        making.number(),
                        written.pages(),
                        written.digest(),
                        sealed,
                        making.at(),
                        making.by());
        file.arrive(move -> record(contents.transfer(), pack, move));
        return new Outcome.Saved(pack, target);
    }

    private void record(Transfer transfer, Pack pack, Runnable move) {
        journal.change(
                Deed.about(Deed.Kind.PACK_SAVED, transfer.child())
                        .on(transfer.id().value())
                        .saying(pack.number() + ", " + pack.pages() + " pages"),
                () -> {
                    transfers.addPack(pack);
                    transfers.addLine(transfer.id(), line(transfer, pack));
                    move.run();
                });
    }

    private static Line line(Transfer transfer, Pack pack) {
        return new Line(
                transfer.lines().size() + 1,
                Optional.of(Step.PACK_MADE),
                LocalDate.ofInstant(pack.madeAt(), School.ZONE),
                Days.time(LocalTime.ofInstant(pack.madeAt(), School.ZONE)),
                pack.madeBy(),
                Optional.empty(),
                pack.number() + ", " + pack.pages() + " pages",
                pack.madeAt(),
                pack.madeBy());
    }
}
