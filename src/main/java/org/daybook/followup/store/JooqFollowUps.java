package org.daybook.followup.store;

import static org.daybook.vault.schema.Tables.FOLLOW_UP;
import static org.daybook.vault.schema.Tables.FOLLOW_UP_CHILD;
import static org.daybook.vault.schema.Tables.FOLLOW_UP_LINE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.FollowUpId;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.FollowUps;
import org.daybook.followup.Line;
import org.daybook.followup.Step;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.FollowUpChildRecord;
import org.daybook.vault.schema.tables.records.FollowUpLineRecord;
import org.daybook.vault.schema.tables.records.FollowUpRecord;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;

/** What is followed up, as rows: three reads for any number of them. */
public final class JooqFollowUps implements FollowUps {

    private static final List<String> ENDS =
            Arrays.stream(Step.values()).filter(Step::ends).map(Step::name).toList();

    private final Store store;

    public JooqFollowUps(Store store) {
        this.store = store;
    }

    @Override
    public Optional<FollowUp> find(FollowUpId id) {
        return where(FOLLOW_UP.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<FollowUp> of(ChildId child) {
        return where(
                exists(
                        selectOne()
                                .from(FOLLOW_UP_CHILD)
                                .where(FOLLOW_UP_CHILD.FOLLOW_UP_ID.eq(FOLLOW_UP.ID))
                                .and(FOLLOW_UP_CHILD.CHILD_ID.eq(child.value()))));
    }

    @Override
    public List<FollowUp> from(EntryId entry) {
        return where(FOLLOW_UP.ENTRY_ID.eq(entry.value()));
    }

    @Override
    public Map<EntryId, Set<FollowUpKind>> begunFrom() {
        return store.sql()
                .selectDistinct(FOLLOW_UP.ENTRY_ID, FOLLOW_UP.KIND)
                .from(FOLLOW_UP)
                .where(FOLLOW_UP.ENTRY_ID.isNotNull())
                .fetchStream()
                .collect(
                        Collectors.groupingBy(
                                found -> new EntryId(found.value1()),
                                Collectors.mapping(
                                        found -> FollowUpKind.valueOf(found.value2()),
                                        Collectors.toSet())));
    }

    @Override
    public List<FollowUp> open() {
        return where(
                notExists(
                        selectOne()
                                .from(FOLLOW_UP_LINE)
                                .where(FOLLOW_UP_LINE.FOLLOW_UP_ID.eq(FOLLOW_UP.ID))
                                .and(FOLLOW_UP_LINE.STEP.in(ENDS))));
    }

    @Override
    public List<FollowUp> all() {
        return where(noCondition());
    }

    @Override
    public void add(FollowUp followUp) {
        FollowUpRecord row = store.sql().newRecord(FOLLOW_UP);
        FollowUpRows.write(followUp, row);
        row.insert();
        for (int i = 0; i < followUp.children().size(); i++) {
            addChild(followUp.id(), followUp.children().get(i), i);
        }
        followUp.lines().forEach(line -> addLine(followUp.id(), line));
    }

    @Override
    public void join(FollowUpId id, ChildId child) {
        int position =
                store.sql()
                        .fetchCount(FOLLOW_UP_CHILD, FOLLOW_UP_CHILD.FOLLOW_UP_ID.eq(id.value()));
        addChild(id, child, position);
    }

    private void addChild(FollowUpId id, ChildId one, int position) {
        FollowUpChildRecord child = store.sql().newRecord(FOLLOW_UP_CHILD);
        child.setFollowUpId(id.value());
        child.setChildId(one.value());
        child.setPosition(position);
        child.insert();
    }

    @Override
    public void addLine(FollowUpId id, Line line) {
        FollowUpLineRecord row = store.sql().newRecord(FOLLOW_UP_LINE);
        FollowUpRows.write(id, line, row);
        row.insert();
    }

    private List<FollowUp> where(Condition which) {
        Select<Record1<UUID>> ids = select(FOLLOW_UP.ID).from(FOLLOW_UP).where(which);
        Map<UUID, List<ChildId>> children =
                store.sql()
                        .selectFrom(FOLLOW_UP_CHILD)
                        .where(FOLLOW_UP_CHILD.FOLLOW_UP_ID.in(ids))
                        .orderBy(FOLLOW_UP_CHILD.POSITION)
                        .fetchGroups(
                                FOLLOW_UP_CHILD.FOLLOW_UP_ID, row -> new ChildId(row.getChildId()));
        Map<UUID, List<Line>> lines =
                store.sql()
                        .selectFrom(FOLLOW_UP_LINE)
                        .where(FOLLOW_UP_LINE.FOLLOW_UP_ID.in(ids))
                        .orderBy(FOLLOW_UP_LINE.POSITION)
                        .fetchGroups(FOLLOW_UP_LINE.FOLLOW_UP_ID, FollowUpRows::read);
        return store.sql()
                .selectFrom(FOLLOW_UP)
                .where(which)
                .orderBy(FOLLOW_UP.BEGUN_ON, FOLLOW_UP.RECORDED_AT, FOLLOW_UP.ID)
                .fetch(row ->
                        FollowUpRows.read(
                                row,
                                children.getOrDefault(row.getId(), List.of()),
                                lines.getOrDefault(row.getId(), List.of())));
    }
}
