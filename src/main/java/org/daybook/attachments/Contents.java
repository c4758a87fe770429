package org.daybook.attachments;

import java.io.InputStream;

/** What the files hold, sealed beside the records. */
public interface Contents {

    /**
     * Takes content in, to its end, and comes back when it lies sealed on the disk.
     *
     * @return the name under which it lies
     * @throws ContentFault when it could not be read or kept; nothing of it is left
     */
    String seal(InputStream content) throws ContentFault;

    /**
     * The content, to be read to its end and closed.
     *
     * @throws ContentFault here, or while it is read, when it is not what was put in
     */
    InputStream open(String sealed) throws ContentFault;
}
