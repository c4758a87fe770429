package org.daybook.pack;

import java.io.IOException;
import java.io.InputStream;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.Attachments;
import org.daybook.attachments.Contents;
import org.daybook.extract.Enclosure;

/** The documents where they lie sealed beside the records. */
public final class SealedDocuments implements DocumentContents {

    private final Attachments attachments;
    private final Contents contents;

    public SealedDocuments(Attachments attachments, Contents contents) {
        this.attachments = attachments;
        this.contents = contents;
    }

    @Override
    public InputStream open(Enclosure document) throws IOException {
        Attachment attachment =
                attachments
                        .find(document.id())
                        .orElseThrow(() -> new IOException("A document is no longer there"));
        return contents.open(attachment.sealed());
    }
}
