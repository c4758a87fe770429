package org.daybook.vault.log;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** The end of the newest segment, where changes are written down before anything else has them. */
public final class Log implements Closeable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final LogDisk.Handle file;
    private final Seal seal;
    private final int segment;
    private final UUID store;
    private final long baseBytes;
    private final Step.Watcher steps;
    private byte[] chain;
    private long number;
    private long length;
    private boolean broken;

    private Log(LogDisk.Handle file, Header header, Seal seal, SegmentEnd end, Step.Watcher steps) {
        this.file = file;
        this.seal = seal;
        this.segment = header.segment();
        this.store = header.store();
        this.baseBytes = end.baseBytes();
        this.chain = HexFormat.of().parseHex(end.last().digest());
        this.number = end.last().frame();
        this.length = end.bytes();
        this.steps = steps;
    }

    /**
     * Opens a segment that has been read, behind its last whole frame; what stands there is cut
     * off.
     */
    public static Log open(
            LogDisk disk, Path folder, byte[] logKey, SegmentEnd end, Step.Watcher steps)
            throws IOException {
        Path path = Segments.file(folder, end.last().segment());
        Header header = header(path);
        LogDisk.Handle file = disk.open(path);
        try {
            if (end.torn()) {
                file.cut(end.bytes());
            }
            return new Log(file, header, new Seal(logKey, header), end, steps);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static Header header(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Header.of(in.readNBytes(Header.BYTES));
        } catch (LogDamaged e) {
            throw new IOException("The log changed while it was being opened", e);
        }
    }

    /** The rows that a new segment begins with, a part at a time. */
    public interface Base {
        void writeTo(Sink sink) throws IOException;

        /** Takes one part of the base; {@code after} counts all rows so far. */
        interface Sink {
            void part(Frame frame) throws IOException;
        }
    }

    /** What a new segment is. */
    public record Plan(UUID store, int segment, int schema, String previous) {

        /** The first segment of a new store. */
        public static Plan first(UUID store, int schema) {
            return new Plan(store, 1, schema, Header.START);
        }

        /** The one that follows. */
        public static Plan after(SegmentEnd end, int schema) {
            return new Plan(end.store(), end.last().segment() + 1, schema, end.last().digest());
        }
    }

    /** Reads back what has been written, and throws when it is not what was meant. */
    public interface Proof {
        SegmentEnd of(Path fresh) throws IOException;
    }

    /**
     * Writes a new segment with its base, forces it, has it proved and puts it into its place;
     * until then the folder is as before.
     */
    public static SegmentEnd begin(
            LogDisk disk, Path folder, byte[] logKey, Plan plan, Base base, Proof proof)
            throws IOException {
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        Header header =
                new Header(
                        Header.FORMAT,
                        plan.store(),
                        plan.segment(),
                        plan.schema(),
                        HexFormat.of().formatHex(salt),
                        plan.previous());
        Path fresh = Segments.unfinished(folder, plan.segment());
        Path place = Segments.file(folder, plan.segment());
        Files.deleteIfExists(fresh);
        try {
            try (LogDisk.Handle file = disk.create(fresh)) {
                file.write(0, header.bytes());
                base.writeTo(new BaseSink(file, header, new Seal(logKey, header)));
                file.force();
            }
            SegmentEnd end = proof.of(fresh);
            disk.moveInto(fresh, place);
            return end;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Comes back once the change is forced to the disk. When it throws, nothing of the change is
     * left in the log, or the log is {@link #broken} and takes no more.
     */
    public Position append(Frame frame) throws IOException {
        if (broken) {
            throw new IOException("The log takes no more");
        }
        byte[] bytes = seal.close(chain, number + 1, frame.bytes());
        byte[] next = Digests.of(chain, bytes);
        try {
            file.write(length, bytes);
            steps.reached(Step.FRAME_WRITTEN);
            file.force();
            if (!file.inPlace()) {
                broken = true;
                throw new IOException("The log file is no longer in its place");
            }
            steps.reached(Step.FRAME_FORCED);
        } catch (IOException | RuntimeException | Error e) {
            cutBack(e);
            throw e;
        }
        chain = next;
        number++;
        length += bytes.length;
        return position();
    }

    private void cutBack(Throwable because) {
        try {
            file.cut(length);
        } catch (IOException e) {
            broken = true;
            because.addSuppressed(e);
        }
    }

    public Position position() {
        return new Position(segment, number, HexFormat.of().formatHex(chain));
    }

    /** No one knows any more what stands at the log's end; only opening anew tells. */
    public boolean broken() {
        return broken;
    }

    /** The bytes of the changes since the base. */
    public long changeBytes() {
        return length - baseBytes;
    }

    /** The bytes of header and base. */
    public long baseBytes() {
        return baseBytes;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    static byte[] chain(byte[] before, int length, byte[] frame) {
        return Digests.of(
                before, ByteBuffer.allocate(Seal.LENGTH_BYTES).putInt(length).array(), frame);
    }

    private static final class BaseSink implements Base.Sink {

        private final LogDisk.Handle file;
        private final Seal seal;
        private byte[] chain;
        private long number;
        private long at = Header.BYTES;

        BaseSink(LogDisk.Handle file, Header header, Seal seal) {
            this.file = file;
            this.seal = seal;
            this.chain = HexFormat.of().parseHex(header.digest());
        }

        @Override
        public void part(Frame frame) throws IOException {
            byte[] bytes = seal.close(chain, ++number, frame.bytes());
            file.write(at, bytes);
            at += bytes.length;
            chain = Digests.of(chain, bytes);
        }
    }

    @Override
    public String toString() {
        return "Log[" + segment + "/" + number + ", " + Arrays.hashCode(chain) + "]";
    }
}
