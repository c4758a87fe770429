package org.daybook.retention.store;

import static org.daybook.vault.schema.Tables.DESTRUCTION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.retention.CertificateNumber;
import org.daybook.retention.Destruction;
import org.daybook.retention.Destructions;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.DestructionRecord;

/** The certificates as rows without a tie to anything else. */
public final class JooqDestructions implements Destructions {

    private final Store store;

    public JooqDestructions(Store store) {
        this.store = store;
    }

    @Override
    public List<Destruction> all() {
        return store.sql()
                .selectFrom(DESTRUCTION)
                .orderBy(DESTRUCTION.DESTROYED_AT.desc(), DESTRUCTION.NUMBER.desc())
                .fetch(JooqDestructions::read);
    }

    @Override
    public Optional<Destruction> find(UUID id) {
        return row(id).map(JooqDestructions::read);
    }

    @Override
    public List<Destruction> unfinished() {
        return all().stream().filter(one -> !one.isFinished()).toList();
    }

    @Override
    public void add(Destruction one) {
        DestructionRecord row = store.sql().newRecord(DESTRUCTION);
        row.setId(one.id());
        row.setNumber(one.number().toString());
        row.setInitials(one.whose().initials());
        row.setBornOn(one.whose().born().orElse(null));
        row.setUpn(one.whose().upn());
        row.setLeftOn(one.whose().left().orElse(null));
        row.setMoved(one.moved());
        row.setRule(one.rule());
        row.setReason(one.reason());
        row.setHeld(one.held());
        row.setStayed(one.stayed());
        row.setCopies(one.copies());
        row.setAuthorisedBy(one.authorisedBy());
        row.setWitnessedBy(one.witnessedBy());
        row.setDestroyedAt(JooqKeptCopies.moment(one.destroyedAt()));
        row.insert();
    }

    @Override
    public void finish(UUID id, Instant at) {
        DestructionRecord row = row(id).orElseThrow();
        row.setFinishedAt(JooqKeptCopies.moment(at));
        row.update();
    }

    @Override
    public CertificateNumber nextNumber(int year) {
        int last =
                all().stream()
                        .map(Destruction::number)
                        .filter(number -> number.year() == year)
                        .mapToInt(CertificateNumber::count)
                        .max()
                        .orElse(0);
        return new CertificateNumber(year, last + 1);
    }

    private Optional<DestructionRecord> row(UUID id) {
        return store.sql().fetchOptional(DESTRUCTION, DESTRUCTION.ID.eq(id));
    }

    private static Destruction read(DestructionRecord row) {
        return new Destruction(
                row.getId(),
                CertificateNumber.of(row.getNumber()),
                new Destruction.Whose(
                        row.getInitials(),
                        Optional.ofNullable(row.getBornOn()),
                        row.getUpn(),
                        Optional.ofNullable(row.getLeftOn())),
                row.getMoved(),
                row.getRule(),
                row.getReason(),
                row.getHeld(),
                row.getStayed(),
                row.getCopies(),
                row.getAuthorisedBy(),
                row.getWitnessedBy(),
                row.getDestroyedAt().toInstant(),
                Optional.ofNullable(row.getFinishedAt()).map(OffsetDateTime::toInstant));
    }
}
