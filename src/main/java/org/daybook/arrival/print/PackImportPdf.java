package org.daybook.arrival.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.arrival.PackImportFile;
import org.daybook.handover.ReadRecord;
import org.daybook.handover.WrittenRecord;
import org.daybook.paper.CarriedFile;
import org.daybook.paper.CarriedFiles;

/** A pack as a PDF, or the record alone as the text that it is. */
public final class PackImportPdf implements PackImportFile {

    private static final int HEAD_BYTES = 1024;

    @Override
    public Opened open(Path file, char[] passphrase) throws IOException {
        if (Files.isDirectory(file)) {
            return new NoPack();
        }
        return isPdf(file) ? pdf(file, passphrase) : alone(file);
    }

    /** Readers of PDF take a beginning anywhere in the first kilobyte. */
    private static boolean isPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    private static Opened pdf(Path file, char[] passphrase) throws IOException {
        return switch (CarriedFiles.of(file, passphrase)) {
            case CarriedFiles.Carried carried ->
                    new Open(
                            carried.files().stream().<Carried>map(InPdf::new).toList(),
                            false,
                            carried::close);
            case CarriedFiles.Locked _ -> new Locked();
            case CarriedFiles.WrongPassphrase _ -> new WrongPassphrase();
            case CarriedFiles.TooMuch _ -> new TooMuch();
            case CarriedFiles.NotAPdf _ -> new NoPack();
        };
    }

    /** Whatever is no PDF may be the record; reading it will tell. */
    private static Opened alone(Path file) throws IOException {
        return Files.size(file) > ReadRecord.MOST_BYTES
                ? new NoPack()
                : new Open(List.of(new Alone(file)), true, () -> {});
    }

    private record InPdf(CarriedFile file) implements Carried {

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public InputStream open() throws IOException {
            return file.open();
        }
    }

    private record Alone(Path file) implements Carried {

        @Override
        public String name() {
            return WrittenRecord.NAME;
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
