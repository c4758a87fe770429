package org.daybook.chronology;

import org.daybook.base.DraftId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Lets go of what was half written, because somebody said so. */
public final class LetGoDraft {

    private final Journal journal;
    private final Drafts drafts;
    private final DraftFiles files;

    public LetGoDraft(Journal journal, Drafts drafts, DraftFiles files) {
        this.journal = journal;
        this.drafts = drafts;
        this.files = files;
    }

    /** Nothing happens when there is none. */
    public void letGo(DraftId id) {
        drafts.find(id)
                .ifPresent(draft ->
                        journal.change(
                                KeepDraft.deed(Deed.Kind.DRAFT_LET_GO, draft),
                                () -> {
                                    drafts.letGo(id);
                                    files.letGo(id);
                                }));
    }
}
