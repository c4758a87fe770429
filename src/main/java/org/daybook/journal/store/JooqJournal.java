package org.daybook.journal.store;

import static org.daybook.vault.schema.Tables.JOURNAL;
import static org.daybook.vault.schema.Tables.JOURNAL_CHILD;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.base.School;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.journal.Trace;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.JournalChildRecord;
import org.daybook.vault.schema.tables.records.JournalRecord;
import org.jooq.Record2;
import org.jooq.Result;

/** The journal in the store: a change and its trace are one commit. */
public final class JooqJournal implements Journal {

    private final Store store;
    private final Supplier<String> actor;
    private final Clock clock;

    public JooqJournal(Store store, Supplier<String> actor, Clock clock) {
        this.store = store;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public String actor() {
        return actor.get();
    }

    @Override
    public <T> T change(Deed deed, Supplier<T> work) {
        return store.commit(() -> {
            T answer = work.get();
            write(deed);
            return answer;
        });
    }

    @Override
    public List<Trace> about(ChildId child) {
        return traces(
                store.sql()
                        .select(JOURNAL.fields())
                        .from(JOURNAL)
                        .join(JOURNAL_CHILD)
                        .on(JOURNAL_CHILD.SEQ.eq(JOURNAL.SEQ))
                        .where(JOURNAL_CHILD.CHILD_ID.eq(child.value()))
                        .orderBy(JOURNAL.SEQ.desc())
                        .fetchInto(JOURNAL));
    }

    @Override
    public List<Trace> latest(int most) {
        return traces(
                store.sql().selectFrom(JOURNAL).orderBy(JOURNAL.SEQ.desc()).limit(most).fetch());
    }

    /**
     * The first trace whose place or digest does not follow from the ones before, or that was
     * reduced and is not what the last destruction says is left of it; empty when all are sound.
     */
    public OptionalLong firstBroken() {
        List<JournalRecord> rows = store.sql().selectFrom(JOURNAL).orderBy(JOURNAL.SEQ).fetch();
        List<Trace> all = traces(rows);
        String before = Chain.START;
        for (int i = 0; i < all.size(); i++) {
            String digest = rows.get(i).getDigest();
            boolean follows =
                    rows.get(i).getReduced() || Chain.link(before, all.get(i)).equals(digest);
            if (all.get(i).seq() != i + 1L || !follows) {
                return OptionalLong.of(i + 1L);
            }
            before = digest;
        }
        return ReducedLines.firstBroken(rows, all);
    }

    private void write(Deed deed) {
        Record2<Long, String> last =
                store.sql()
                        .select(JOURNAL.SEQ, JOURNAL.DIGEST)
                        .from(JOURNAL)
                        .orderBy(JOURNAL.SEQ.desc())
                        .limit(1)
                        .fetchOne();
        // The store keeps microseconds; the digest is of what is kept.
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Trace trace = new Trace(last == null ? 1 : last.value1() + 1, at, actor(), told(deed));
        JournalRecord row = store.sql().newRecord(JOURNAL);
        row.setSeq(trace.seq());
        row.setDoneAt(OffsetDateTime.ofInstant(at, School.ZONE));
        row.setActor(trace.actor());
        row.setDeed(deed.kind().name());
        row.setSubject(deed.subject().orElse(null));
        row.setDetail(trace.deed().detail());
        row.setDigest(Chain.link(last == null ? Chain.START : last.value2(), trace));
        row.insert();
        for (ChildId child : deed.children()) {
            JournalChildRecord touched = store.sql().newRecord(JOURNAL_CHILD);
            touched.setSeq(trace.seq());
            touched.setChildId(child.value());
            touched.insert();
        }
    }

    /** A destruction also says what is left of the lines that were reduced for it and before. */
    private Deed told(Deed deed) {
        if (deed.kind() != Deed.Kind.FILE_DESTROYED) {
            return deed;
        }
        List<JournalRecord> rows =
                store.sql().selectFrom(JOURNAL).where(JOURNAL.REDUCED).orderBy(JOURNAL.SEQ).fetch();
        return deed.saying(deed.detail() + ReducedLines.said(rows, traces(rows)));
    }

    private List<Trace> traces(List<JournalRecord> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Set<ChildId>> children = childrenOf(rows);
        List<Trace> traces = new ArrayList<>(rows.size());
        for (JournalRecord row : rows) {
            Deed deed =
                    new Deed(
                            Deed.Kind.valueOf(row.getDeed()),
                            children.getOrDefault(row.getSeq(), Set.of()),
                            Optional.ofNullable(row.getSubject()),
                            row.getDetail());
            traces.add(new Trace(row.getSeq(), row.getDoneAt().toInstant(), row.getActor(), deed));
        }
        return traces;
    }

    private Map<Long, Set<ChildId>> childrenOf(List<JournalRecord> rows) {
        long least = rows.stream().mapToLong(JournalRecord::getSeq).min().orElse(0);
        long most = rows.stream().mapToLong(JournalRecord::getSeq).max().orElse(0);
        Result<JournalChildRecord> touched =
                store.sql()
                        .selectFrom(JOURNAL_CHILD)
                        .where(JOURNAL_CHILD.SEQ.between(least, most))
                        .fetch();
        return touched.stream()
                .collect(
                        Collectors.groupingBy(
                                JournalChildRecord::getSeq,
                                Collectors.mapping(
                                        row -> new ChildId(uuid(row)), Collectors.toSet())));
    }

    private static UUID uuid(JournalChildRecord row) {
        return row.getChildId();
    }
}
