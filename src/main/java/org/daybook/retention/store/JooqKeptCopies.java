package org.daybook.retention.store;

import static org.daybook.vault.schema.Tables.ARRIVAL;
import static org.daybook.vault.schema.Tables.CHILD_STATUS;
import static org.daybook.vault.schema.Tables.ENTRY_CHILD;
import static org.daybook.vault.schema.Tables.HOLD;
import static org.daybook.vault.schema.Tables.KEPT_COPY;
import static org.daybook.vault.schema.Tables.TRANSFER;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.base.School;
import org.daybook.retention.Hold;
import org.daybook.retention.HoldKind;
import org.daybook.retention.KeptCopies;
import org.daybook.retention.KeptCopy;
import org.daybook.retention.RetentionRules;
import org.daybook.vault.Setting;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.HoldRecord;
import org.daybook.vault.schema.tables.records.KeptCopyRecord;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Decisions and holds as rows, the rules as a setting. */
public final class JooqKeptCopies implements KeptCopies {

    private static final String RULES = "retention.rules";

    private static final Comparator<KeptCopy> LATEST_FIRST =
            Comparator.comparingInt(KeptCopy::seq).reversed();
    private static final Comparator<Hold> IN_FORCE_FIRST =
            Comparator.comparing((Hold hold) -> !hold.holds())
                    .thenComparing(Hold::beganOn)
                    .thenComparing(Hold::recordedAt);

    private final Store store;
    private final Setting rules;

    public JooqKeptCopies(Store store) {
        this.store = store;
        this.rules = new Setting(store, RULES);
    }

    @Override
    public List<KeptCopy> decisions(ChildId child) {
        return decisions(KEPT_COPY.CHILD_ID.eq(child.value())).getOrDefault(child, List.of());
    }

    @Override
    public Map<ChildId, List<KeptCopy>> decisions() {
        return decisions(DSL.noCondition());
    }

    private Map<ChildId, List<KeptCopy>> decisions(Condition which) {
        return store.sql().selectFrom(KEPT_COPY).where(which).fetch(JooqKeptCopies::read).stream()
                .sorted(LATEST_FIRST)
                .collect(Collectors.groupingBy(KeptCopy::child));
    }

    @Override
    public List<Hold> holds(ChildId child) {
        return holds(HOLD.CHILD_ID.eq(child.value())).getOrDefault(child, List.of());
    }

    @Override
    public Map<ChildId, List<Hold>> holds() {
        return holds(DSL.noCondition());
    }

    private Map<ChildId, List<Hold>> holds(Condition which) {
        return store.sql().selectFrom(HOLD).where(which).fetch(JooqKeptCopies::read).stream()
                .sorted(IN_FORCE_FIRST)
                .collect(Collectors.groupingBy(Hold::child));
    }

    @Override
    public Optional<Hold> hold(Hold.Id id) {
        return row(id).map(JooqKeptCopies::read);
    }

    @Override
    public void add(KeptCopy decision) {
        KeptCopyRecord row = store.sql().newRecord(KEPT_COPY);
        row.setChildId(decision.child().value());
        row.setSeq(decision.seq());
        row.setKept(decision.kept());
        row.setWhy(decision.why());
        row.setReviewOn(decision.reviewOn().orElse(null));
        row.setDecidedOn(decision.decidedOn());
        row.setDecidedBy(decision.decidedBy());
        row.setRecordedAt(moment(decision.recordedAt()));
        row.setRecordedBy(decision.recordedBy());
        row.insert();
    }

    @Override
    public void keep(Hold hold) {
        HoldRecord row = row(hold.id()).orElseGet(() -> store.sql().newRecord(HOLD));
        row.setId(hold.id().value());
        row.setChildId(hold.child().value());
        row.setKind(hold.kind().name());
        row.setWords(hold.words());
        row.setBeganOn(hold.beganOn());
        row.setReviewOn(hold.reviewOn().orElse(null));
        row.setEndedOn(hold.end().map(Hold.End::on).orElse(null));
        row.setEndedWhy(hold.end().map(Hold.End::why).orElse(""));
        row.setRecordedAt(moment(hold.recordedAt()));
        row.setRecordedBy(hold.recordedBy());
        row.store();
    }

    private Optional<HoldRecord> row(Hold.Id id) {
        return store.sql().fetchOptional(HOLD, HOLD.ID.eq(id.value()));
    }

    @Override
    public Set<ChildId> withRecords() {
        Set<UUID> children = new HashSet<>();
        for (TableField<?, UUID> child :
                List.of(
                        ENTRY_CHILD.CHILD_ID,
                        CHILD_STATUS.CHILD_ID,
                        TRANSFER.CHILD_ID,
                        ARRIVAL.CHILD_ID)) {
            children.addAll(store.sql().selectDistinct(child).from(child.getTable()).fetch(child));
        }
        return children.stream().map(ChildId::new).collect(Collectors.toSet());
    }

    @Override
    public Map<ChildId, Instant> lastWritten() {
        return LastWritten.in(store);
    }

    @Override
    public RetentionRules rules() {
        return rules.tree()
                .map(tree ->
                        new RetentionRules(
                                tree.path("years").asInt(),
                                tree.path("inquiryYears").asInt(),
                                tree.path("lookAgain").asInt()))
                .orElse(RetentionRules.USUAL);
    }

    @Override
    public void change(RetentionRules changed) {
        rules.keep(
                "{\"years\":%d,\"inquiryYears\":%d,\"lookAgain\":%d}"
                        .formatted(changed.years(), changed.inquiryYears(), changed.lookAgain()));
    }

    private static KeptCopy read(KeptCopyRecord row) {
        return new KeptCopy(
                new ChildId(row.getChildId()),
                row.getSeq(),
                row.getKept(),
                row.getWhy(),
                Optional.ofNullable(row.getReviewOn()),
                row.getDecidedOn(),
                row.getDecidedBy(),
                row.getRecordedAt().toInstant(),
                row.getRecordedBy());
    }

    private static Hold read(HoldRecord row) {
        return new Hold(
                new Hold.Id(row.getId()),
                new ChildId(row.getChildId()),
                HoldKind.valueOf(row.getKind()),
                row.getWords(),
                row.getBeganOn(),
                Optional.ofNullable(row.getReviewOn()),
                Optional.ofNullable(row.getEndedOn())
                        .map(on -> new Hold.End(on, row.getEndedWhy())),
                row.getRecordedAt().toInstant(),
                row.getRecordedBy());
    }

    static OffsetDateTime moment(Instant at) {
        return at.atZone(School.ZONE).toOffsetDateTime();
    }
}
