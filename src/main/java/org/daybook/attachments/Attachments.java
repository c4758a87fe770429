package org.daybook.attachments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.base.DraftId;
import org.daybook.base.EntryId;

/** The files of entries and drafts. What they hold lies sealed; see {@link Contents}. */
public interface Attachments {

    /** In the order in which they were added, also those taken out. */
    List<Attachment> of(Holder holder);

    /** Of several entries at once; an entry without files is not in the map. */
    Map<EntryId, List<Attachment>> of(Collection<EntryId> entries);

    Optional<Attachment> find(AttachmentId id);

    /** An entry's id names that entry; any other is the id of a draft, kept already or not. */
    Holder holder(UUID id);

    /** The children in whose files the holder stands; empty for a draft. */
    Set<ChildId> children(Holder holder);

    void add(Attachment attachment);

    /** A draft's file goes without leaving a row. */
    void remove(AttachmentId id);

    /** Writes how an entry's file was taken out. */
    void takeOut(Attachment attachment);

    /**
     * The draft's files belong to the entry from now on. Called inside the change that records the
     * entry.
     */
    void takeOver(DraftId draft, EntryId entry);

    /** The draft's files go with the draft. Called inside the change that lets it go. */
    void letGo(DraftId draft);
}
