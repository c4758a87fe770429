package org.daybook.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Takes a file of somebody else's into memory, where what reads it must go to and fro in it. */
final class InMemory {

    static final long MOST_BYTES = 64L << 20;

    private InMemory() {}

    /**
     * All of it.
     *
     * @throws Bounded.TooManyBytes when it is more than is taken into memory
     */
    static byte[] read(ForeignFile.Content content) throws IOException {
        if (content.bytes() > MOST_BYTES) {
            throw new Bounded.TooManyBytes();
        }
        try (InputStream in = new Bounded(content.open(), MOST_BYTES)) {
            ByteArrayOutputStream all = new ByteArrayOutputStream((int) content.bytes());
            in.transferTo(all);
            return all.toByteArray();
        }
    }
}
