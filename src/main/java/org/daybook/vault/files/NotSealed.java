package org.daybook.vault.files;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/** An attachment could not be taken in, and nothing of it was kept. Its message may be shown. */
public final class NotSealed extends IOException {

    private static final long serialVersionUID = 1L;

    private NotSealed(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    private NotSealed(String sentence) {
        super(sentence);
    }

    static NotSealed unreadable(IOException cause) {
        return new NotSealed(
                "The file could not be read to its end, so it has not been attached. Check that it"
                        + " still opens, then attach it again.",
                cause);
    }

    static NotSealed unwritable(IOException cause) {
        if (cause instanceof ClosedByInterruptException) {
            return new NotSealed(
                    "Attaching was stopped before the end. Nothing of it was kept.", cause);
        }
        return new NotSealed(
                "The attachment could not be kept: the disk is full, or this account may not write"
                        + " to Daybook's folder. Nothing of it was kept. Make room, then attach it"
                        + " again.",
                cause);
    }

    static NotSealed tooLarge(long most) {
        return new NotSealed(
                "The file is larger than %d MB, the most that can be attached. Attach a smaller one,"
                                .formatted(most >> 20)
                        + " or say in the entry where the large one is kept.");
    }
}
