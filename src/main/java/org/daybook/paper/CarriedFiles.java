package org.daybook.paper;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The files that a PDF of somebody else carries: embedded in it, associated with it, or pinned to a
 * page of it. Nothing in the PDF is run, drawn or asked for elsewhere, and no copy is written to
 * the disk. It is read in bounds: of size, of time, of how many files, of how deep their names are
 * nested. What a carried file holds is not looked at; a PDF within the PDF stays a file.
 */
public final class CarriedFiles {

    private static final long MOST_BYTES = 2L << 30;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    static {
        ForeignPaper.prepare();
    }

    private CarriedFiles() {}

    /** What came of looking into it. */
    public sealed interface Outcome permits Carried, Locked, WrongPassphrase, NotAPdf, TooMuch {}

    /** Open until it is closed; its files are read while it is. */
    public static final class Carried implements Outcome, AutoCloseable {

        private final PDDocument document;
        private final Watched bytes;
        private final List<CarriedFile> files;

        private Carried(PDDocument document, Watched bytes, List<CarriedFile> files) {
            this.document = document;
            this.bytes = bytes;
            this.files = List.copyOf(files);
        }

        /** In the order of their names in the PDF; none when it carries none. */
        public List<CarriedFile> files() {
            return files;
        }

        @Override
        public void close() {
            closeQuietly(document, bytes);
        }
    }

    /** It opens with a passphrase only, and none was given. */
    public record Locked() implements Outcome {}

    /** It does not open with this passphrase. */
    public record WrongPassphrase() implements Outcome {}

    /** It is no PDF, or so damaged that it cannot be told from none. */
    public record NotAPdf() implements Outcome {}

    /** It is larger, slower or more involved than what is read. */
    public record TooMuch() implements Outcome {}

    /**
     * Looks into a file outside.
     *
     * @param passphrase empty when none was given
     * @throws IOException when the file cannot be read at all: gone, or not allowed
     */
    public static Outcome of(Path pdf, char[] passphrase) throws IOException {
        if (Files.size(pdf) > MOST_BYTES) {
            return new TooMuch();
        }
        return of(new RandomAccessReadBufferedFile(pdf), passphrase);
    }

    /**
     * Looks into a file in memory.
     *
     * @param pdf kept as it is, not copied
     */
    public static Outcome of(byte[] pdf, char[] passphrase) {
        return of(new RandomAccessReadBuffer(pdf), passphrase);
    }

    private static Outcome of(RandomAccessRead bytes, char[] passphrase) {
        Watched watched = new Watched(bytes, LONGEST);
        try {
            return listed(load(watched, passphrase), watched);
        } catch (InvalidPasswordException locked) {
            closeQuietly(watched);
            return passphrase.length == 0 ? new Locked() : new WrongPassphrase();
        } catch (Watched.TooLong | CarriedWalk.TooMany | OutOfMemoryError beyond) {
            closeQuietly(watched);
            return new TooMuch();
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            closeQuietly(watched);
            return new NotAPdf();
        }
    }

    private static PDDocument load(Watched watched, char[] passphrase) throws IOException {
        return Loader.loadPDF(
                watched, new String(passphrase), IOUtils.createMemoryOnlyStreamCache());
    }

    private static Outcome listed(PDDocument document, Watched watched) {
        List<CarriedFile> files;
        try {
            files = new CarriedWalk(document, watched::check).files();
        } catch (RuntimeException | StackOverflowError beyond) {
            closeQuietly(document);
            throw beyond;
        }
        watched.takeYourTime();
        return new Carried(document, watched, files);
    }

    private static void closeQuietly(Closeable... read) {
        for (Closeable each : read) {
            try {
                each.close();
            } catch (IOException e) {
                // It was only read: there is nothing that closing could lose.
            }
        }
    }
}
