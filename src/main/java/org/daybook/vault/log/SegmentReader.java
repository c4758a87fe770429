package org.daybook.vault.log;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/** Reads a segment from its head, frame by frame, and believes nothing whose seal does not hold. */
public final class SegmentReader {

    private final byte[] logKey;

    public SegmentReader(byte[] logKey) {
        this.logKey = logKey.clone();
    }

    /** What is done with each frame. */
    public interface Visitor<X extends Exception> {
        void frame(Frame frame, Position at) throws X, LogDamaged;
    }

    /** Whether a later Daybook wrote the file, in a format that this one does not know. */
    public boolean isNewer(Path file) throws IOException, LogDamaged {
        try (DataInputStream in = open(file)) {
            return header(in).format() > Header.FORMAT;
        }
    }

    /**
     * @param visitor is shown every whole frame in its order
     * @throws LogDamaged something is broken that was whole once
     */
    public <X extends Exception> SegmentEnd read(Path file, Visitor<X> visitor)
            throws IOException, LogDamaged, X {
        long size = Files.size(file);
        try (DataInputStream in = open(file)) {
            Header header = header(in);
            if (header.format() != Header.FORMAT) {
                throw new LogDamaged("A log file has a format that this Daybook does not know.");
            }
            return new Walk<>(in, header, size, visitor).all();
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    private static Header header(DataInputStream in) throws IOException, LogDamaged {
        byte[] bytes = in.readNBytes(Header.BYTES);
        if (bytes.length < Header.BYTES) {
            throw new LogDamaged("A log file ends within its first lines.");
        }
        return Header.of(bytes);
    }

    private final class Walk<X extends Exception> {

        private final DataInputStream in;
        private final Header header;
        private final Seal seal;
        private final long size;
        private final Visitor<X> visitor;
        private byte[] chain;
        private long number;
        private long at = Header.BYTES;
        private long baseBytes;
        private Tally tally = Tally.NONE;

        Walk(DataInputStream in, Header header, long size, Visitor<X> visitor) {
            this.in = in;
            this.header = header;
            this.seal = new Seal(logKey, header);
            this.size = size;
            this.visitor = visitor;
            this.chain = HexFormat.of().parseHex(header.digest());
        }

        SegmentEnd all() throws IOException, LogDamaged, X {
            boolean whole = true;
            while (whole && at < size) {
                whole = next();
            }
            if (baseBytes == 0) {
                throw new LogDamaged("The base at the head of a log file is damaged.");
            }
            return new SegmentEnd(
                    header.store(),
                    header.schema(),
                    header.previous(),
                    position(),
                    tally,
                    baseBytes,
                    at,
                    at < size);
        }

        /** Whether a whole frame stood there. */
        private boolean next() throws IOException, LogDamaged, X {
            long left = size - at - Seal.LENGTH_BYTES;
            if (left < 0) {
                return false;
            }
            int length = in.readInt();
            if (length < Seal.FRESH_BYTES + Seal.TAG_BYTES
                    || length > Seal.LARGEST
                    || length > left) {
                return false;
            }
            byte[] frame = in.readNBytes(length);
            Optional<byte[]> content = seal.open(chain, number + 1, frame);
            if (content.isEmpty()) {
                if (length < left) {
                    // Frames are written one at a time: what has a successor was once whole.
                    throw new LogDamaged("A change in the midst of a log file is damaged.");
                }
                return false;
            }
            take(length, frame, content.get());
            return true;
        }

        private void take(int length, byte[] frame, byte[] content)
                throws IOException, LogDamaged, X {
            number++;
            at += Seal.LENGTH_BYTES + length;
            chain = Log.chain(chain, length, frame);
            Frame read = Frame.of(content);
            if ((read.kind() == Frame.Kind.CHANGE) != (baseBytes > 0)) {
                throw new LogDamaged("The base and the changes of a log file are out of order.");
            }
            if (read.kind() == Frame.Kind.BASE_END) {
                baseBytes = at;
            }
            tally = read.after();
            visitor.frame(read, position());
        }

        private Position position() {
            return new Position(header.segment(), number, HexFormat.of().formatHex(chain));
        }
    }
}
