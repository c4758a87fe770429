package org.daybook.leavers.store;

import static org.daybook.vault.schema.Tables.LEAVER;
import static org.daybook.vault.schema.Tables.LEAVER_RUN;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.TransferId;
import org.daybook.leavers.Leaver;
import org.daybook.leavers.LeaverRun;
import org.daybook.leavers.Leavers;
import org.daybook.transfer.Basis;
import org.daybook.transfer.Destination;
import org.daybook.transfer.Receiver;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.LeaverRecord;
import org.daybook.vault.schema.tables.records.LeaverRunRecord;

/** The lists of leavers in the store: a row for each list, and one for each child on it. */
public final class JooqLeavers implements Leavers {

    private final Store store;

    public JooqLeavers(Store store) {
        this.store = store;
    }

    @Override
    public Optional<LeaverRun> find(LeaverRun.Id id) {
        return row(id).map(this::whole);
    }

    @Override
    public Optional<LeaverRun> open() {
        return store.sql().fetchOptional(LEAVER_RUN, LEAVER_RUN.ENDED_AT.isNull()).map(this::whole);
    }

    @Override
    public List<LeaverRun> ended() {
        return store.sql()
                .selectFrom(LEAVER_RUN)
                .where(LEAVER_RUN.ENDED_AT.isNotNull())
                .orderBy(LEAVER_RUN.ENDED_AT.desc(), LEAVER_RUN.ID)
                .fetch(this::whole);
    }

    @Override
    public void add(LeaverRun run) {
        LeaverRunRecord row = store.sql().newRecord(LEAVER_RUN);
        row.setId(run.id().value());
        row.setYearGroup(run.yearGroup());
        row.setLeavingOn(run.leavingOn());
        row.setBasis(run.basis().name());
        row.setBasisOn(run.basisOn());
        row.setBegunAt(moment(run.begunAt()));
        row.setBegunBy(run.begunBy());
        row.insert();
        for (Leaver leaver : run.leavers()) {
            LeaverRecord line = store.sql().newRecord(LEAVER);
            line.setRunId(run.id().value());
            line.setChildId(leaver.child().value());
            write(leaver, line);
            line.insert();
        }
    }

    @Override
    public void change(LeaverRun.Id run, Leaver leaver) {
        LeaverRecord line =
                store.sql()
                        .fetchSingle(
                                LEAVER,
                                LEAVER.RUN_ID
                                        .eq(run.value())
                                        .and(LEAVER.CHILD_ID.eq(leaver.child().value())));
        write(leaver, line);
        line.update();
    }

    @Override
    public void moved(LeaverRun.Id run, Instant at) {
        LeaverRunRecord row = row(run).orElseThrow();
        row.setMovedAt(moment(at));
        row.update();
    }

    @Override
    public void end(LeaverRun.Id run, Instant at) {
        LeaverRunRecord row = row(run).orElseThrow();
        row.setEndedAt(moment(at));
        row.update();
    }

    private Optional<LeaverRunRecord> row(LeaverRun.Id id) {
        return store.sql().fetchOptional(LEAVER_RUN, LEAVER_RUN.ID.eq(id.value()));
    }

    private LeaverRun whole(LeaverRunRecord row) {
        List<Leaver> leavers =
                store.sql()
                        .selectFrom(LEAVER)
                        .where(LEAVER.RUN_ID.eq(row.getId()))
                        .orderBy(LEAVER.CHILD_ID)
                        .fetch(JooqLeavers::read);
        return new LeaverRun(
                new LeaverRun.Id(row.getId()),
                row.getYearGroup(),
                row.getLeavingOn(),
                Basis.valueOf(row.getBasis()),
                row.getBasisOn(),
                row.getBegunAt().toInstant(),
                row.getBegunBy(),
                Optional.ofNullable(row.getMovedAt()).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getEndedAt()).map(OffsetDateTime::toInstant),
                leavers);
    }

    private static Leaver read(LeaverRecord line) {
        return new Leaver(
                new ChildId(line.getChildId()),
                Optional.ofNullable(line.getDestination())
                        .map(Destination::valueOf)
                        .map(to ->
                                new Receiver(
                                        to, line.getSchool(), line.getLead(), line.getContact())),
                Optional.ofNullable(line.getTransferId()).map(TransferId::new),
                line.getLeftOutWhy());
    }

    private static void write(Leaver leaver, LeaverRecord line) {
        leaver.to().map(to -> to.destination().name()).ifPresent(line::setDestination);
        line.setSchool(leaver.to().map(Receiver::school).orElse(""));
        line.setLead(leaver.to().map(Receiver::lead).orElse(""));
        line.setContact(leaver.to().map(Receiver::contact).orElse(""));
        leaver.transfer().map(TransferId::value).ifPresent(line::setTransferId);
        line.setLeftOutWhy(leaver.leftOutWhy());
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
