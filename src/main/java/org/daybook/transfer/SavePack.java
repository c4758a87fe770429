package org.daybook.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.base.TransferId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

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
        Path beside = target.resolveSibling("." + contents.making().number() + ".part");
        try {
            int pages = write(contents, beside);
            return keep(contents, pages, beside, target);
        } catch (IOException e) {
            return new Outcome.NotSaved(sentence(e));
        } finally {
            remove(beside);
        }
    }

    private int write(PackContents contents, Path file) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            int pages = press.print(contents, out);
            out.flush();
            channel.force(true);
            return pages;
        }
    }

    private Outcome keep(PackContents contents, int pages, Path beside, Path target)
            throws IOException {
        Transfer transfer = contents.transfer();
        Pack pack =
                new Pack(
                        transfer.id(),
                        contents.making().number(),
                        pages,
                        copies.keep(beside),
                        contents.making().at(),
                        contents.making().by());
        try {
            journal.change(
                    Deed.about(Deed.Kind.PACK_SAVED, transfer.child())
                            .on(transfer.id().value())
                            .saying(pack.number() + ", " + pages + " pages"),
                    () -> {
                        transfers.addPack(pack);
                        transfers.addLine(transfer.id(), line(transfer, pack));
                        move(beside, target);
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            takeBack(beside, target);
            throw e;
        }
        return new Outcome.Saved(pack, target);
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

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pack that the journal does not know must not lie about. */
    private static void takeBack(Path beside, Path target) {
        if (!Files.exists(beside)) {
            remove(target);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private static String sentence(IOException fault) {
        return switch (fault) {
            case AccessDeniedException _ ->
                    "You may not write in that folder, so the pack was not saved. Choose another"
                            + " folder.";
            case NoSuchFileException _ ->
                    "That folder is not there any more, so the pack was not saved. Choose another"
                            + " folder.";
            default ->
                    "The pack could not be written there and was not saved. Is the disk full, or was"
                            + " it taken out? Make room or choose another folder.";
        };
    }
}
