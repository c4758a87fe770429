package org.daybook.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Progress;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Takes a file in: looked at, sealed, and only then written down with its trace. */
public final class AddAttachment {

    /** As much as the store takes. */
    private static final int LONGEST_NAME = 400;

    private final Journal journal;
    private final Attachments attachments;
    private final Contents contents;
    private final FileLimit limit;
    private final Clock clock;

    public AddAttachment(
            Journal journal,
            Attachments attachments,
            Contents contents,
            FileLimit limit,
            Clock clock) {
        this.journal = journal;
        this.attachments = attachments;
        this.contents = contents;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * Reads the file through, once, and never wholly into memory.
     *
     * @throws java.util.concurrent.CancellationException when it was asked to stop; nothing of it
     *     is kept
     */
    public Added add(Holder holder, Incoming file, Progress progress) {
        try {
            Optional<String> refusal = refusal(file);
            if (refusal.isPresent()) {
                return refused(file, refusal.get());
            }
            try (Reading reading =
                    new Reading(file.open(), progress, file.bytes(), limit.bytes())) {
                return read(holder, file, reading);
            }
        } catch (Reading.TooLong grown) {
            return refused(file, tooLarge());
        } catch (ContentFault fault) {
            return refused(file, fault.sentence());
        } catch (NoSuchFileException gone) {
            return refused(file, "The file is no longer where it was. Nothing of it was kept.");
        } catch (IOException unreadable) {
            return refused(
                    file,
                    "The file could not be read, so it has not been attached. Check that it opens"
                            + " elsewhere, then attach it again.");
        }
    }

    private Optional<String> refusal(Incoming file) throws IOException {
        if (file.isFolder()) {
            return Optional.of("That is a folder. Attach the files in it one by one, or packed.");
        }
        if (file.name().length() > LONGEST_NAME) {
            return Optional.of(
                    "The file\u2019s name is too long. Shorten it, then attach it again.");
        }
        long bytes = file.bytes();
        if (bytes == 0) {
            return Optional.of("The file is empty. Check that it was saved, then add it again.");
        }
        return bytes > limit.bytes() ? Optional.of(tooLarge()) : Optional.empty();
    }

    private Added read(Holder holder, Incoming file, Reading reading) throws IOException {
        byte[] head = reading.readNBytes(KindByContent.LOOKED_AT);
        if (KindByContent.of(head, head, file.name()) == FileKind.PROGRAM) {
            return program(file);
        }
        String sealed = contents.seal(whole(head, reading));
        FileKind kind = KindByContent.of(head, reading.tail(), file.name());
        if (kind == FileKind.PROGRAM) {
            return program(file);
        }
        String digest = reading.digest();
        List<Attachment> there = attachments.of(holder);
        Optional<Attachment> same =
                there.stream().filter(one -> one.isIn() && one.digest().equals(digest)).findFirst();
        if (same.isPresent()) {
            return new Added.AlreadyThere(same.get());
        }
        return new Added.Kept(
                kept(
                        new Attachment(
                                AttachmentId.fresh(),
                                holder,
                                there.size() + 1,
                                file.name(),
                                kind,
                                reading.count(),
                                digest,
                                sealed,
                                "",
                                now(clock),
                                journal.actor(),
                                Optional.empty())));
    }

    private Attachment kept(Attachment attachment) {
        Deed deed =
                new Deed(
                        Deed.Kind.ATTACHMENT_ADDED,
                        attachments.children(attachment.holder()),
                        Optional.of(attachment.id().value()),
                        attachment.kind().words());
        journal.change(deed, () -> attachments.add(attachment));
        return attachment;
    }

    private static InputStream whole(byte[] head, Reading rest) {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    private static Added program(Incoming file) {
        return refused(
                file,
                "This is a program or a script. Daybook keeps none, because it could do harm when"
                        + " it is opened. Keep a picture or a PDF of what it shows.");
    }

    private static Added refused(Incoming file, String sentence) {
        return new Added.Refused(FileName.harmless(file.name()), sentence);
    }

    private String tooLarge() {
        return "The file is larger than %d MB, the most that can be attached. Attach a smaller one,"
                        .formatted(limit.megabytes())
                + " or say in the entry where the large one is kept.";
    }

    /** As fine as the store keeps it, so that what was written and what is read are the same. */
    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
