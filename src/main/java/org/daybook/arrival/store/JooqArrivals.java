package org.daybook.arrival.store;

import static org.daybook.vault.schema.Tables.ARRIVAL;
import static org.daybook.vault.schema.Tables.ARRIVAL_LINE;
import static org.daybook.vault.schema.Tables.ARRIVAL_MEASURE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalLine;
import org.daybook.arrival.Arrivals;
import org.daybook.arrival.Ending;
import org.daybook.arrival.Measure;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.ArrivalLineRecord;
import org.daybook.vault.schema.tables.records.ArrivalMeasureRecord;
import org.daybook.vault.schema.tables.records.ArrivalRecord;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;

/** The files in, each with its lines and measures: three reads for any number of them. */
public final class JooqArrivals implements Arrivals {

    private record LineKey(UUID arrival, int position) {}

    private final Store store;

    public JooqArrivals(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Arrival> find(ArrivalId id) {
        return where(ARRIVAL.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<Arrival> of(ChildId child) {
        return where(ARRIVAL.CHILD_ID.eq(child.value()));
    }

    @Override
    public List<Arrival> open() {
        return where(ARRIVAL.ENDED_AT.isNull());
    }

    @Override
    public List<Arrival> all() {
        return where(noCondition());
    }

    @Override
    public void add(Arrival arrival) {
        ArrivalRecord row = store.sql().newRecord(ARRIVAL);
        ArrivalRows.write(arrival, row);
        row.insert();
        arrival.lines().forEach(line -> addLine(arrival.id(), line));
    }

    @Override
    public void addLine(ArrivalId arrival, ArrivalLine line) {
        ArrivalLineRecord row = store.sql().newRecord(ARRIVAL_LINE);
        ArrivalRows.write(arrival, line, row);
        row.insert();
        for (int i = 0; i < line.measures().size(); i++) {
            ArrivalMeasureRecord measure = store.sql().newRecord(ARRIVAL_MEASURE);
            measure.setArrivalId(arrival.value());
            measure.setLine(line.position());
            measure.setPosition(i + 1);
            ArrivalRows.write(line.measures().get(i), measure);
            measure.insert();
        }
    }

    @Override
    public void change(ArrivalId arrival, String school, String lead, String contact) {
        ArrivalRecord row = row(arrival);
        row.setSchool(school);
        row.setLead(lead);
        row.setContact(contact);
        row.update();
    }

    @Override
    public void end(ArrivalId arrival, Ending ending) {
        ArrivalRecord row = row(arrival);
        ArrivalRows.write(ending, row);
        row.update();
    }

    @Override
    public void reopen(ArrivalId arrival) {
        ArrivalRecord row = row(arrival);
        row.setEndedHow((String) null);
        row.setEndedWhy("");
        row.setEndedAt((OffsetDateTime) null);
        row.setEndedBy("");
        row.update();
    }

    private ArrivalRecord row(ArrivalId id) {
        return store.sql().fetchOptional(ARRIVAL, ARRIVAL.ID.eq(id.value())).orElseThrow();
    }

    private List<Arrival> where(Condition which) {
        Select<Record1<UUID>> ids = select(ARRIVAL.ID).from(ARRIVAL).where(which);
        Map<LineKey, List<Measure>> measures =
                store.sql()
                        .selectFrom(ARRIVAL_MEASURE)
                        .where(ARRIVAL_MEASURE.ARRIVAL_ID.in(ids))
                        .orderBy(ARRIVAL_MEASURE.LINE, ARRIVAL_MEASURE.POSITION)
                        .fetchGroups(
                                row -> new LineKey(row.getArrivalId(), row.getLine()),
                                ArrivalRows::read);
        Map<UUID, List<ArrivalLine>> lines =
                store.sql()
                        .selectFrom(ARRIVAL_LINE)
                        .where(ARRIVAL_LINE.ARRIVAL_ID.in(ids))
                        .orderBy(ARRIVAL_LINE.POSITION)
                        .fetchGroups(
                                ArrivalLineRecord::getArrivalId,
                                row ->
                                        ArrivalRows.read(
                                                row,
                                                measures.getOrDefault(
                                                        new LineKey(
                                                                row.getArrivalId(),
                                                                row.getPosition()),
                                                        List.of())));
        return store.sql()
                .selectFrom(ARRIVAL)
                .where(which)
                .orderBy(ARRIVAL.BEGUN_AT, ARRIVAL.ID)
                .fetch(row -> ArrivalRows.read(row, lines.getOrDefault(row.getId(), List.of())));
    }
}
