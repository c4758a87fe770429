package org.daybook.pack.store;

import static org.daybook.vault.schema.Tables.PACK_PASSAGE;
import static org.daybook.vault.schema.Tables.PACK_WITHHELD;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.daybook.attachments.AttachmentId;
import org.daybook.base.TransferId;
import org.daybook.pack.Passage;
import org.daybook.pack.Reason;
import org.daybook.pack.StaysBehind;
import org.daybook.pack.WithheldDocument;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.PackPassageRecord;
import org.daybook.vault.schema.tables.records.PackWithheldRecord;
import org.jspecify.annotations.Nullable;

/** What stays behind of the files on their way, in the store. */
public final class JooqStaysBehind implements StaysBehind {

    private final Store store;

    public JooqStaysBehind(Store store) {
        this.store = store;
    }

    @Override
    public List<Passage> passages(TransferId transfer) {
        return store.sql()
                .selectFrom(PACK_PASSAGE)
                .where(PACK_PASSAGE.TRANSFER_ID.eq(transfer.value()))
                .orderBy(PACK_PASSAGE.MARKED_AT, PACK_PASSAGE.ID)
                .fetch(JooqStaysBehind::passage);
    }

    @Override
    public void add(Passage passage) {
        PackPassageRecord row = store.sql().newRecord(PACK_PASSAGE);
        row.setId(passage.id());
        row.setTransferId(passage.transfer().value());
        row.setWords(passage.words());
        row.setReason(passage.reason().name());
        row.setNote(passage.note());
        row.setMarkedAt(moment(passage.markedAt()));
        row.setMarkedBy(passage.markedBy());
        row.setPutBackBy("");
        row.insert();
    }

    @Override
    public void putBack(Passage passage, Passage.PutBack how) {
        PackPassageRecord row =
                store.sql()
                        .fetchOptional(PACK_PASSAGE, PACK_PASSAGE.ID.eq(passage.id()))
                        .orElseThrow();
        row.setPutBackAt(moment(how.at()));
        row.setPutBackBy(how.by());
        row.update();
    }

    @Override
    public List<WithheldDocument> documents(TransferId transfer) {
        return store.sql()
                .selectFrom(PACK_WITHHELD)
                .where(PACK_WITHHELD.TRANSFER_ID.eq(transfer.value()))
                .orderBy(PACK_WITHHELD.DECIDED_AT, PACK_WITHHELD.ID)
                .fetch(JooqStaysBehind::document);
    }

    @Override
    public void add(WithheldDocument document) {
        PackWithheldRecord row = store.sql().newRecord(PACK_WITHHELD);
        row.setId(document.id());
        row.setTransferId(document.transfer().value());
        row.setAttachmentId(document.document().value());
        row.setWhy(document.why());
        row.setDecidedAt(moment(document.decidedAt()));
        row.setDecidedBy(document.decidedBy());
        row.setPutBackBy("");
        row.insert();
    }

    @Override
    public void putBack(WithheldDocument document, Passage.PutBack how) {
        PackWithheldRecord row =
                store.sql()
                        .fetchOptional(PACK_WITHHELD, PACK_WITHHELD.ID.eq(document.id()))
                        .orElseThrow();
        row.setPutBackAt(moment(how.at()));
        row.setPutBackBy(how.by());
        row.update();
    }

    private static Passage passage(PackPassageRecord row) {
        return new Passage(
                row.getId(),
                new TransferId(row.getTransferId()),
                row.getWords(),
                Reason.valueOf(row.getReason()),
                row.getNote(),
                row.getMarkedAt().toInstant(),
                row.getMarkedBy(),
                putBack(row.getPutBackAt(), row.getPutBackBy()));
    }

    private static WithheldDocument document(PackWithheldRecord row) {
        return new WithheldDocument(
                row.getId(),
                new TransferId(row.getTransferId()),
                new AttachmentId(row.getAttachmentId()),
                row.getWhy(),
                row.getDecidedAt().toInstant(),
                row.getDecidedBy(),
                putBack(row.getPutBackAt(), row.getPutBackBy()));
    }

    private static Optional<Passage.PutBack> putBack(@Nullable OffsetDateTime at, String by) {
        return Optional.ofNullable(at)
                .map(OffsetDateTime::toInstant)
                .map(when -> new Passage.PutBack(when, by));
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
