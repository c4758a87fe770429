package org.daybook.attachments;

import java.io.InputStream;
import java.util.Set;

/** What the files hold, sealed beside the records. */
public interface Contents {

    /**
     * Takes content in, to its end, and comes back when it lies sealed on the disk.
     *
     * @return the name under which it lies
     * @throws ContentFault when it could not be read or kept; nothing of it is left
     */
    String seal(InputStream content) throws ContentFault;

    /** The names of all that lies sealed, whatever belongs to it. */
    Set<String> names() throws ContentFault;

    /**
     * Takes away what was sealed for something that was then not written down; nothing where it
     * does not lie. Only for whoever sealed it just now and knows that nothing else had it before.
     */
    void remove(String sealed) throws ContentFault;

    /**
     * The content, to be read to its end and closed.
     *
     * @throws ContentFault here, or while it is read, when it is not what was put in
     */
    InputStream open(String sealed) throws ContentFault;
}
