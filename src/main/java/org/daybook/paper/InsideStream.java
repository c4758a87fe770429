package org.daybook.paper;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A file inside the document that is read from where it lies only while the document is written, so
 * that not all of them are in memory at once. Only where the document is locked is one at a time
 * held, sealed, until it is written.
 */
final class InsideStream extends COSStream {

    private final ForeignFile.Content content;
    private boolean sealed;

    InsideStream(ForeignFile.Content content) {
        this.content = content;
        setLong(COSName.LENGTH, content.bytes());
    }

    @Override
    public boolean hasData() {
        return true;
    }

    @Override
    public InputStream createRawInputStream() throws IOException {
        if (!sealed) {
            return new Exactly(content.open(), content.bytes());
        }
        return new FilterInputStream(super.createRawInputStream()) {
            @Override
            public void close() throws IOException {
                super.close();
                InsideStream.super.close();
            }
        };
    }

    @Override
    public OutputStream createRawOutputStream() throws IOException {
        sealed = true;
        return super.createRawOutputStream();
    }

    /** The length stands in the document before the bytes do: it must hold. */
    private static final class Exactly extends FilterInputStream {

        private long left;

        Exactly(InputStream in, long bytes) {
            super(in);
            left = bytes;
        }

        @Override
        public int read() throws IOException {
            int got = super.read();
            count(got < 0 ? got : 1);
            return got;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int got = super.read(to, offset, length);
            count(got);
            return got;
        }

        private void count(int got) throws IOException {
            if (got > 0) {
                left -= got;
            }
            if (left < 0 || (got < 0 && left > 0)) {
                throw new IOException("A file is not as long as it was");
            }
        }
    }
}
