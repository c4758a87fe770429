package org.daybook.casework.store;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.casework.CaseDuty;
import org.daybook.casework.ChildCase;
import org.daybook.casework.Stamp;
import org.daybook.people.StaffId;
import org.daybook.vault.schema.tables.records.CaseDutyRecord;
import org.daybook.vault.schema.tables.records.ChildCaseRecord;

/** A case and its duties as rows. */
final class CaseRow {

    private CaseRow() {}

    static void write(ChildCase opened, ChildCaseRecord row) {
        Optional<ChildCase.Closing> closing = opened.closing();
        row.setId(opened.id().value());
        row.setChildId(opened.child().value());
        row.setOpenedOn(opened.openedOn());
        row.setOpenedBy(opened.openedBy());
        row.setOpenedWhy(opened.openedWhy());
        row.setRecordedAt(Moments.written(opened.recordedAt()));
        row.setClosedOn(closing.map(ChildCase.Closing::on).orElse(null));
        row.setClosedAt(closing.map(one -> Moments.written(one.stamp().at())).orElse(null));
        row.setClosedBy(closing.map(one -> one.stamp().by()).orElse(""));
        row.setClosedWhy(closing.map(ChildCase.Closing::why).orElse(""));
    }

    static void write(CaseDuty duty, ChildCase of, CaseDutyRecord row) {
        row.setId(duty.id().value());
        row.setCaseId(of.id().value());
        row.setStaffId(duty.staff().value());
        row.setDuty(duty.kind().name());
        row.setBeganOn(duty.from());
        row.setEndedOn(duty.until().orElse(null));
        row.setRecordedAt(Moments.written(duty.stamp().at()));
        row.setRecordedBy(duty.stamp().by());
    }

    static ChildCase read(ChildCaseRecord row, List<CaseDutyRecord> duties) {
        return new ChildCase(
                new ChildCase.Id(row.getId()),
                new ChildId(row.getChildId()),
                row.getOpenedOn(),
                row.getOpenedBy(),
                row.getOpenedWhy(),
                row.getRecordedAt().toInstant(),
                closing(row),
                duties.stream().map(CaseRow::read).toList());
    }

    private static Optional<ChildCase.Closing> closing(ChildCaseRecord row) {
        return Optional.ofNullable(row.getClosedOn())
                .map(on ->
                        new ChildCase.Closing(
                                on,
                                new Stamp(row.getClosedAt().toInstant(), row.getClosedBy()),
                                row.getClosedWhy()));
    }

    private static CaseDuty read(CaseDutyRecord row) {
        return new CaseDuty(
                new CaseDuty.Id(row.getId()),
                new StaffId(row.getStaffId()),
                CaseDuty.Kind.valueOf(row.getDuty()),
                row.getBeganOn(),
                Optional.ofNullable(row.getEndedOn()),
                new Stamp(row.getRecordedAt().toInstant(), row.getRecordedBy()));
    }
}
