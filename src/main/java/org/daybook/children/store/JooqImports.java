package org.daybook.children.store;

import static org.daybook.vault.schema.Tables.CHILD_IMPORT;
import static org.daybook.vault.schema.Tables.CHILD_IMPORT_BEFORE;
import static org.daybook.vault.schema.Tables.IMPORT_COLUMN;
import static org.daybook.vault.schema.Tables.JOURNAL;
import static org.daybook.vault.schema.Tables.JOURNAL_CHILD;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.base.School;
import org.daybook.children.Child;
import org.daybook.children.ImportDone;
import org.daybook.children.ImportField;
import org.daybook.children.ImportId;
import org.daybook.children.Imports;
import org.daybook.journal.Deed;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.ChildImportBeforeRecord;
import org.daybook.vault.schema.tables.records.ChildImportRecord;
import org.daybook.vault.schema.tables.records.ImportColumnRecord;

/** The imports in the store. What has happened since is read from the journal's rows. */
public final class JooqImports implements Imports {

    /** What a heading means that was left out on purpose. */
    private static final String LEFT_OUT = "LEFT_OUT";

    private static final int LONGEST_HEADING = 200;

    /** Deeds that leave a child's record as it was. */
    private static final List<String> ONLY_READ =
            List.of(Deed.Kind.FILE_OPENED.name(), Deed.Kind.EXPORTED.name());

    private final Store store;

    public JooqImports(Store store) {
        this.store = store;
    }

    @Override
    public Map<String, Optional<ImportField>> chosenBefore() {
        Map<String, Optional<ImportField>> chosen = new HashMap<>();
        for (ImportColumnRecord row : store.sql().selectFrom(IMPORT_COLUMN).fetch()) {
            Optional<ImportField> field = ImportField.withKey(row.getField());
            if (field.isPresent() || row.getField().equals(LEFT_OUT)) {
                chosen.put(row.getHeading(), field);
            }
        }
        return chosen;
    }

    @Override
    public void remember(Map<String, Optional<ImportField>> choices) {
        choices.forEach((heading, field) -> {
            if (heading.length() <= LONGEST_HEADING) {
                remember(heading, field.map(ImportField::key).orElse(LEFT_OUT));
            }
        });
    }

    private void remember(String heading, String key) {
        ImportColumnRecord row =
                store.sql()
                        .fetchOptional(IMPORT_COLUMN, IMPORT_COLUMN.HEADING.eq(heading))
                        .orElseGet(() -> store.sql().newRecord(IMPORT_COLUMN));
        row.setHeading(heading);
        row.setField(key);
        row.store();
    }

    @Override
    public void keep(ImportDone done) {
        ChildImportRecord row = store.sql().newRecord(CHILD_IMPORT);
        row.setId(done.id().value());
        row.setDoneAt(done.at().atZone(School.ZONE).toOffsetDateTime());
        row.setDoneBy(done.by());
        row.setAdded(done.added());
        row.setChanged(done.changed());
        row.insert();
    }

    @Override
    public void keepBefore(ImportId id, ChildId child, Optional<Child> before) {
        ChildImportBeforeRecord row = store.sql().newRecord(CHILD_IMPORT_BEFORE);
        row.setImportId(id.value());
        row.setChildId(child.value());
        row.setBefore(before.map(BeforeImage::of).orElse(""));
        row.insert();
    }

    @Override
    public Optional<ImportDone> latest() {
        return store.sql()
                .selectFrom(CHILD_IMPORT)
                .orderBy(CHILD_IMPORT.DONE_AT.desc())
                .limit(1)
                .fetchOptional()
                .filter(row -> row.getUndoneAt() == null)
                .map(JooqImports::read);
    }

    @Override
    public Map<ChildId, Optional<Child>> before(ImportId id) {
        Map<ChildId, Optional<Child>> before = new LinkedHashMap<>();
        store.sql()
                .selectFrom(CHILD_IMPORT_BEFORE)
                .where(CHILD_IMPORT_BEFORE.IMPORT_ID.eq(id.value()))
                .orderBy(CHILD_IMPORT_BEFORE.CHILD_ID)
                .forEach(row ->
                        before.put(
                                new ChildId(row.getChildId()), BeforeImage.read(row.getBefore())));
        return before;
    }

    @Override
    public Set<ChildId> writtenAboutSince(ImportId id) {
        long done =
                store.sql()
                        .select(JOURNAL.SEQ)
                        .from(JOURNAL)
                        .where(JOURNAL.SUBJECT.eq(id.value()))
                        .and(JOURNAL.DEED.eq(Deed.Kind.CHILDREN_IMPORTED.name()))
                        .fetchOptional(JOURNAL.SEQ)
                        .orElseThrow();
        List<UUID> children =
                store.sql()
                        .selectDistinct(JOURNAL_CHILD.CHILD_ID)
                        .from(JOURNAL_CHILD)
                        .join(JOURNAL)
                        .on(JOURNAL.SEQ.eq(JOURNAL_CHILD.SEQ))
                        .where(JOURNAL.SEQ.gt(done))
                        .and(JOURNAL.DEED.notIn(ONLY_READ))
                        .fetch(JOURNAL_CHILD.CHILD_ID);
        Set<ChildId> since = new HashSet<>();
        children.forEach(child -> since.add(new ChildId(child)));
        return since;
    }

    @Override
    public void markUndone(ImportId id, Instant at) {
        ChildImportRecord row =
                store.sql()
                        .fetchOptional(CHILD_IMPORT, CHILD_IMPORT.ID.eq(id.value()))
                        .orElseThrow();
        row.setUndoneAt(at.atZone(School.ZONE).toOffsetDateTime());
        row.update();
    }

    private static ImportDone read(ChildImportRecord row) {
        return new ImportDone(
                new ImportId(row.getId()),
                row.getDoneAt().toInstant(),
                row.getDoneBy(),
                row.getAdded(),
                row.getChanged());
    }
}
