package org.daybook.pack;

import java.io.IOException;
import java.io.InputStream;
import org.daybook.extract.Enclosure;

/** What the documents hold. */
@FunctionalInterface
public interface DocumentContents {

    /** To be read to its end and closed. */
    InputStream open(Enclosure document) throws IOException;
}
