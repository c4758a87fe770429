package org.daybook.arrival.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalLine;
import org.daybook.arrival.ArrivalStep;
import org.daybook.arrival.Came;
import org.daybook.arrival.Ending;
import org.daybook.arrival.Measure;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.vault.schema.tables.records.ArrivalLineRecord;
import org.daybook.vault.schema.tables.records.ArrivalMeasureRecord;
import org.daybook.vault.schema.tables.records.ArrivalRecord;

/** What a row says, in the words of the feature, and the other way round. */
final class ArrivalRows {

    private ArrivalRows() {}

    static Arrival read(ArrivalRecord row, List<ArrivalLine> lines) {
        return new Arrival(
                new ArrivalId(row.getId()),
                new ChildId(row.getChildId()),
                row.getSchool(),
                row.getLead(),
                row.getContact(),
                Optional.ofNullable(row.getJoinedOn()),
                row.getBegunAt().toInstant(),
                row.getBegunBy(),
                ending(row),
                lines);
    }

    private static Optional<Ending> ending(ArrivalRecord row) {
        return Optional.ofNullable(row.getEndedHow())
                .map(how ->
                        new Ending(
                                Ending.How.valueOf(how),
                                row.getEndedWhy(),
                                row.getEndedAt().toInstant(),
                                row.getEndedBy()));
    }

    static void write(Arrival arrival, ArrivalRecord row) {
        row.setId(arrival.id().value());
        row.setChildId(arrival.child().value());
        row.setSchool(arrival.school());
        row.setLead(arrival.lead());
        row.setContact(arrival.contact());
        arrival.joinedOn().ifPresent(row::setJoinedOn);
        row.setBegunAt(moment(arrival.begunAt()));
        row.setBegunBy(arrival.begunBy());
        row.setEndedWhy("");
        row.setEndedBy("");
        arrival.ending().ifPresent(ending -> write(ending, row));
    }

    static void write(Ending ending, ArrivalRecord row) {
        row.setEndedHow(ending.how().name());
        row.setEndedWhy(ending.why());
        row.setEndedAt(moment(ending.at()));
        row.setEndedBy(ending.by());
    }

    static ArrivalLine read(ArrivalLineRecord row, List<Measure> measures) {
        return new ArrivalLine(
                row.getPosition(),
                ArrivalStep.valueOf(row.getStep()),
                row.getDoneOn(),
                row.getDoneTime(),
                row.getDoneBy(),
                row.getWhom(),
                row.getWords(),
                row.getCame() ? Optional.of(came(row)) : Optional.empty(),
                measures,
                Optional.ofNullable(row.getEntryId()).map(EntryId::new),
                row.getRecordedAt().toInstant(),
                row.getRecordedBy());
    }

    private static Came came(ArrivalLineRecord row) {
        return new Came(
                Optional.ofNullable(row.getRoute()).map(Came.Route::valueOf),
                row.getPages(),
                row.getItems(),
                Optional.ofNullable(row.getAgainst()).map(Came.Against::valueOf),
                row.getMissing(),
                Optional.ofNullable(row.getSeal()).map(Came.Seal::valueOf));
    }

    static void write(ArrivalId arrival, ArrivalLine line, ArrivalLineRecord row) {
        row.setArrivalId(arrival.value());
        row.setPosition(line.position());
        row.setStep(line.step().name());
        row.setDoneOn(line.day());
        row.setDoneTime(line.time());
        row.setDoneBy(line.by());
        row.setWhom(line.whom());
        row.setWords(line.words());
        row.setCame(line.came().isPresent());
        write(line.came().orElse(Came.UNSAID), row);
        line.entry().map(EntryId::value).ifPresent(row::setEntryId);
        row.setRecordedAt(moment(line.recordedAt()));
        row.setRecordedBy(line.recordedBy());
    }

    private static void write(Came came, ArrivalLineRecord row) {
        came.route().map(Came.Route::name).ifPresent(row::setRoute);
        row.setPages(came.pages());
        row.setItems(came.items());
        came.against().map(Came.Against::name).ifPresent(row::setAgainst);
        row.setMissing(came.missing());
        came.seal().map(Came.Seal::name).ifPresent(row::setSeal);
    }

    static Measure read(ArrivalMeasureRecord row) {
        return new Measure(
                row.getWhat(),
                row.getOwner(),
                Optional.ofNullable(row.getDueOn()),
                row.getAsAction());
    }

    static void write(Measure measure, ArrivalMeasureRecord row) {
        row.setWhat(measure.what());
        row.setOwner(measure.owner());
        measure.due().ifPresent(row::setDueOn);
        row.setAsAction(measure.action());
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
