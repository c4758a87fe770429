package org.daybook.transfer.store;

import static org.daybook.vault.schema.Tables.PACK;
import static org.daybook.vault.schema.Tables.TRANSFER;
import static org.daybook.vault.schema.Tables.TRANSFER_LINE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.base.TransferId;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Line;
import org.daybook.transfer.Pack;
import org.daybook.transfer.PackNumber;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.Transfers;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.PackRecord;
import org.daybook.vault.schema.tables.records.TransferLineRecord;
import org.daybook.vault.schema.tables.records.TransferRecord;

/** The transfers in the store, each with its lines and packs. */
public final class JooqTransfers implements Transfers {

    private final Store store;

    public JooqTransfers(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Transfer> find(TransferId id) {
        return row(id).map(this::whole);
    }

    @Override
    public Optional<Transfer> openFor(ChildId child) {
        return store.sql()
                .fetchOptional(
                        TRANSFER,
                        TRANSFER.CHILD_ID.eq(child.value()).and(TRANSFER.ENDED_AT.isNull()))
                .map(this::whole);
    }

    @Override
    public List<Transfer> open() {
        return store.sql()
                .selectFrom(TRANSFER)
                .where(TRANSFER.ENDED_AT.isNull())
                .orderBy(TRANSFER.DUE_ON, TRANSFER.STARTED_AT, TRANSFER.ID)
                .fetch(this::whole);
    }

    @Override
    public List<Transfer> of(ChildId child) {
        return store.sql()
                .selectFrom(TRANSFER)
                .where(TRANSFER.CHILD_ID.eq(child.value()))
                .orderBy(TRANSFER.STARTED_AT, TRANSFER.ID)
                .fetch(this::whole);
    }

    @Override
    public List<Transfer> all() {
        return store.sql()
                .selectFrom(TRANSFER)
                .orderBy(TRANSFER.STARTED_AT, TRANSFER.ID)
                .fetch(this::whole);
    }

    @Override
    public void change(Transfer transfer) {
        TransferRecord row = row(transfer.id()).orElseThrow();
        TransferRows.change(transfer, row);
        row.update();
    }

    @Override
    public void add(Transfer transfer) {
        TransferRecord row = store.sql().newRecord(TRANSFER);
        TransferRows.write(transfer, row);
        row.insert();
    }

    @Override
    public void changeDayOne(TransferId transfer, DayOne dayOne) {
        TransferRecord row = row(transfer).orElseThrow();
        TransferRows.write(dayOne, row);
        row.update();
    }

    @Override
    public void addLine(TransferId transfer, Line line) {
        TransferLineRecord row = store.sql().newRecord(TRANSFER_LINE);
        TransferRows.write(transfer, line, row);
        row.insert();
    }

    @Override
    public void addPack(Pack pack) {
        PackRecord row = store.sql().newRecord(PACK);
        row.setId(UUID.randomUUID());
        TransferRows.write(pack, row);
        row.insert();
    }

    @Override
    public PackNumber nextNumber(int year) {
        return store.sql().select(PACK.NUMBER).from(PACK).fetch(PACK.NUMBER).stream()
                .map(PackNumber::of)
                .filter(number -> number.year() == year)
                .max(Comparator.naturalOrder())
                .map(last -> new PackNumber(year, last.count() + 1))
                .orElseGet(() -> new PackNumber(year, 1));
    }

    private Optional<TransferRecord> row(TransferId id) {
        return store.sql().fetchOptional(TRANSFER, TRANSFER.ID.eq(id.value()));
    }

    private Transfer whole(TransferRecord row) {
        List<Line> lines =
                store.sql()
                        .selectFrom(TRANSFER_LINE)
                        .where(TRANSFER_LINE.TRANSFER_ID.eq(row.getId()))
                        .orderBy(TRANSFER_LINE.POSITION)
                        .fetch(TransferRows::read);
        List<Pack> packs =
                store.sql()
                        .selectFrom(PACK)
                        .where(PACK.TRANSFER_ID.eq(row.getId()))
                        .orderBy(PACK.MADE_AT, PACK.NUMBER)
                        .fetch(TransferRows::read);
        return TransferRows.read(row, lines, packs);
    }
}
