package org.daybook.chronology.store;

import static org.daybook.vault.schema.Tables.ACTION;
import static org.daybook.vault.schema.Tables.DECISION;
import static org.daybook.vault.schema.Tables.ENTRY;
import static org.daybook.vault.schema.Tables.ENTRY_TURN;
import static org.daybook.vault.schema.Tables.ENTRY_VERSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.School;
import org.daybook.chronology.Action;
import org.daybook.chronology.ActionId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Entry;
import org.daybook.chronology.MovedOut;
import org.daybook.chronology.Raised;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Untold;
import org.daybook.chronology.Version;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.ActionRecord;
import org.daybook.vault.schema.tables.records.EntryRecord;
import org.jooq.Condition;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;

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
                : reading.where(Which.oneOf(ENTRY.ID, entries.stream().map(EntryId::value)));
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
        return reading.where(Which.about(child));
    }

    @Override
    public Map<ChildId, List<Entry>> about(Collection<ChildId> children) {
        Map<ChildId, List<Entry>> about = new LinkedHashMap<>();
        for (Entry entry : reading.where(Which.aboutAny(children))) {
            entry.wording().children().stream()
                    .map(ChildInEntry::child)
                    .filter(children::contains)
                    .forEach(child ->
                            about.computeIfAbsent(child, _ -> new ArrayList<>()).add(entry));
        }
        return about;
    }

    @Override
    public List<MovedOut> movedOutOf(ChildId child) {
        return reading.where(Which.movedOutOf(child)).stream()
                .flatMap(entry -> MovedOut.of(entry, child).stream())
                .toList();
    }

    /** The rows narrow it down; the entry itself says whether it still asks. */
    @Override
    public List<Entry> undecided() {
        return reading.where(Which.concernsWithoutDecision()).stream()
                .filter(Entry::undecided)
                .toList();
    }

    @Override
    public Map<EntryId, Set<Decision.Kind>> decidedKinds(Set<Decision.Kind> kinds) {
        return store.sql()
                .selectDistinct(DECISION.ENTRY_ID, DECISION.KIND)
                .from(DECISION)
                .where(DECISION.KIND.in(kinds.stream().map(Enum::name).toList()))
                .fetchStream()
                .collect(
                        Collectors.groupingBy(
                                found -> new EntryId(found.value1()),
                                Collectors.mapping(
                                        found -> Decision.Kind.valueOf(found.value2()),
                                        Collectors.toSet())));
    }

    @Override
    public List<Entry> withOpenActions() {
        return reading.where(Which.withOpenActions()).stream()
                .filter(entry -> !entry.openActions().isEmpty())
                .toList();
    }

    /** Most concerns are never on this list, so that the rows are asked before one is read. */
    @Override
    public List<Entry> untold() {
        return reading.where(Which.maybeUntold()).stream().filter(Untold::holds).toList();
    }

    @Override
    public List<Entry> withNextMeeting() {
        return reading.where(Which.withNextMeeting());
    }

    /** Only those that were once taken out of the count are read whole. */
    @Override
    public List<Raised> concernsWrittenSince(LocalDate day) {
        Condition since = Which.concernsWrittenSince(day);
        Set<EntryId> left =
                reading
                        .where(since.and(Which.turned(Turn.Kind.WITHDRAWN, Turn.Kind.MERGED)))
                        .stream()
                        .filter(entry -> !entry.counts())
                        .map(Entry::id)
                        .collect(Collectors.toSet());
        return store
                .sql()
                .select(ENTRY.ID, ENTRY.RECORDED_AT, ENTRY_VERSION.REPORTED_ON)
                .from(ENTRY)
                .join(ENTRY_VERSION)
                .on(
                        ENTRY_VERSION
                                .ENTRY_ID
                                .eq(ENTRY.ID)
                                .and(ENTRY_VERSION.VERSION.eq(ENTRY.VERSION)))
                .where(since)
                .orderBy(ENTRY.SEQ)
                .fetch(JooqEntries::raised)
                .stream()
                .filter(one -> !left.contains(one.entry()))
                .toList();
    }

    private static Raised raised(Record3<UUID, OffsetDateTime, @Nullable LocalDate> row) {
        LocalDate reported = row.value3();
        return new Raised(
                new EntryId(row.value1()),
                reported == null
                        ? row.value2().atZoneSameInstant(School.ZONE).toLocalDate()
                        : reported);
    }

    private long nextSeq() {
        return store.sql()
                .select(coalesce(max(ENTRY.SEQ), inline(0L)).plus(1))
                .from(ENTRY)
                .fetchSingle()
                .value1();
    }
}
