package org.daybook.attachments.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.base.EntryId;

/** The files of entries that stand side by side: asked for one by one, read all at once. */
public final class FilesOfEntries {

    private final Surroundings around;
    private final Map<EntryId, AttachmentsPart> asked = new LinkedHashMap<>();

    public FilesOfEntries(Surroundings around) {
        this.around = around;
    }

    /** Shows nothing until {@link #read}; an entry that is laid out again has a new one. */
    public AttachmentsPart of(EntryId entry) {
        AttachmentsPart part = AttachmentsPart.inEntry(entry.value(), around);
        asked.put(entry, part);
        return part;
    }

    /** Reads the files of every entry that was asked for since the last reading. */
    public void read() {
        if (asked.isEmpty()) {
            return;
        }
        Map<EntryId, AttachmentsPart> waiting = Map.copyOf(asked);
        asked.clear();
        around.background()
                .run(() -> around.attachments().of(waiting.keySet()))
                .then(found ->
                        waiting.forEach(
                                (entry, part) -> part.show(found.getOrDefault(entry, List.of()))));
    }
}
