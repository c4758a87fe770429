package org.daybook.attachments;

import java.util.UUID;
import org.daybook.base.DraftId;
import org.daybook.base.EntryId;

/** What a file is kept with. */
public sealed interface Holder {

    record OfEntry(EntryId entry) implements Holder {}

    record OfDraft(DraftId draft) implements Holder {}

    default UUID id() {
        return switch (this) {
            case OfEntry(var entry) -> entry.value();
            case OfDraft(var draft) -> draft.value();
        };
    }
}
