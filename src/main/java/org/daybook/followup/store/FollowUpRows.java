package org.daybook.followup.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.FollowUpId;
import org.daybook.chronology.When;
import org.daybook.followup.Answer;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.Line;
import org.daybook.followup.Step;
import org.daybook.vault.schema.tables.records.FollowUpLineRecord;
import org.daybook.vault.schema.tables.records.FollowUpRecord;
import org.jspecify.annotations.Nullable;

/** What a row says, in the words of the feature, and the other way round. */
final class FollowUpRows {

    private FollowUpRows() {}

    static FollowUp read(FollowUpRecord row, List<ChildId> children, List<Line> lines) {
        return new FollowUp(
                new FollowUpId(row.getId()),
                FollowUpKind.valueOf(row.getKind()),
                children,
                Optional.ofNullable(row.getEntryId()).map(EntryId::new),
                row.getTitle(),
                row.getWhom(),
                row.getBegunOn(),
                when(row.getDueOn(), row.getDueTime()),
                lines,
                row.getRecordedAt().toInstant(),
                row.getRecordedBy());
    }

    static void write(FollowUp followUp, FollowUpRecord row) {
        row.setId(followUp.id().value());
        row.setKind(followUp.kind().name());
        followUp.from().map(EntryId::value).ifPresent(row::setEntryId);
        row.setTitle(followUp.title());
        row.setWhom(followUp.whom());
        row.setBegunOn(followUp.begunOn());
        followUp.due().day().ifPresent(row::setDueOn);
        row.setDueTime(followUp.due().time());
        row.setRecordedAt(moment(followUp.recordedAt()));
        row.setRecordedBy(followUp.recordedBy());
    }

    static Line read(FollowUpLineRecord row) {
        return new Line(
                row.getPosition(),
                Step.valueOf(row.getStep()),
                row.getDoneOn(),
                row.getDoneTime(),
                row.getDoneBy(),
                Optional.ofNullable(row.getAnswer()).map(Answer::valueOf),
                row.getWords(),
                when(row.getDueOn(), row.getDueTime()),
                row.getRecordedAt().toInstant(),
                row.getRecordedBy());
    }

    static void write(FollowUpId followUp, Line line, FollowUpLineRecord row) {
        row.setFollowUpId(followUp.value());
        row.setPosition(line.position());
        row.setStep(line.step().name());
        row.setDoneOn(line.day());
        row.setDoneTime(line.time());
        row.setDoneBy(line.by());
        line.answer().map(Answer::name).ifPresent(row::setAnswer);
        row.setWords(line.words());
        line.due().day().ifPresent(row::setDueOn);
        row.setDueTime(line.due().time());
        row.setRecordedAt(moment(line.recordedAt()));
        row.setRecordedBy(line.recordedBy());
    }

    private static When when(@Nullable LocalDate day, String time) {
        return new When(Optional.ofNullable(day), time);
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
