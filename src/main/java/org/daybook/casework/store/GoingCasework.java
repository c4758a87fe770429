package org.daybook.casework.store;

import static org.daybook.vault.schema.Tables.ABSENCE_PLAN;
import static org.daybook.vault.schema.Tables.ABSENCE_STEP;
import static org.daybook.vault.schema.Tables.CASE_DUTY;
import static org.daybook.vault.schema.Tables.CHILD_ALERT;
import static org.daybook.vault.schema.Tables.CHILD_CASE;
import static org.daybook.vault.schema.Tables.CHILD_STATUS;
import static org.daybook.vault.schema.Tables.PROFESSIONAL;
import static org.jooq.impl.DSL.select;

import java.util.Set;
import java.util.UUID;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Going;
import org.daybook.vault.Leaving;
import org.daybook.vault.Store;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** Statuses, professionals, alerts, cases and plans for an absence are one child's each. */
public final class GoingCasework implements ChildsRows {

    private final Store store;

    public GoingCasework(Store store) {
        this.store = store;
    }

    @Override
    public Set<Table<?>> tables() {
        return Set.of(
                CHILD_STATUS,
                PROFESSIONAL,
                CHILD_ALERT,
                CHILD_CASE,
                CASE_DUTY,
                ABSENCE_PLAN,
                ABSENCE_STEP);
    }

    @Override
    public Going going(Leaving leaving) {
        UUID child = leaving.child();
        return where(CHILD_STATUS, CHILD_STATUS.CHILD_ID.eq(child))
                .and(where(PROFESSIONAL, PROFESSIONAL.CHILD_ID.eq(child)))
                .and(where(CHILD_ALERT, CHILD_ALERT.CHILD_ID.eq(child)))
                .and(where(CHILD_CASE, CHILD_CASE.CHILD_ID.eq(child)))
                .and(
                        where(
                                CASE_DUTY,
                                CASE_DUTY.CASE_ID.in(
                                        select(CHILD_CASE.ID)
                                                .from(CHILD_CASE)
                                                .where(CHILD_CASE.CHILD_ID.eq(child)))))
                .and(where(ABSENCE_PLAN, ABSENCE_PLAN.CHILD_ID.eq(child)))
                .and(
                        where(
                                ABSENCE_STEP,
                                ABSENCE_STEP.PLAN_ID.in(
                                        select(ABSENCE_PLAN.ID)
                                                .from(ABSENCE_PLAN)
                                                .where(ABSENCE_PLAN.CHILD_ID.eq(child)))));
    }

    private <R extends UpdatableRecord<R>> Going where(Table<R> table, Condition which) {
        return Going.taking(store.sql().fetch(table, which));
    }
}
