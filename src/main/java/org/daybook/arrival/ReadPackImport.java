package org.daybook.arrival;

import static org.daybook.arrival.PackImportRead.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.arrival.PackImportFile.Carried;
import org.daybook.arrival.PackImportRead.Because;
import org.daybook.attachments.FileKind;
import org.daybook.attachments.FileLimit;
import org.daybook.attachments.FileName;
import org.daybook.attachments.KindByContent;
import org.daybook.base.Progress;
import org.daybook.handover.HandedDocument;
import org.daybook.handover.HandedFile;
import org.daybook.handover.ReadRecord;
import org.daybook.handover.RecordRead;
import org.daybook.handover.WrittenRecord;

/**
 * Reads a pack through, record and documents, before anything of it is taken in. A document is
 * found by its digest; what a pack calls it is never asked.
 */
public final class ReadPackImport {

    private static final long MOST_DOCUMENT_BYTES = FileLimit.MOST_MEGABYTES << 20;

    private final PackImportFile files;

    public ReadPackImport(PackImportFile files) {
        this.files = files;
    }

    /**
     * Reads it through.
     *
     * @throws java.util.concurrent.CancellationException when it was asked to stop
     */
    public PackImportRead read(Path file, char[] passphrase, Progress progress) {
        try {
            return switch (files.open(file, passphrase)) {
                case PackImportFile.Locked _ -> new PackImportRead.Locked();
                case PackImportFile.WrongPassphrase _ -> new PackImportRead.WrongPassphrase();
                case PackImportFile.NoPack _ -> refused(Because.NOT_A_PACK);
                case PackImportFile.TooMuch _ -> refused(Because.TOO_MUCH);
                case PackImportFile.Open open -> {
                    try (open) {
                        yield read(file, open, progress);
                    }
                }
            };
        } catch (IOException gone) {
            return refused(Because.GONE);
        }
    }

    private static PackImportRead read(Path file, PackImportFile.Open open, Progress progress) {
        List<Carried> records =
                open.carried().stream()
                        .filter(one -> one.name().equals(WrittenRecord.NAME))
                        .toList();
        if (records.size() != 1) {
            return refused(records.isEmpty() ? Because.NOT_A_PACK : Because.TWO_RECORDS);
        }
        Optional<byte[]> bytes = bytes(records.getFirst());
        if (bytes.isEmpty()) {
            return refused(Because.UNREADABLE);
        }
        return switch (ReadRecord.from(bytes.get())) {
            case RecordRead.NotARecord _ -> refused(Because.NOT_A_PACK);
            case RecordRead.Altered _ -> refused(Because.ALTERED);
            case RecordRead.Newer _ -> refused(Because.NEWER);
            case RecordRead.Broken(var where) -> new PackImportRead.Refused(Because.BROKEN, where);
            case RecordRead.Read(var record, var digest) -> {
                Lookup look = new Lookup(open, progress);
                yield look.against(record)
                        .<PackImportRead>map(PackImportRead::refused)
                        .orElseGet(() ->
                                new PackImportRead.Ready(
                                        new PackInHand(
                                                file, record, digest, open.alone(), look.found)));
            }
        };
    }

    /** Empty when it cannot be read, or is longer than any record. */
    private static Optional<byte[]> bytes(Carried record) {
        try (InputStream in = record.open()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] some = new byte[1 << 16];
            for (int got = in.read(some); got >= 0; got = in.read(some)) {
                all.write(some, 0, got);
                if (all.size() > ReadRecord.MOST_BYTES) {
                    return Optional.empty();
                }
            }
            return Optional.of(all.toByteArray());
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** Finds the documents among what is carried. */
    private static final class Lookup {

        private final PackImportFile.Open open;
        private final Progress progress;
        private final Map<String, CarriedDigest> carried = new HashMap<>();
        private final Map<String, PackInHand.Found> found = new HashMap<>();
        private final Map<String, Integer> places = new HashMap<>();

        Lookup(PackImportFile.Open open, Progress progress) {
            this.open = open;
            this.progress = progress;
        }

        /** What speaks against the documents, if anything does. */
        Optional<Because> against(HandedFile record) {
            List<HandedDocument> named = record.documents().toList();
            if (!named.stream().allMatch(one -> FileName.harmless(one.name()).equals(one.name()))) {
                return Optional.of(Because.NAME_LEADS_AWAY);
            }
            if (open.alone() || named.isEmpty()) {
                return Optional.empty();
            }
            for (int at = 0; at < open.carried().size(); at++) {
                progress.at(at, open.carried().size());
                look(at);
            }
            return named.stream().flatMap(one -> against(one).stream()).findFirst();
        }

        private void look(int at) {
            CarriedDigest.of(open.carried().get(at), MOST_DOCUMENT_BYTES, progress)
                    .ifPresent(digest -> {
                        carried.put(digest.hex(), digest);
                        places.put(digest.hex(), at);
                    });
        }

        private Optional<Because> against(HandedDocument named) {
            if (named.bytes() > MOST_DOCUMENT_BYTES) {
                return Optional.of(Because.DOCUMENT_TOO_LARGE);
            }
            CarriedDigest one = carried.get(named.digest());
            Integer place = places.get(named.digest());
            if (one == null || place == null || one.bytes() != named.bytes()) {
                return Optional.of(Because.DOCUMENT_MISSING);
            }
            FileKind kind = KindByContent.of(one.head(), one.tail(), named.name());
            found.put(named.digest(), new PackInHand.Found(place, kind));
            return kind == FileKind.PROGRAM ? Optional.of(Because.PROGRAM) : Optional.empty();
        }
    }
}
