package org.daybook.children.store;

import static org.daybook.vault.schema.Tables.CHILD_LINK;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.School;
import org.daybook.children.ChildLink;
import org.daybook.children.LinkKind;
import org.daybook.children.Links;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.ChildLinkRecord;
import org.jspecify.annotations.Nullable;

/** The links in the store: one row for each, found from both of its ends. */
public final class JooqLinks implements Links {

    private static final Comparator<ChildLink> FAMILY_FIRST =
            Comparator.comparing((ChildLink link) -> !link.holds())
                    .thenComparing(link -> !link.kind().isFamily())
                    .thenComparing(ChildLink::recordedAt)
                    .thenComparing(link -> link.id().value());

    private final Store store;

    public JooqLinks(Store store) {
        this.store = store;
    }

    @Override
    public List<ChildLink> of(ChildId child) {
        return store
                .sql()
                .selectFrom(CHILD_LINK)
                .where(
                        CHILD_LINK
                                .CHILD_ID
                                .eq(child.value())
                                .or(CHILD_LINK.OTHER_CHILD_ID.eq(child.value())))
                .fetch(JooqLinks::read)
                .stream()
                .sorted(FAMILY_FIRST)
                .toList();
    }

    @Override
    public List<ChildId> siblings(ChildId child) {
        return of(child).stream()
                .filter(ChildLink::holds)
                .filter(link -> link.kind().isOneFamily())
                .flatMap(link -> link.otherThan(child).stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<ChildLink> find(ChildLink.Id link) {
        return row(link).map(JooqLinks::read);
    }

    @Override
    public void add(ChildLink link) {
        ChildLinkRecord row = store.sql().newRecord(CHILD_LINK);
        row.setId(link.id().value());
        row.setChildId(link.child().value());
        row.setOtherChildId(link.other().map(ChildId::value).orElse(null));
        row.setKind(link.kind().name());
        row.setName(link.name());
        row.setRelationship(link.relationship());
        row.setAtSchool(link.atSchool());
        row.setNote(link.note());
        row.setRecordedAt(link.recordedAt().atZone(School.ZONE).toOffsetDateTime());
        row.setRecordedBy(link.recordedBy());
        write(link.end().orElse(null), row);
        row.insert();
    }

    @Override
    public void end(ChildLink.Id link, ChildLink.End how) {
        ChildLinkRecord row = row(link).orElseThrow();
        write(how, row);
        row.update();
    }

    private Optional<ChildLinkRecord> row(ChildLink.Id link) {
        return store.sql().fetchOptional(CHILD_LINK, CHILD_LINK.ID.eq(link.value()));
    }

    private static void write(ChildLink.@Nullable End end, ChildLinkRecord row) {
        row.setEndedOn(end == null ? null : end.on());
        row.setEndedWhy(end == null ? "" : end.why());
    }

    private static ChildLink read(ChildLinkRecord row) {
        return new ChildLink(
                new ChildLink.Id(row.getId()),
                new ChildId(row.getChildId()),
                Optional.ofNullable(row.getOtherChildId()).map(ChildId::new),
                LinkKind.valueOf(row.getKind()),
                row.getName(),
                row.getRelationship(),
                row.getAtSchool(),
                row.getNote(),
                row.getRecordedAt().toInstant(),
                row.getRecordedBy(),
                Optional.ofNullable(row.getEndedOn())
                        .map(on -> new ChildLink.End(on, row.getEndedWhy())));
    }
}
