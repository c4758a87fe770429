package org.daybook.chronology.store;

import static org.daybook.vault.schema.Tables.DRAFT;

import java.util.List;
import java.util.Optional;
import org.daybook.base.DraftId;
import org.daybook.chronology.Draft;
import org.daybook.chronology.Drafts;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.DraftRecord;

/** Half-written forms as rows, their answers as one JSON text. */
public final class JooqDrafts implements Drafts {

    private final Store store;

    public JooqDrafts(Store store) {
        this.store = store;
    }

    @Override
    public void keep(Draft draft) {
        Optional<DraftRecord> before = row(draft.id());
        DraftRecord row = before.orElseGet(() -> store.sql().newRecord(DRAFT));
        row.setKind(draft.text().kind().name());
        row.setContent(DraftJson.write(draft.text()));
        row.setKeptAt(EntryRows.moment(draft.keptAt()));
        row.setKeptBy(draft.keptBy());
        if (before.isPresent()) {
            row.update();
        } else {
            row.setId(draft.id().value());
            row.setBegunAt(EntryRows.moment(draft.begunAt()));
            row.insert();
        }
    }

    @Override
    public void letGo(DraftId draft) {
        row(draft).ifPresent(DraftRecord::delete);
    }

    @Override
    public Optional<Draft> find(DraftId draft) {
        return row(draft).map(JooqDrafts::draft);
    }

    @Override
    public List<Draft> all() {
        return store.sql()
                .selectFrom(DRAFT)
                .orderBy(DRAFT.KEPT_AT.desc(), DRAFT.ID)
                .fetch(JooqDrafts::draft);
    }

    private Optional<DraftRecord> row(DraftId draft) {
        return store.sql().fetchOptional(DRAFT, DRAFT.ID.eq(draft.value()));
    }

    private static Draft draft(DraftRecord row) {
        return new Draft(
                new DraftId(row.getId()),
                DraftJson.read(row.getContent()),
                row.getBegunAt().toInstant(),
                row.getKeptAt().toInstant(),
                row.getKeptBy());
    }
}
