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
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
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
            Written written = write(contents, beside);
            return seal(contents, written, beside, target);
        } catch (IOException e) {
            return new Outcome.NotSaved(notWritten(e));
        } finally {
            remove(beside);
        }
    }

    /** A PDF that lies on the disk, whole. */
    private record Written(int pages, String digest) {}

    private Written write(PackContents contents, Path file) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                OutputStream out =
                        new DigestOutputStream(
                                new BufferedOutputStream(Channels.newOutputStream(channel)),
                                digest)) {
            int pages = press.print(contents, out);
            out.flush();
            channel.force(true);
            return new Written(pages, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private Outcome seal(PackContents contents, Written written, Path beside, Path target)
            throws IOException {
        String sealed;
        try {
            sealed = copies.keep(beside);
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
        record(contents.transfer(), pack, beside, target);
        return new Outcome.Saved(pack, target);
    }

    /** The journal's line and the file's last move come together or not at all. */
    private void record(Transfer transfer, Pack pack, Path beside, Path target) throws IOException {
        try {
            journal.change(
                    Deed.about(Deed.Kind.PACK_SAVED, transfer.child())
                            .on(transfer.id().value())
                            .saying(pack.number() + ", " + pack.pages() + " pages"),
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String notWritten(IOException fault) {
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
