package org.daybook.attachments.store;

import static org.daybook.vault.schema.Tables.ATTACHMENT;
import static org.daybook.vault.schema.Tables.ENTRY;
import static org.daybook.vault.schema.Tables.ENTRY_CHILD;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.Attachments;
import org.daybook.attachments.FileKind;
import org.daybook.attachments.Holder;
import org.daybook.base.ChildId;
import org.daybook.base.DraftId;
import org.daybook.base.EntryId;
import org.daybook.base.School;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.AttachmentRecord;
import org.jooq.Condition;

/** Attachments as rows; each names its sealed content. */
public final class JooqAttachments implements Attachments {

    private final Store store;

    public JooqAttachments(Store store) {
        this.store = store;
    }

    @Override
    public List<Attachment> of(Holder holder) {
        return rows(heldBy(holder)).stream().map(JooqAttachments::attachment).toList();
    }

    @Override
    public Map<EntryId, List<Attachment>> of(Collection<EntryId> entries) {
        List<UUID> ids = entries.stream().map(EntryId::value).toList();
        return rows(ATTACHMENT.ENTRY_ID.in(ids)).stream()
                .collect(
                        Collectors.groupingBy(
                                row -> new EntryId(row.getEntryId()),
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        JooqAttachments::attachment, Collectors.toList())));
    }

    @Override
    public Optional<Attachment> find(AttachmentId id) {
        return row(id).map(JooqAttachments::attachment);
    }

    @Override
    public Holder holder(UUID id) {
        return store.sql().fetchExists(ENTRY, ENTRY.ID.eq(id))
                ? new Holder.OfEntry(new EntryId(id))
                : new Holder.OfDraft(new DraftId(id));
    }

    @Override
    public Set<ChildId> children(Holder holder) {
        return switch (holder) {
            case Holder.OfDraft _ -> Set.of();
            case Holder.OfEntry(var entry) ->
                    store
                            .sql()
                            .selectDistinct(ENTRY_CHILD.CHILD_ID)
                            .from(ENTRY_CHILD)
                            .where(ENTRY_CHILD.ENTRY_ID.eq(entry.value()))
                            .fetch(ENTRY_CHILD.CHILD_ID)
                            .stream()
                            .map(ChildId::new)
                            .collect(Collectors.toSet());
        };
    }

    @Override
    public void add(Attachment attachment) {
        AttachmentRecord row = store.sql().newRecord(ATTACHMENT);
        row.setId(attachment.id().value());
        switch (attachment.holder()) {
            case Holder.OfEntry(var entry) -> row.setEntryId(entry.value());
            case Holder.OfDraft(var draft) -> row.setDraftId(draft.value());
        }
        row.setPosition(attachment.position());
        row.setName(attachment.name());
        row.setContentType(attachment.kind().name());
        row.setBytes(attachment.bytes());
        row.setDigest(attachment.digest());
        row.setSealed(attachment.sealed());
        row.setNote(attachment.note());
        row.setAddedAt(moment(attachment.addedAt()));
        row.setAddedBy(attachment.addedBy());
        row.setTakenOutBy("");
        row.setTakenOutWhy("");
        row.insert();
    }

    @Override
    public void remove(AttachmentId id) {
        row(id).filter(row -> row.getEntryId() == null).ifPresent(AttachmentRecord::delete);
    }

    @Override
    public void takeOut(Attachment attachment) {
        AttachmentRecord row = row(attachment.id()).orElseThrow();
        attachment
                .takenOut()
                .ifPresent(taken -> {
                    row.setTakenOutAt(moment(taken.at()));
                    row.setTakenOutBy(taken.by());
                    row.setTakenOutWhy(taken.why());
                });
        row.update();
    }

    @Override
    public void takeOver(DraftId draft, EntryId entry) {
        int position = rows(heldBy(new Holder.OfEntry(entry))).size();
        for (AttachmentRecord row : rows(heldBy(new Holder.OfDraft(draft)))) {
            row.setDraftId(null);
            row.setEntryId(entry.value());
            row.setPosition(++position);
            row.update();
        }
    }

    @Override
    public void letGo(DraftId draft) {
        rows(heldBy(new Holder.OfDraft(draft))).forEach(AttachmentRecord::delete);
    }

    private Optional<AttachmentRecord> row(AttachmentId id) {
        return store.sql().fetchOptional(ATTACHMENT, ATTACHMENT.ID.eq(id.value()));
    }

    private List<AttachmentRecord> rows(Condition which) {
        return store.sql()
                .selectFrom(ATTACHMENT)
                .where(which)
                .orderBy(ATTACHMENT.POSITION, ATTACHMENT.ID)
                .fetch();
    }

    private static Condition heldBy(Holder holder) {
        return switch (holder) {
            case Holder.OfEntry(var entry) -> ATTACHMENT.ENTRY_ID.eq(entry.value());
            case Holder.OfDraft(var draft) -> ATTACHMENT.DRAFT_ID.eq(draft.value());
        };
    }

    private static Attachment attachment(AttachmentRecord row) {
        return new Attachment(
                new AttachmentId(row.getId()),
                row.getEntryId() == null
                        ? new Holder.OfDraft(new DraftId(row.getDraftId()))
                        : new Holder.OfEntry(new EntryId(row.getEntryId())),
                row.getPosition(),
                row.getName(),
                FileKind.valueOf(row.getContentType()),
                row.getBytes(),
                row.getDigest(),
                row.getSealed(),
                row.getNote(),
                row.getAddedAt().toInstant(),
                row.getAddedBy(),
                Optional.ofNullable(row.getTakenOutAt())
                        .map(at ->
                                new Attachment.TakenOut(
                                        at.toInstant(),
                                        row.getTakenOutBy(),
                                        row.getTakenOutWhy())));
    }

    private static OffsetDateTime moment(Instant at) {
        return OffsetDateTime.ofInstant(at, School.ZONE);
    }
}
