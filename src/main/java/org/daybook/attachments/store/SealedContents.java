package org.daybook.attachments.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.attachments.ContentFault;
import org.daybook.attachments.Contents;
import org.daybook.vault.files.NotSealed;
import org.daybook.vault.files.SealBroken;
import org.daybook.vault.files.SealedFiles;
import org.daybook.vault.files.SealedName;

/** Content among the store's sealed files. */
public final class SealedContents implements Contents {

    private final SealedFiles files;

    public SealedContents(SealedFiles files) {
        this.files = files;
    }

    @Override
    public String seal(InputStream content) throws ContentFault {
        try {
            return files.seal(content).name().hex();
        } catch (NotSealed told) {
            throw fault(told);
        }
    }

    @Override
    public InputStream open(String sealed) throws ContentFault {
        try {
            return new Told(files.open(new SealedName(sealed)));
        } catch (SealBroken told) {
            throw fault(told);
        }
    }

    @Override
    public Set<String> names() throws ContentFault {
        try {
            return files.names().stream().map(SealedName::hex).collect(Collectors.toSet());
        } catch (IOException unread) {
            throw notAtHand(unread);
        }
    }

    @Override
    public void remove(String sealed) throws ContentFault {
        try {
            files.remove(new SealedName(sealed));
        } catch (IOException held) {
            throw notAtHand(held);
        }
    }

    private static ContentFault notAtHand(IOException cause) {
        return new ContentFault(
                "The folder of sealed files is not at hand. Look for the disk, then try again.",
                cause);
    }

    private static ContentFault fault(IOException told) {
        String message = told.getMessage();
        return new ContentFault(message == null ? "" : message, told);
    }

    /** Says a broken seal in the words of this room. */
    private static final class Told extends FilterInputStream {

        Told(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (SealBroken told) {
                throw fault(told);
            }
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            try {
                return super.read(into, at, length);
            } catch (SealBroken told) {
                throw fault(told);
            }
        }
    }
}
