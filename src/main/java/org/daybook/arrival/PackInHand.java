package org.daybook.arrival;

import java.nio.file.Path;
import java.util.Map;
import org.daybook.attachments.FileKind;
import org.daybook.handover.HandedFile;
import org.daybook.handover.RecordDigest;

/**
 * A pack that was read and found whole.
 *
 * @param file where it lies outside
 * @param alone whether it is the record alone: its documents did not come with it
 * @param found the documents among what it carries, by their digests
 */
public record PackInHand(
        Path file,
        HandedFile record,
        RecordDigest digest,
        boolean alone,
        Map<String, Found> found) {

    /**
     * A document in the pack.
     *
     * @param place among the carried files
     * @param kind what it holds by its content
     */
    public record Found(int place, FileKind kind) {}

    public PackInHand {
        found = Map.copyOf(found);
    }

    /** How many documents the record names. */
    public int documents() {
        return Math.toIntExact(record.documents().count());
    }
}
