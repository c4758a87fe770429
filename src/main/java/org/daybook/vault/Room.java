package org.daybook.vault;

import java.io.IOException;
import java.util.Locale;

/** Tells a full disk from other refusals, by what the systems say. */
final class Room {

    private Room() {}

    static boolean isLacking(IOException fault) {
        String text = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        return text.contains("no space left")
                || text.contains("not enough space")
                || text.contains("disk quota")
                || text.contains("too large");
    }

    static StoreFault fault(IOException fault) {
        return isLacking(fault)
                ? StoreFault.saying(
                        "There is no room left on the disk, so nothing was kept of this change."
                                + " What you wrote is still here: make room, then save again.",
                        "LOG-FULL")
                : StoreFault.saying(
                        "The disk refused to take the change, so nothing was kept of it. What you"
                                + " wrote is still here: save again in a moment.",
                        "LOG-WRITE");
    }
}
