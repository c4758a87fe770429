package org.daybook.transfer.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.TransferId;
import org.daybook.transfer.Basis;
import org.daybook.transfer.Carried;
import org.daybook.transfer.Counted;
import org.daybook.transfer.Counting;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Destination;
import org.daybook.transfer.End;
import org.daybook.transfer.Event;
import org.daybook.transfer.Line;
import org.daybook.transfer.LineKind;
import org.daybook.transfer.Means;
import org.daybook.transfer.Pack;
import org.daybook.transfer.PackForm;
import org.daybook.transfer.PackNumber;
import org.daybook.transfer.Receiver;
import org.daybook.transfer.Route;
import org.daybook.transfer.SealFound;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.TransferRules;
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
                new Receiver(
                        Destination.valueOf(row.getDestination()),
                        row.getSchool(),
                        row.getLead(),
                        row.getContact()),
                counted(row),
                dayOne(row),
                row.getStartedAt().toInstant(),
                row.getStartedBy(),
                end(row),
                lines,
                packs);
    }

    private static Counted counted(TransferRecord row) {
        LocalDate first = row.getFirstDueOn();
        return new Counted(
                Basis.valueOf(row.getBasis()),
                row.getBasisOn(),
                first == null ? row.getDueOn() : first,
                row.getDueOn(),
                Optional.ofNullable(row.getCtfDueOn()),
                new TransferRules(
                        Counting.valueOf(row.getRuleCounting()),
                        row.getRuleDays(),
                        row.getRuleReceiptDays(),
                        row.getRuleCtfDays(),
                        row.getRuleBreachHours()));
    }

    /** A file that ended before it was asked how has its receipt. */
    private static Optional<End> end(TransferRecord row) {
        return Optional.ofNullable(row.getEndedAt())
                .map(at ->
                        new End(
                                Optional.ofNullable(row.getEndedHow())
                                        .map(End.How::valueOf)
                                        .orElse(End.How.RECEIVED),
                                row.getEndedWhy(),
                                at.toInstant(),
                                row.getEndedBy()));
    }

    /** What never changes, and all that may. */
    static void write(Transfer transfer, TransferRecord row) {
        row.setId(transfer.id().value());
        row.setChildId(transfer.child().value());
        write(transfer.dayOne(), row);
        row.setStartedAt(moment(transfer.startedAt()));
        row.setStartedBy(transfer.startedBy());
        change(transfer, row);
    }

    /** Where it goes, by when, and how it ended. */
    static void change(Transfer transfer, TransferRecord row) {
        row.setDestination(transfer.destination().name());
        row.setSchool(transfer.school());
        row.setLead(transfer.lead());
        row.setContact(transfer.contact());
        write(transfer.counted(), row);
        row.setEndedAt(transfer.end().map(End::at).map(TransferRows::moment).orElse(null));
        row.setEndedHow(transfer.end().map(End::how).map(End.How::name).orElse(null));
        row.setEndedWhy(transfer.end().map(End::why).orElse(""));
        row.setEndedBy(transfer.end().map(End::by).orElse(""));
    }

    private static void write(Counted counted, TransferRecord row) {
        row.setBasis(counted.basis().name());
        row.setBasisOn(counted.from());
        row.setFirstDueOn(counted.firstDue());
        row.setDueOn(counted.due());
        row.setCtfDueOn(counted.ctfDue().orElse(null));
        row.setRuleCounting(counted.rules().counting().name());
        row.setRuleDays(counted.rules().days());
        row.setRuleReceiptDays(counted.rules().receiptDays());
        row.setRuleCtfDays(counted.rules().ctfDays());
        row.setRuleBreachHours(counted.rules().breachHours());
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
                kind(row),
                row.getDoneOn(),
                row.getDoneTime(),
                row.getDoneBy(),
                row.getWhom(),
                Optional.ofNullable(row.getMeans()).map(Means::valueOf),
                carried(row),
                row.getWords(),
                Optional.ofNullable(row.getDueOn()),
                Optional.ofNullable(row.getKnownAt()).map(OffsetDateTime::toInstant),
                row.getRecordedAt().toInstant(),
                row.getRecordedBy());
    }

    /** A line without a step and an event is a call or a letter of the first days. */
    private static LineKind kind(TransferLineRecord row) {
        String step = row.getStep();
        String event = row.getEvent();
        if (step != null) {
            return Step.valueOf(step);
        }
        return event == null ? Event.CALL : Event.valueOf(event);
    }

    private static Carried carried(TransferLineRecord row) {
        return new Carried(
                Optional.ofNullable(row.getRoute()).map(Route::valueOf),
                row.getTracking(),
                row.getSeal(),
                Optional.ofNullable(row.getSealFound()).map(SealFound::valueOf),
                row.getItems().lines().toList());
    }

    static void write(TransferId transfer, Line line, TransferLineRecord row) {
        row.setTransferId(transfer.value());
        row.setPosition(line.position());
        line.step().map(Step::name).ifPresent(row::setStep);
        line.event().map(Event::name).ifPresent(row::setEvent);
        row.setDoneOn(line.day());
        row.setDoneTime(line.time());
        row.setDoneBy(line.by());
        row.setWhom(line.whom());
        line.means().map(Means::name).ifPresent(row::setMeans);
        write(line.carried(), row);
        row.setWords(line.words());
        line.due().ifPresent(row::setDueOn);
        line.knownAt().map(TransferRows::moment).ifPresent(row::setKnownAt);
        row.setRecordedAt(moment(line.recordedAt()));
        row.setRecordedBy(line.recordedBy());
    }

    private static void write(Carried carried, TransferLineRecord row) {
        carried.route().map(Route::name).ifPresent(row::setRoute);
        row.setTracking(carried.tracking());
        row.setSeal(carried.seal());
        carried.found().map(SealFound::name).ifPresent(row::setSealFound);
        row.setItems(String.join("\n", carried.items()));
    }

    static Pack read(PackRecord row) {
        return new Pack(
                new TransferId(row.getTransferId()),
                PackNumber.of(row.getNumber()),
                PackForm.valueOf(row.getForm()),
                row.getPages(),
                row.getDigest(),
                row.getRecordDigest(),
                row.getSealed(),
                row.getMadeAt().toInstant(),
                row.getMadeBy());
    }

    static void write(Pack pack, PackRecord row) {
        row.setTransferId(pack.transfer().value());
        row.setNumber(pack.number().toString());
        row.setPages(pack.pages());
        row.setForm(pack.form().name());
        row.setDigest(pack.digest());
        row.setRecordDigest(pack.recordDigest());
        row.setSealed(pack.sealed());
        row.setMadeAt(moment(pack.madeAt()));
        row.setMadeBy(pack.madeBy());
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
