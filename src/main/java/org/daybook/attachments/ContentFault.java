package org.daybook.attachments;

import java.io.IOException;

/**
 * What a file holds could not be kept, or not be read as it was put in. Its message may be shown.
 */
public final class ContentFault extends IOException {

    private static final long serialVersionUID = 1L;

    public ContentFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What to tell the person at the screen. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
