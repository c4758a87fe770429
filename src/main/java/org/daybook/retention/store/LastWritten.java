package org.daybook.retention.store;

import static org.daybook.vault.schema.Tables.ATTACHMENT;
import static org.daybook.vault.schema.Tables.CHILD_ALERT;
import static org.daybook.vault.schema.Tables.CHILD_CASE;
import static org.daybook.vault.schema.Tables.CHILD_STATUS;
import static org.daybook.vault.schema.Tables.DECISION;
import static org.daybook.vault.schema.Tables.ENTRY;
import static org.daybook.vault.schema.Tables.ENTRY_CHILD;
import static org.daybook.vault.schema.Tables.ENTRY_TURN;
import static org.daybook.vault.schema.Tables.ENTRY_VERSION;
import static org.daybook.vault.schema.Tables.FOLLOW_UP_CHILD;
import static org.daybook.vault.schema.Tables.FOLLOW_UP_LINE;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.chronology.EntryKind;
import org.daybook.vault.Store;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.TableField;

/** When each child's file last grew, asked of every table in which it grows. */
final class LastWritten {

    private final DSLContext sql;
    private final Map<ChildId, Instant> latest = new HashMap<>();

    private LastWritten(Store store) {
        this.sql = store.sql();
    }

    static Map<ChildId, Instant> in(Store store) {
        LastWritten last = new LastWritten(store);
        last.ofEntries(ENTRY_VERSION.ENTRY_ID, ENTRY_VERSION.WRITTEN_AT);
        last.ofEntries(ENTRY_TURN.ENTRY_ID, ENTRY_TURN.RECORDED_AT);
        last.ofEntries(DECISION.ENTRY_ID, DECISION.DECIDED_AT);
        last.ofEntries(ATTACHMENT.ENTRY_ID, ATTACHMENT.ADDED_AT);
        last.of(CHILD_STATUS.CHILD_ID, CHILD_STATUS.RECORDED_AT);
        last.of(CHILD_ALERT.CHILD_ID, CHILD_ALERT.RECORDED_AT);
        last.of(CHILD_CASE.CHILD_ID, CHILD_CASE.RECORDED_AT);
        last.ofFollowUps();
        return last.latest;
    }

    private void ofEntries(TableField<?, UUID> entry, Field<OffsetDateTime> at) {
        take(
                sql.select(ENTRY_CHILD.CHILD_ID, max(at))
                        .from(entry.getTable())
                        .join(ENTRY)
                        .on(ENTRY.ID.eq(entry))
                        .join(ENTRY_CHILD)
                        .on(ENTRY_CHILD.ENTRY_ID.eq(ENTRY.ID))
                        .where(ENTRY.KIND.ne(EntryKind.FILE_SENT.name()))
                        .groupBy(ENTRY_CHILD.CHILD_ID));
    }

    private void ofFollowUps() {
        take(
                sql.select(FOLLOW_UP_CHILD.CHILD_ID, max(FOLLOW_UP_LINE.RECORDED_AT))
                        .from(FOLLOW_UP_LINE)
                        .join(FOLLOW_UP_CHILD)
                        .on(FOLLOW_UP_CHILD.FOLLOW_UP_ID.eq(FOLLOW_UP_LINE.FOLLOW_UP_ID))
                        .groupBy(FOLLOW_UP_CHILD.CHILD_ID));
    }

    private void of(TableField<?, UUID> child, Field<OffsetDateTime> at) {
        take(sql.select(child, max(at)).from(child.getTable()).groupBy(child));
    }

    private void take(ResultQuery<Record2<UUID, OffsetDateTime>> found) {
        for (Record2<UUID, OffsetDateTime> row : found.fetch()) {
            latest.merge(
                    new ChildId(row.value1()),
                    row.value2().toInstant(),
                    (one, other) -> one.isAfter(other) ? one : other);
        }
    }
}
