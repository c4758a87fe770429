package org.daybook.chronology.store;

import static org.daybook.vault.schema.Tables.ACTION;
import static org.daybook.vault.schema.Tables.DECISION;
import static org.daybook.vault.schema.Tables.ENTRY;
import static org.daybook.vault.schema.Tables.ENTRY_CHILD;
import static org.daybook.vault.schema.Tables.ENTRY_DETAIL;
import static org.daybook.vault.schema.Tables.ENTRY_TURN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.School;
import org.daybook.chronology.Action;
import org.daybook.chronology.ActionId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.MovedOut;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Untold;
import org.daybook.chronology.Version;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.ActionRecord;
import org.daybook.vault.schema.tables.records.EntryRecord;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;

/** The entries as rows: one read for each table, for any number of them. */
public final class JooqEntries implements Entries {

    private final Store store;
    private final EntryRows rows;
    private final EntryReading reading;

    public JooqEntries(Store store) {
        this.store = store;
        this.rows = new EntryRows(store);
        this.reading = new EntryReading(store);
    }

    @Override
    public Entry add(Entry entry) {
        Entry placed =
                new Entry(
                        entry.id(),
                        entry.kind(),
                        nextSeq(),
                        entry.recordedAt(),
                        entry.recordedBy(),
                        entry.versions(),
                        entry.decisions(),
                        entry.actions(),
                        entry.turns());
        rows.insert(placed);
        return placed;
    }

    @Override
    public void amend(EntryId entry, Version version) {
        EntryRecord row = store.sql().fetchSingle(ENTRY, ENTRY.ID.eq(entry.value()));
        rows.insert(entry, version);
        row.setVersion(version.number());
        row.update();
    }

    @Override
    public void decide(EntryId entry, Decision decision) {
        int before =
                store.sql()
                        .select(count())
                        .from(DECISION)
                        .where(DECISION.ENTRY_ID.eq(entry.value()))
                        .fetchSingle()
                        .value1();
        rows.insert(entry, before, decision);
    }

    @Override
    public void act(EntryId entry, Action action) {
        int before =
                store.sql()
                        .select(count())
                        .from(ACTION)
                        .where(ACTION.ENTRY_ID.eq(entry.value()))
                        .fetchSingle()
                        .value1();
        rows.insert(entry, before, action);
    }

    @Override
    public void finish(ActionId action, Action.Done done) {
        ActionRecord row = store.sql().fetchSingle(ACTION, ACTION.ID.eq(action.value()));
        row.setDoneOn(done.on());
        row.setDoneBy(done.by());
        row.setDoneNote(done.note());
        row.update();
    }

    @Override
    public void turn(EntryId entry, Turn turn) {
        int before =
                store.sql()
                        .select(count())
                        .from(ENTRY_TURN)
                        .where(ENTRY_TURN.ENTRY_ID.eq(entry.value()))
                        .fetchSingle()
                        .value1();
        rows.insert(entry, before, turn);
    }

    @Override
    public Optional<Entry> find(EntryId entry) {
        return reading.where(ENTRY.ID.eq(entry.value())).stream().findFirst();
    }

    @Override
    public List<Entry> findAll(Collection<EntryId> entries) {
        return entries.isEmpty()
                ? List.of()
                : reading.where(ENTRY.ID.in(entries.stream().map(EntryId::value).toList()));
    }

    @Override
    public void join(EntryId entry, Map<Integer, ChildInEntry> parts) {
        parts.forEach((version, part) -> rows.join(entry, version, part));
    }

    @Override
    public Optional<EntryId> of(ActionId action) {
        return store.sql()
                .select(ACTION.ENTRY_ID)
                .from(ACTION)
                .where(ACTION.ID.eq(action.value()))
                .fetchOptional(row -> new EntryId(row.value1()));
    }

    @Override
    public List<Entry> about(ChildId child) {
        return reading.where(
                exists(
                        selectOne()
                                .from(ENTRY_CHILD)
                                .where(ENTRY_CHILD.ENTRY_ID.eq(ENTRY.ID))
                                .and(ENTRY_CHILD.VERSION.eq(ENTRY.VERSION))
                                .and(ENTRY_CHILD.CHILD_ID.eq(child.value()))));
    }

    @Override
    public List<MovedOut> movedOutOf(ChildId child) {
        return reading
                .where(exists(turn(Turn.Kind.MOVED_OUT).and(ENTRY_TURN.CHILD_ID.eq(child.value()))))
                .stream()
                .flatMap(entry -> MovedOut.of(entry, child).stream())
                .toList();
    }

    /** The rows narrow it down; the entry itself says whether it still asks. */
    @Override
    public List<Entry> undecided() {
        return reading
                .where(ENTRY.KIND.eq(EntryKind.CONCERN.name()).and(notExists(decision())))
                .stream()
                .filter(Entry::undecided)
                .toList();
    }

    @Override
    public List<Entry> decided(Set<Decision.Kind> kinds) {
        return reading.where(exists(decision().and(DECISION.KIND.in(kinds)))).stream()
                .filter(entry ->
                        entry.decisionInForce()
                                .map(Decision::kind)
                                .filter(kinds::contains)
                                .isPresent())
                .toList();
    }

    @Override
    public List<Entry> withOpenActions() {
        return reading
                .where(
                        exists(
                                selectOne()
                                        .from(ACTION)
                                        .where(ACTION.ENTRY_ID.eq(ENTRY.ID))
                                        .and(ACTION.DONE_ON.isNull())))
                .stream()
                .filter(entry -> !entry.openActions().isEmpty())
                .toList();
    }

    @Override
    public List<Entry> untold() {
        return reading
                .where(
                        ENTRY.KIND
                                .eq(EntryKind.CONCERN.name())
                                .and(exists(decision()).or(exists(turn(Turn.Kind.MERGED))))
                                .and(notExists(turn(Turn.Kind.REPORTER_TOLD))))
                .stream()
                .filter(Untold::holds)
                .toList();
    }

    private static SelectConditionStep<Record1<Integer>> decision() {
        return selectOne().from(DECISION).where(DECISION.ENTRY_ID.eq(ENTRY.ID));
    }

    private static SelectConditionStep<Record1<Integer>> turn(Turn.Kind kind) {
        return selectOne()
                .from(ENTRY_TURN)
                .where(ENTRY_TURN.ENTRY_ID.eq(ENTRY.ID))
                .and(ENTRY_TURN.KIND.eq(kind.name()));
    }

    @Override
    public List<Entry> withNextMeeting() {
        return reading.where(
                exists(
                        selectOne()
                                .from(ENTRY_DETAIL)
                                .where(ENTRY_DETAIL.ENTRY_ID.eq(ENTRY.ID))
                                .and(ENTRY_DETAIL.VERSION.eq(ENTRY.VERSION))
                                .and(ENTRY_DETAIL.NAME.eq(Detail.NEXT_MEETING.name()))));
    }

    @Override
    public List<Entry> concernsWrittenSince(LocalDate day) {
        return reading.where(
                ENTRY.KIND
                        .eq(EntryKind.CONCERN.name())
                        .and(
                                ENTRY.RECORDED_AT.ge(
                                        day.atStartOfDay(School.ZONE).toOffsetDateTime())));
    }

    private long nextSeq() {
        return store.sql()
                .select(coalesce(max(ENTRY.SEQ), inline(0L)).plus(1))
                .from(ENTRY)
                .fetchSingle()
                .value1();
    }
}
