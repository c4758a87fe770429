package org.daybook.transfer.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.TransferId;
import org.daybook.transfer.Basis;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Line;
import org.daybook.transfer.Pack;
import org.daybook.transfer.PackNumber;
import org.daybook.transfer.Route;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;
import org.daybook.vault.schema.tables.records.PackRecord;
import org.daybook.vault.schema.tables.records.TransferLineRecord;
import org.daybook.vault.schema.tables.records.TransferRecord;

/** What a row says, in the words of the feature, and the other way round. */
final class TransferRows {

    private TransferRows() {}

    static Transfer read(TransferRecord row, List<Line> lines, List<Pack> packs) {
        return new Transfer(
                new TransferId(row.getId()),
                new ChildId(row.getChildId()),
                row.getSchool(),
                row.getLead(),
                row.getContact(),
                Basis.valueOf(row.getBasis()),
                row.getBasisOn(),
                row.getDueOn(),
                dayOne(row),
                row.getStartedAt().toInstant(),
                row.getStartedBy(),
                Optional.ofNullable(row.getEndedAt()).map(OffsetDateTime::toInstant),
                lines,
                packs);
    }

    static void write(Transfer transfer, TransferRecord row) {
        row.setId(transfer.id().value());
        row.setChildId(transfer.child().value());
        row.setSchool(transfer.school());
        row.setLead(transfer.lead());
        row.setContact(transfer.contact());
        row.setBasis(transfer.basis().name());
        row.setBasisOn(transfer.basisOn());
        row.setDueOn(transfer.dueOn());
        write(transfer.dayOne(), row);
        row.setStartedAt(moment(transfer.startedAt()));
        row.setStartedBy(transfer.startedBy());
        transfer.endedAt().map(TransferRows::moment).ifPresent(row::setEndedAt);
    }

    static void write(DayOne dayOne, TransferRecord row) {
        row.setDayOneSafe(dayOne.safe());
        row.setDayOnePhone(dayOne.phone());
        row.setDayOneInPlace(dayOne.inPlace());
        row.setDayOneHelps(dayOne.helps());
        row.setDayOneNotKnown(dayOne.notKnown());
    }

    private static DayOne dayOne(TransferRecord row) {
        return new DayOne(
                row.getDayOneSafe(),
                row.getDayOnePhone(),
                row.getDayOneInPlace(),
                row.getDayOneHelps(),
                row.getDayOneNotKnown());
    }

    static Line read(TransferLineRecord row) {
        return new Line(
                row.getPosition(),
                Optional.ofNullable(row.getStep()).map(Step::valueOf),
                row.getDoneOn(),
                row.getDoneTime(),
                row.getDoneBy(),
                Optional.ofNullable(row.getRoute()).map(Route::valueOf),
                row.getWords(),
                row.getRecordedAt().toInstant(),
                row.getRecordedBy());
    }

    static void write(TransferId transfer, Line line, TransferLineRecord row) {
        row.setTransferId(transfer.value());
        row.setPosition(line.position());
        line.step().map(Step::name).ifPresent(row::setStep);
        row.setDoneOn(line.day());
        row.setDoneTime(line.time());
        row.setDoneBy(line.by());
        line.route().map(Route::name).ifPresent(row::setRoute);
        row.setWords(line.words());
        row.setRecordedAt(moment(line.recordedAt()));
        row.setRecordedBy(line.recordedBy());
    }

    static Pack read(PackRecord row) {
        return new Pack(
                new TransferId(row.getTransferId()),
                PackNumber.of(row.getNumber()),
                row.getPages(),
                row.getDigest(),
                row.getSealed(),
                row.getMadeAt().toInstant(),
                row.getMadeBy());
    }

    static void write(Pack pack, PackRecord row) {
        row.setTransferId(pack.transfer().value());
        row.setNumber(pack.number().toString());
        row.setPages(pack.pages());
        row.setDigest(pack.digest());
        row.setSealed(pack.sealed());
        row.setMadeAt(moment(pack.madeAt()));
        row.setMadeBy(pack.madeBy());
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
