package org.daybook.casework.store;

import static org.daybook.vault.schema.Tables.ABSENCE_PLAN;
import static org.daybook.vault.schema.Tables.ABSENCE_STEP;
import static org.daybook.vault.schema.Tables.CASE_DUTY;
import static org.daybook.vault.schema.Tables.CHILD_ALERT;
import static org.daybook.vault.schema.Tables.CHILD_CASE;
import static org.daybook.vault.schema.Tables.CHILD_STATUS;
import static org.daybook.vault.schema.Tables.PROFESSIONAL;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Standing;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.AbsencePlanRecord;
import org.daybook.vault.schema.tables.records.AbsenceStepRecord;
import org.daybook.vault.schema.tables.records.CaseDutyRecord;
import org.daybook.vault.schema.tables.records.ChildAlertRecord;
import org.daybook.vault.schema.tables.records.ChildCaseRecord;
import org.daybook.vault.schema.tables.records.ChildStatusRecord;
import org.daybook.vault.schema.tables.records.ProfessionalRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Result;

/** Puts together what holds for children: one read for each table, however many children. */
final class StandingReading {

    private final Store store;

    StandingReading(Store store) {
        this.store = store;
    }

    Standing of(ChildId child) {
        return tables(Optional.of(child.value())).of(child.value());
    }

    List<Standing> all() {
        Tables tables = tables(Optional.empty());
        return tables.children().stream().map(tables::of).toList();
    }

    /** The rows of every table by child, and the rows that belong to one of them by that one. */
    private record Tables(
            Map<UUID, Result<ChildStatusRecord>> statuses,
            Map<UUID, Result<ProfessionalRecord>> professionals,
            Map<UUID, Result<ChildAlertRecord>> alerts,
            Map<UUID, Result<ChildCaseRecord>> cases,
            Map<UUID, Result<CaseDutyRecord>> duties,
            Map<UUID, Result<AbsencePlanRecord>> plans,
            Map<UUID, Result<AbsenceStepRecord>> steps) {

        Set<UUID> children() {
            Set<UUID> children = new LinkedHashSet<>();
            Stream.of(statuses, professionals, alerts, cases, plans)
                    .forEach(table -> children.addAll(table.keySet()));
            return children;
        }

        Standing of(UUID child) {
            return new Standing(
                    new ChildId(child),
                    rows(statuses, child, StatusRow::read).stream()
                            .sorted(ChildStatus.GRAVEST_FIRST)
                            .toList(),
                    rows(professionals, child, SmallRows::read),
                    rows(alerts, child, SmallRows::read),
                    rows(cases, child, row -> CaseRow.read(row, of(duties, row.getId()))),
                    rows(plans, child, row -> SmallRows.read(row, of(steps, row.getId()))));
        }

        private static <R extends org.jooq.Record, T> List<T> rows(
                Map<UUID, Result<R>> table, UUID child, Function<R, T> read) {
            return of(table, child).stream().map(read).toList();
        }

        private static <R extends org.jooq.Record> List<R> of(Map<UUID, Result<R>> table, UUID id) {
            Result<R> found = table.get(id);
            return found == null ? List.of() : found;
        }
    }

    private Tables tables(Optional<UUID> child) {
        return new Tables(
                store.sql()
                        .selectFrom(CHILD_STATUS)
                        .where(only(CHILD_STATUS.CHILD_ID, child))
                        .orderBy(CHILD_STATUS.RECORDED_AT)
                        .fetchGroups(CHILD_STATUS.CHILD_ID),
                store.sql()
                        .selectFrom(PROFESSIONAL)
                        .where(only(PROFESSIONAL.CHILD_ID, child))
                        .orderBy(
                                PROFESSIONAL.BEGAN_ON.asc().nullsFirst(),
                                PROFESSIONAL.RECORDED_AT,
                                PROFESSIONAL.ID)
                        .fetchGroups(PROFESSIONAL.CHILD_ID),
                store.sql()
                        .selectFrom(CHILD_ALERT)
                        .where(only(CHILD_ALERT.CHILD_ID, child))
                        .orderBy(CHILD_ALERT.RECORDED_AT, CHILD_ALERT.ID)
                        .fetchGroups(CHILD_ALERT.CHILD_ID),
                store.sql()
                        .selectFrom(CHILD_CASE)
                        .where(only(CHILD_CASE.CHILD_ID, child))
                        .orderBy(CHILD_CASE.OPENED_ON.desc(), CHILD_CASE.RECORDED_AT.desc())
                        .fetchGroups(CHILD_CASE.CHILD_ID),
                duties(child),
                store.sql()
                        .selectFrom(ABSENCE_PLAN)
                        .where(only(ABSENCE_PLAN.CHILD_ID, child))
                        .orderBy(ABSENCE_PLAN.SEQ.desc())
                        .fetchGroups(ABSENCE_PLAN.CHILD_ID),
                steps(child));
    }

    private Map<UUID, Result<CaseDutyRecord>> duties(Optional<UUID> child) {
        return store.sql()
                .selectFrom(CASE_DUTY)
                .where(
                        CASE_DUTY.CASE_ID.in(
                                select(CHILD_CASE.ID)
                                        .from(CHILD_CASE)
                                        .where(only(CHILD_CASE.CHILD_ID, child))))
                .orderBy(CASE_DUTY.BEGAN_ON, CASE_DUTY.RECORDED_AT)
                .fetchGroups(CASE_DUTY.CASE_ID);
    }

    private Map<UUID, Result<AbsenceStepRecord>> steps(Optional<UUID> child) {
        return store.sql()
                .selectFrom(ABSENCE_STEP)
                .where(
                        ABSENCE_STEP.PLAN_ID.in(
                                select(ABSENCE_PLAN.ID)
                                        .from(ABSENCE_PLAN)
                                        .where(only(ABSENCE_PLAN.CHILD_ID, child))))
                .orderBy(ABSENCE_STEP.POSITION)
                .fetchGroups(ABSENCE_STEP.PLAN_ID);
    }

    private static Condition only(Field<UUID> of, Optional<UUID> child) {
        return child.map(of::eq).orElse(noCondition());
    }
}
