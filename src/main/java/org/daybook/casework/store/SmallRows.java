package org.daybook.casework.store;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.casework.AbsencePlan;
import org.daybook.casework.Alert;
import org.daybook.casework.Professional;
import org.daybook.casework.Stamp;
import org.daybook.vault.schema.tables.records.AbsencePlanRecord;
import org.daybook.vault.schema.tables.records.AbsenceStepRecord;
import org.daybook.vault.schema.tables.records.ChildAlertRecord;
import org.daybook.vault.schema.tables.records.ProfessionalRecord;

/** Professionals, alerts and absence plans as rows. */
final class SmallRows {

    private SmallRows() {}

    static void write(Professional one, ProfessionalRecord row) {
        row.setId(one.id().value());
        row.setChildId(one.child().value());
        row.setRole(one.role());
        row.setName(one.name());
        row.setAgency(one.agency());
        row.setPhone(one.phone());
        row.setEmail(one.email());
        row.setBeganOn(one.beganOn().orElse(null));
        row.setEndedOn(one.endedOn().orElse(null));
        row.setRecordedAt(Moments.written(one.stamp().at()));
        row.setRecordedBy(one.stamp().by());
    }

    static Professional read(ProfessionalRecord row) {
        return new Professional(
                new Professional.Id(row.getId()),
                new ChildId(row.getChildId()),
                row.getRole(),
                row.getName(),
                row.getAgency(),
                row.getPhone(),
                row.getEmail(),
                Optional.ofNullable(row.getBeganOn()),
                Optional.ofNullable(row.getEndedOn()),
                new Stamp(row.getRecordedAt().toInstant(), row.getRecordedBy()));
    }

    static void write(Alert alert, ChildAlertRecord row) {
        row.setId(alert.id().value());
        row.setChildId(alert.child().value());
        row.setWords(alert.words());
        row.setBeganOn(alert.beganOn());
        row.setEndedOn(alert.end().map(Alert.End::on).orElse(null));
        row.setEndedWhy(alert.end().map(Alert.End::why).orElse(""));
        row.setRecordedAt(Moments.written(alert.stamp().at()));
        row.setRecordedBy(alert.stamp().by());
    }

    static Alert read(ChildAlertRecord row) {
        return new Alert(
                new Alert.Id(row.getId()),
                new ChildId(row.getChildId()),
                row.getWords(),
                row.getBeganOn(),
                Optional.ofNullable(row.getEndedOn())
                        .map(on -> new Alert.End(on, row.getEndedWhy())),
                new Stamp(row.getRecordedAt().toInstant(), row.getRecordedBy()));
    }

    static void write(AbsencePlan plan, AbsencePlanRecord row) {
        row.setId(plan.id().value());
        row.setChildId(plan.child().value());
        row.setSeq(plan.number());
        row.setWhy(plan.why());
        row.setReviewOn(plan.reviewOn().orElse(null));
        row.setRecordedAt(Moments.written(plan.stamp().at()));
        row.setRecordedBy(plan.stamp().by());
    }

    static AbsencePlan read(AbsencePlanRecord row, List<AbsenceStepRecord> steps) {
        return new AbsencePlan(
                new AbsencePlan.Id(row.getId()),
                new ChildId(row.getChildId()),
                row.getSeq(),
                row.getWhy(),
                Optional.ofNullable(row.getReviewOn()),
                steps.stream()
                        .map(step -> new AbsencePlan.Step(step.getByTime(), step.getWhat()))
                        .toList(),
                new Stamp(row.getRecordedAt().toInstant(), row.getRecordedBy()));
    }
}
