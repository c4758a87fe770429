package org.daybook.chronology.store;

import static org.daybook.vault.schema.Tables.ACTION;
import static org.daybook.vault.schema.Tables.DECISION;
import static org.daybook.vault.schema.Tables.ENTRY;
import static org.daybook.vault.schema.Tables.ENTRY_CHILD;
import static org.daybook.vault.schema.Tables.ENTRY_DETAIL;
import static org.daybook.vault.schema.Tables.ENTRY_TURN;
import static org.daybook.vault.schema.Tables.ENTRY_VERSION;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.School;
import org.daybook.chronology.Detail;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Turn;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;

/**
 * Which entries are asked for, as conditions on their rows. Where few of many are meant the few are
 * named by IN, for which the engine takes an index; for EXISTS it goes through all entries.
 */
final class Which {

    private Which() {}

    /**
     * One array of any length is one statement that is prepared once, and takes an index. jOOQ's
     * own forms write out each id, which costs more than the reading.
     */
    static Condition oneOf(Field<UUID> field, Stream<UUID> ids) {
        return condition("{0} = any({1})", field, val(ids.toArray(UUID[]::new)));
    }

    static Condition about(ChildId child) {
        return ENTRY.ID
                .in(
                        select(ENTRY_CHILD.ENTRY_ID)
                                .from(ENTRY_CHILD)
                                .where(ENTRY_CHILD.CHILD_ID.eq(child.value())))
                .and(
                        exists(
                                selectOne()
                                        .from(ENTRY_CHILD)
                                        .where(ENTRY_CHILD.ENTRY_ID.eq(ENTRY.ID))
                                        .and(ENTRY_CHILD.VERSION.eq(ENTRY.VERSION))
                                        .and(ENTRY_CHILD.CHILD_ID.eq(child.value()))));
    }

    /** The wording in force of some may name none of them any more. */
    static Condition aboutAny(Collection<ChildId> children) {
        return ENTRY.ID.in(
                select(ENTRY_CHILD.ENTRY_ID)
                        .from(ENTRY_CHILD)
                        .where(oneOf(ENTRY_CHILD.CHILD_ID, children.stream().map(ChildId::value))));
    }

    static Condition movedOutOf(ChildId child) {
        return ENTRY.ID.in(
                select(ENTRY_TURN.ENTRY_ID)
                        .from(ENTRY_TURN)
                        .where(ENTRY_TURN.KIND.eq(Turn.Kind.MOVED_OUT.name()))
                        .and(ENTRY_TURN.CHILD_ID.eq(child.value())));
    }

    static Condition concernsWithoutDecision() {
        return ENTRY.KIND.eq(EntryKind.CONCERN.name()).and(notExists(decision()));
    }

    static Condition withOpenActions() {
        return ENTRY.ID.in(select(ACTION.ENTRY_ID).from(ACTION).where(ACTION.DONE_ON.isNull()));
    }

    static Condition withNextMeeting() {
        Condition says = ENTRY_DETAIL.NAME.eq(Detail.NEXT_MEETING.name());
        return ENTRY.ID
                .in(select(ENTRY_DETAIL.ENTRY_ID).from(ENTRY_DETAIL).where(says))
                .and(
                        exists(
                                selectOne()
                                        .from(ENTRY_DETAIL)
                                        .where(ENTRY_DETAIL.ENTRY_ID.eq(ENTRY.ID))
                                        .and(ENTRY_DETAIL.VERSION.eq(ENTRY.VERSION))
                                        .and(says)));
    }

    static Condition concernsWrittenSince(LocalDate day) {
        return ENTRY.KIND
                .eq(EntryKind.CONCERN.name())
                .and(ENTRY.RECORDED_AT.ge(day.atStartOfDay(School.ZONE).toOffsetDateTime()));
    }

    static Condition turned(Turn.Kind... kinds) {
        return exists(turn(kinds));
    }

    /** A concern whose reporter may wait to hear; most are never on that list. */
    static Condition maybeUntold() {
        return ENTRY.KIND
                .eq(EntryKind.CONCERN.name())
                .and(notExists(turn(Turn.Kind.REPORTER_TOLD)))
                .and(exists(decision()).or(exists(turn(Turn.Kind.MERGED))))
                .and(exists(wordingThatMayWait()));
    }

    /** Whose feedback is planned, or which somebody else has reported. */
    private static SelectConditionStep<Record1<Integer>> wordingThatMayWait() {
        return selectOne()
                .from(ENTRY_VERSION)
                .where(ENTRY_VERSION.ENTRY_ID.eq(ENTRY.ID))
                .and(ENTRY_VERSION.VERSION.eq(ENTRY.VERSION))
                .and(
                        ENTRY_VERSION
                                .FEEDBACK_BY
                                .ne("")
                                .or(ENTRY_VERSION.FEEDBACK_ON.isNotNull())
                                .or(ENTRY_VERSION.FEEDBACK_TIME.ne(""))
                                .or(reportedByAnother()));
    }

    private static Condition reportedByAnother() {
        return ENTRY_VERSION
                .REPORTED_BY
                .ne("")
                .and(position(ENTRY_VERSION.REPORTED_BY, ENTRY.RECORDED_BY).ne(1));
    }

    private static SelectConditionStep<Record1<Integer>> decision() {
        return selectOne().from(DECISION).where(DECISION.ENTRY_ID.eq(ENTRY.ID));
    }

    private static SelectConditionStep<Record1<Integer>> turn(Turn.Kind... kinds) {
        return selectOne()
                .from(ENTRY_TURN)
                .where(ENTRY_TURN.ENTRY_ID.eq(ENTRY.ID))
                .and(ENTRY_TURN.KIND.in(Stream.of(kinds).map(Enum::name).toList()));
    }
}
