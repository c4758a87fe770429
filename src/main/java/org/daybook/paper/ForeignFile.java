package org.daybook.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file of somebody else's, as it is.
 *
 * @param name under which it lies inside the document, harmless, and no other's there
 * @param type media type by what it holds, "application/pdf"; never by its name
 * @param description what it is, in a sentence
 */
public record ForeignFile(String name, String type, String description, Content content) {

    /** What it holds; read when it is placed and again when the document is written. */
    public interface Content {

        /** Its length. */
        long bytes();

        InputStream open() throws IOException;

        static Content of(byte[] all) {
            return new Content() {
                @Override
                public long bytes() {
                    return all.length;
                }

                @Override
                public InputStream open() {
                    return new ByteArrayInputStream(all);
                }
            };
        }
    }
}
