package org.daybook.chronology;

import org.daybook.attachments.Attachments;
import org.daybook.base.DraftId;
import org.daybook.base.EntryId;

/** The files that lie with a draft. They share its fate, in the same change. */
public interface DraftFiles {

    /** Where no files are kept. */
    DraftFiles NONE =
            new DraftFiles() {
                @Override
                public void follow(DraftId draft, EntryId entry) {}

                @Override
                public void letGo(DraftId draft) {}
            };

    static DraftFiles in(Attachments attachments) {
        return new DraftFiles() {
            @Override
            public void follow(DraftId draft, EntryId entry) {
                attachments.takeOver(draft, entry);
            }

            @Override
            public void letGo(DraftId draft) {
                attachments.letGo(draft);
            }
        };
    }

    /** They go on with the entry that the draft became. */
    void follow(DraftId draft, EntryId entry);

    /** They go with the draft. */
    void letGo(DraftId draft);
}
