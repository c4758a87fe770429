package org.daybook.journal.store;

import static org.daybook.vault.schema.Tables.JOURNAL;
import static org.daybook.vault.schema.Tables.JOURNAL_CHILD;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Going;
import org.daybook.vault.Leaving;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.JournalRecord;
import org.jooq.Result;
import org.jooq.Table;

/**
 * What the journal says of a child. The school keeps who did what kind of deed and when, for it has
 * to answer for that; which child it was goes, and so does the sentence beside it, unless the line
 * tells of other children too. No line goes, so the numbers keep no gap.
 */
public final class GoingLines implements ChildsRows {

    private final Store store;

    public GoingLines(Store store) {
        this.store = store;
    }

    @Override
    public Set<Table<?>> tables() {
        return Set.of(JOURNAL, JOURNAL_CHILD);
    }

    @Override
    public Going going(Leaving leaving) {
        Set<Long> shared = shared(leaving.child());
        Result<JournalRecord> lines =
                store.sql()
                        .fetch(
                                JOURNAL,
                                JOURNAL.SEQ.in(
                                        select(JOURNAL_CHILD.SEQ)
                                                .from(JOURNAL_CHILD)
                                                .where(
                                                        JOURNAL_CHILD.CHILD_ID.eq(
                                                                leaving.child()))));
        for (JournalRecord line : lines) {
            line.setReduced(true);
            if (!shared.contains(line.getSeq())) {
                line.setDetail("");
            }
        }
        return Going.changing(List.copyOf(lines))
                .and(
                        Going.taking(
                                store.sql()
                                        .fetch(
                                                JOURNAL_CHILD,
                                                JOURNAL_CHILD.CHILD_ID.eq(leaving.child()))));
    }

    private Set<Long> shared(UUID child) {
        return Set.copyOf(
                store.sql()
                        .selectDistinct(JOURNAL_CHILD.SEQ)
                        .from(JOURNAL_CHILD)
                        .where(JOURNAL_CHILD.CHILD_ID.ne(child))
                        .fetch(JOURNAL_CHILD.SEQ));
    }
}
