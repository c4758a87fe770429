package org.daybook.casework.store;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.RoughDay;
import org.daybook.casework.Stamp;
import org.daybook.casework.StatusKind;
import org.daybook.vault.schema.tables.records.ChildStatusRecord;
import org.jspecify.annotations.Nullable;

/** A status as a row. */
final class StatusRow {

    private static final String UNKNOWN = "UNKNOWN";

    private StatusRow() {}

    static void write(ChildStatus status, ChildStatusRecord row) {
        row.setId(status.id().value());
        row.setChildId(status.child().value());
        row.setKind(status.kind().name());
        row.setDetail(status.detail());
        row.setBeganOn(status.began().map(RoughDay::first).orElse(null));
        row.setBeganAs(exact(status.began()));
        row.setNote(status.note());
        Optional<RoughDay> ended = status.end().flatMap(ChildStatus.End::on);
        row.setEndedOn(ended.map(RoughDay::first).orElse(null));
        row.setEndedAs(status.end().isEmpty() ? "" : exact(ended));
        row.setEndNote(status.end().map(ChildStatus.End::note).orElse(""));
        row.setRecordedAt(Moments.written(status.stamp().at()));
        row.setRecordedBy(status.stamp().by());
        row.setStruckAt(status.struck().map(one -> Moments.written(one.stamp().at())).orElse(null));
        row.setStruckBy(status.struck().map(one -> one.stamp().by()).orElse(""));
        row.setStruckWhy(status.struck().map(ChildStatus.Struck::why).orElse(""));
    }

    static ChildStatus read(ChildStatusRecord row) {
        return new ChildStatus(
                new ChildStatus.Id(row.getId()),
                new ChildId(row.getChildId()),
                StatusKind.valueOf(row.getKind()),
                row.getDetail(),
                rough(row.getBeganOn(), row.getBeganAs()),
                row.getNote(),
                end(row),
                new Stamp(row.getRecordedAt().toInstant(), row.getRecordedBy()),
                struck(row));
    }

    private static Optional<ChildStatus.End> end(ChildStatusRecord row) {
        return row.getEndedAs().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ChildStatus.End(
                                rough(row.getEndedOn(), row.getEndedAs()), row.getEndNote()));
    }

    private static Optional<ChildStatus.Struck> struck(ChildStatusRecord row) {
        return Optional.ofNullable(row.getStruckAt())
                .map(at ->
                        new ChildStatus.Struck(
                                new Stamp(at.toInstant(), row.getStruckBy()), row.getStruckWhy()));
    }

    private static String exact(Optional<RoughDay> day) {
        return day.map(one -> one.exact().name()).orElse(UNKNOWN);
    }

    private static Optional<RoughDay> rough(@Nullable LocalDate day, String exact) {
        return Optional.ofNullable(day)
                .map(first -> new RoughDay(first, RoughDay.Exact.valueOf(exact)));
    }
}
