package org.daybook.arrival.store;

import static org.daybook.vault.schema.Tables.ENTRY_CHILD;
import static org.daybook.vault.schema.Tables.IMPORTED_ENTRY;
import static org.daybook.vault.schema.Tables.PACK_IMPORT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.arrival.PackImported;
import org.daybook.arrival.PackImports;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.School;
import org.daybook.handover.RecordDigest;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.ImportedEntryRecord;
import org.daybook.vault.schema.tables.records.PackImportRecord;
import org.jooq.impl.DSL;

/** Packs that were taken in, as rows. */
public final class JooqPackImports implements PackImports {

    private final Store store;

    public JooqPackImports(Store store) {
        this.store = store;
    }

    @Override
    public void add(PackImported taken, Collection<EntryId> entries) {
        PackImportRecord row = store.sql().newRecord(PACK_IMPORT);
        row.setId(taken.id().value());
        row.setChildId(taken.child().value());
        row.setCameAs(taken.came().value());
        row.setArrivalId(taken.arrival().map(ArrivalId::value).orElse(null));
        row.setSchool(taken.school());
        row.setLead(taken.lead());
        row.setNumber(taken.number());
        row.setRecordDigest(taken.digest().hex());
        row.setSealed(taken.sealed());
        row.setEntriesOtherwise(taken.otherwise().entries());
        row.setBesideOtherwise(taken.otherwise().beside());
        row.setImportedAt(taken.at().atZone(School.ZONE).toOffsetDateTime());
        row.setImportedBy(taken.by());
        row.insert();
        for (EntryId entry : entries) {
            ImportedEntryRecord line = store.sql().newRecord(IMPORTED_ENTRY);
            line.setImportId(taken.id().value());
            line.setEntryId(entry.value());
            line.insert();
        }
    }

    @Override
    public Optional<PackImported> find(PackImported.Id id) {
        return store.sql()
                .fetchOptional(PACK_IMPORT, PACK_IMPORT.ID.eq(id.value()))
                .map(JooqPackImports::read);
    }

    @Override
    public List<PackImported> of(ChildId child) {
        return store.sql()
                .selectFrom(PACK_IMPORT)
                .where(PACK_IMPORT.CHILD_ID.eq(child.value()))
                .orderBy(PACK_IMPORT.IMPORTED_AT, PACK_IMPORT.ID)
                .fetch(JooqPackImports::read);
    }

    @Override
    public Set<ChildId> standingFor(ChildId came) {
        return store.sql()
                .selectDistinct(PACK_IMPORT.CHILD_ID)
                .from(PACK_IMPORT)
                .where(PACK_IMPORT.CAME_AS.eq(came.value()))
                .fetchSet(row -> new ChildId(row.value1()));
    }

    @Override
    public List<PackImported> all() {
        return store.sql()
                .selectFrom(PACK_IMPORT)
                .orderBy(PACK_IMPORT.IMPORTED_AT.desc(), PACK_IMPORT.ID)
                .fetch(JooqPackImports::read);
    }

    @Override
    public Map<EntryId, String> sources(ChildId child) {
        Map<EntryId, String> sources = new HashMap<>();
        store.sql()
                .select(IMPORTED_ENTRY.ENTRY_ID, PACK_IMPORT.SCHOOL)
                .from(IMPORTED_ENTRY)
                .join(PACK_IMPORT)
                .on(PACK_IMPORT.ID.eq(IMPORTED_ENTRY.IMPORT_ID))
                .where(
                        IMPORTED_ENTRY.ENTRY_ID.in(
                                DSL.select(ENTRY_CHILD.ENTRY_ID)
                                        .from(ENTRY_CHILD)
                                        .where(ENTRY_CHILD.CHILD_ID.eq(child.value()))))
                .orderBy(PACK_IMPORT.IMPORTED_AT.desc())
                .forEach(row -> sources.put(new EntryId(row.value1()), row.value2()));
        return sources;
    }

    @Override
    public int entries(PackImported.Id id) {
        return store.sql().fetchCount(IMPORTED_ENTRY, IMPORTED_ENTRY.IMPORT_ID.eq(id.value()));
    }

    private static PackImported read(PackImportRecord row) {
        return new PackImported(
                new PackImported.Id(row.getId()),
                new ChildId(row.getChildId()),
                new ChildId(row.getCameAs()),
                Optional.ofNullable(row.getArrivalId()).map(ArrivalId::new),
                row.getSchool(),
                row.getLead(),
                row.getNumber(),
                new RecordDigest(row.getRecordDigest()),
                row.getSealed(),
                new PackImported.Otherwise(row.getEntriesOtherwise(), row.getBesideOtherwise()),
                row.getImportedAt().toInstant(),
                row.getImportedBy());
    }
}
