package org.daybook.casework.store;

import static org.daybook.vault.schema.Tables.ABSENCE_PLAN;
import static org.daybook.vault.schema.Tables.ABSENCE_STEP;
import static org.daybook.vault.schema.Tables.CASE_DUTY;
import static org.daybook.vault.schema.Tables.CHILD_ALERT;
import static org.daybook.vault.schema.Tables.CHILD_CASE;
import static org.daybook.vault.schema.Tables.CHILD_STATUS;
import static org.daybook.vault.schema.Tables.PROFESSIONAL;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.casework.AbsencePlan;
import org.daybook.casework.Alert;
import org.daybook.casework.CaseDuty;
import org.daybook.casework.CasePractice;
import org.daybook.casework.Casework;
import org.daybook.casework.ChildCase;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.casework.Standing;
import org.daybook.casework.StatusKind;
import org.daybook.vault.Setting;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.AbsencePlanRecord;
import org.daybook.vault.schema.tables.records.AbsenceStepRecord;
import org.daybook.vault.schema.tables.records.CaseDutyRecord;
import org.daybook.vault.schema.tables.records.ChildAlertRecord;
import org.daybook.vault.schema.tables.records.ChildCaseRecord;
import org.daybook.vault.schema.tables.records.ChildStatusRecord;
import org.daybook.vault.schema.tables.records.ProfessionalRecord;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;

/** What holds for each child as rows; the school's practice is a setting. */
public final class JooqCasework implements Casework {

    private static final String PRACTICE = "casework.vulnerable";

    private final Store store;
    private final Setting practice;
    private final StandingReading reading;

    public JooqCasework(Store store) {
        this.store = store;
        this.practice = new Setting(store, PRACTICE);
        this.reading = new StandingReading(store);
    }

    @Override
    public Standing of(ChildId child) {
        return reading.of(child);
    }

    @Override
    public List<Standing> all() {
        return reading.all();
    }

    @Override
    public Optional<ChildStatus> status(ChildStatus.Id id) {
        return row(CHILD_STATUS, CHILD_STATUS.ID, id.value()).map(StatusRow::read);
    }

    @Override
    public Optional<Professional> professional(Professional.Id id) {
        return row(PROFESSIONAL, PROFESSIONAL.ID, id.value()).map(SmallRows::read);
    }

    @Override
    public Optional<Alert> alert(Alert.Id id) {
        return row(CHILD_ALERT, CHILD_ALERT.ID, id.value()).map(SmallRows::read);
    }

    @Override
    public Optional<ChildCase> caseWith(ChildCase.Id id) {
        return row(CHILD_CASE, CHILD_CASE.ID, id.value())
                .map(row -> reading.of(new ChildId(row.getChildId())))
                .flatMap(standing ->
                        standing.cases().stream().filter(one -> one.id().equals(id)).findFirst());
    }

    @Override
    public void keep(ChildStatus status) {
        ChildStatusRecord row = kept(CHILD_STATUS, CHILD_STATUS.ID, status.id().value());
        StatusRow.write(status, row);
        row.store();
    }

    @Override
    public void keep(Professional professional) {
        ProfessionalRecord row = kept(PROFESSIONAL, PROFESSIONAL.ID, professional.id().value());
        SmallRows.write(professional, row);
        row.store();
    }

    @Override
    public void keep(Alert alert) {
        ChildAlertRecord row = kept(CHILD_ALERT, CHILD_ALERT.ID, alert.id().value());
        SmallRows.write(alert, row);
        row.store();
    }

    @Override
    public void keep(ChildCase opened) {
        ChildCaseRecord row = kept(CHILD_CASE, CHILD_CASE.ID, opened.id().value());
        CaseRow.write(opened, row);
        row.store();
        for (CaseDuty duty : opened.duties()) {
            CaseDutyRecord line = kept(CASE_DUTY, CASE_DUTY.ID, duty.id().value());
            CaseRow.write(duty, opened, line);
            line.store();
        }
    }

    @Override
    public void keep(AbsencePlan plan) {
        AbsencePlanRecord row = store.sql().newRecord(ABSENCE_PLAN);
        SmallRows.write(plan, row);
        row.insert();
        for (int position = 0; position < plan.steps().size(); position++) {
            AbsenceStepRecord step = store.sql().newRecord(ABSENCE_STEP);
            step.setPlanId(plan.id().value());
            step.setPosition(position);
            step.setByTime(plan.steps().get(position).by());
            step.setWhat(plan.steps().get(position).what());
            step.insert();
        }
    }

    @Override
    public CasePractice practice() {
        return practice.text().map(JooqCasework::read).orElseGet(CasePractice::usual);
    }

    @Override
    public void change(CasePractice changed) {
        practice.keep(
                changed.vulnerable().stream()
                        .sorted()
                        .map(Enum::name)
                        .collect(Collectors.joining(",")));
    }

    private static CasePractice read(String names) {
        return new CasePractice(
                Stream.of(names.split(",", -1))
                        .filter(name -> !name.isEmpty())
                        .map(StatusKind::valueOf)
                        .collect(Collectors.toSet()));
    }

    /** The row that is there, or a new one. */
    private <R extends UpdatableRecord<R>, K> R kept(Table<R> table, TableField<R, K> key, K id) {
        return row(table, key, id).orElseGet(() -> store.sql().newRecord(table));
    }

    private <R extends UpdatableRecord<R>, K> Optional<R> row(
            Table<R> table, TableField<R, K> key, K id) {
        return store.sql().fetchOptional(table, key.eq(id));
    }
}
