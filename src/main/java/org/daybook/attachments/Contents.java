package org.daybook.attachments;

import java.io.IOException;
import java.io.InputStream;

/** What the files hold, sealed beside the records. */
public interface Contents {

    /**
     * Takes content in, to its end, and comes back when it lies sealed on the disk.
     *
     * @return the name under which it lies
     * @throws IOException with a sentence that may be shown; nothing of it is kept
     */
    String seal(InputStream content) throws IOException;

    /**
     * The content, to be read to its end and closed.
     *
     * @throws IOException with a sentence that may be shown, here or while it is read, when it is
     *     not what was put in
     */
    InputStream open(String sealed) throws IOException;
}
