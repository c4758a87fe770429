package org.daybook.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.base.TransferId;
import org.daybook.extract.LeavingFile;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.transfer.Line;
import org.daybook.transfer.Pack;
import org.daybook.transfer.PackNumber;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.Transfers;

/** Makes the pack, puts it where the lead chooses, and keeps a sealed copy of its pages. */
public final class SavePack {

    public sealed interface Outcome {
        record Saved(Pack pack, Path file) implements Outcome {}

        /** Something has to be put right first. */
        record NotYet(List<Problem> problems) implements Outcome {}

        /**
         * Neither a file nor a record of one.
         *
         * @param sentence what happened and what to do
         */
        record NotSaved(String sentence) implements Outcome {}
    }

    /** What is needed to make one. */
    public record Making(
            GatherPack gather, PackPress press, PackCopies copies, Passphrases passphrases) {}

    private final Journal journal;
    private final Transfers transfers;
    private final Making making;

    public SavePack(Journal journal, Transfers transfers, Making making) {
        this.journal = journal;
        this.transfers = transfers;
        this.making = making;
    }

    /** What the next pack's file is called unless the lead says otherwise: no child's name. */
    public String fileName() {
        return making.gather().nextNumber().fileName();
    }

    /** What is wrong with a wish; empty where the pack can be saved so. */
    public List<Problem> problems(PackWish wish) {
        return wish.problems(making.passphrases());
    }

    /** Saves the pack of a transfer; a file that stands there already is replaced. */
    public Outcome save(TransferId id, PackWish wish, Path target) {
        List<Problem> problems = problems(wish);
        if (!problems.isEmpty()) {
            return new Outcome.NotYet(problems);
        }
        PackContents contents = making.gather().contents(id, wish.form());
        PackNumber number = contents.making().number().orElseThrow();
        LeavingFile file = new LeavingFile(target, number.toString());
        try {
            return save(contents, wish, file, target);
        } catch (IOException e) {
            return new Outcome.NotSaved(LeavingFile.notWritten(e, "the pack"));
        } finally {
            file.tidy();
        }
    }

    /**
     * All of it is made in memory; it lies plain beside its place only as long as it is written.
     */
    private Outcome save(PackContents contents, PackWish wish, LeavingFile file, Path target)
            throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        PackPress.Printed printed = making.press().print(contents, plain);
        Optional<PackCopies.Kept> sealed = sealed(plain);
        if (sealed.isEmpty()) {
            return new Outcome.NotSaved(
                    "Daybook could not keep its own sealed copy, so the pack was not saved. Make room"
                            + " on this computer’s disk, then save it again.");
        }
        try {
            Pack pack = arrived(contents, wish, file, plain, printed, sealed.get().sealed());
            return new Outcome.Saved(pack, target);
        } catch (IOException | RuntimeException e) {
            forget(sealed.get());
            throw e;
        }
    }

    private Pack arrived(
            PackContents contents,
            PackWish wish,
            LeavingFile file,
            ByteArrayOutputStream plain,
            PackPress.Printed printed,
            String sealed)
            throws IOException {
        LeavingFile.Written written =
                file.write(out -> {
                    write(contents, wish, plain, out);
                    return printed.pages();
                });
        PackContents.Making made = contents.making();
        Pack pack =
                new Pack(
                        contents.transfer().id(),
                        made.number().orElseThrow(),
                        made.form(),
                        printed.pages(),
                        written.digest(),
                        printed.recordDigest(),
                        sealed,
                        made.at(),
                        journal.actor());
        file.arrive(move -> record(contents.transfer(), pack, move));
        return pack;
    }

    /** What no record names would outlive all of the child's file. */
    private void forget(PackCopies.Kept copy) {
        try {
            making.copies().remove(copy);
        } catch (IOException held) {
            // It stays sealed and nameless, as what a stopped machine leaves behind.
        }
    }

    private void write(
            PackContents contents, PackWish wish, ByteArrayOutputStream plain, OutputStream out)
            throws IOException {
        if (wish.lock().isPresent()) {
            making.press().print(contents, wish.lock(), out);
        } else {
            plain.writeTo(out);
        }
    }

    /** Without a passphrase, which nobody would know any more when the copy is looked at. */
    private Optional<PackCopies.Kept> sealed(ByteArrayOutputStream plain) {
        try {
            return Optional.of(making.copies().keep(new ByteArrayInputStream(plain.toByteArray())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void record(Transfer transfer, Pack pack, Runnable move) {
        journal.change(
                Deed.about(Deed.Kind.PACK_SAVED, transfer.child())
                        .on(transfer.id().value())
                        .saying(inWords(pack)),
                () -> {
                    transfers.addPack(pack);
                    transfers.addLine(transfer.id(), line(transfer, pack));
                    move.run();
                });
    }

    private static String inWords(Pack pack) {
        return pack.number() + ", " + Held.pages(pack.pages()) + ", " + form(pack);
    }

    private static String form(Pack pack) {
        String words = pack.form().words();
        return words.substring(0, 1).toLowerCase(School.LOCALE) + words.substring(1);
    }

    private static Line line(Transfer transfer, Pack pack) {
        return new Line(
                transfer.lines().size() + 1,
                Optional.of(Step.PACK_MADE),
                LocalDate.ofInstant(pack.madeAt(), School.ZONE),
                Days.time(LocalTime.ofInstant(pack.madeAt(), School.ZONE)),
                pack.madeBy(),
                Optional.empty(),
                inWords(pack),
                pack.madeAt(),
                pack.madeBy());
    }
}
