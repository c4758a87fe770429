package org.daybook.transfer.store;

import static org.daybook.vault.schema.Tables.PACK;
import static org.daybook.vault.schema.Tables.TRANSFER;
import static org.daybook.vault.schema.Tables.TRANSFER_LINE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.Select;

/**
 * The transfers in the store, each with its lines and packs: three reads for any number of them.
 */
public final class JooqTransfers implements Transfers {

    private final Store store;

    public JooqTransfers(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Transfer> find(TransferId id) {
        return where(TRANSFER.ID.eq(id.value()), TRANSFER.ID).stream().findFirst();
    }

    @Override
    public Optional<Transfer> openFor(ChildId child) {
        return where(
                        TRANSFER.CHILD_ID.eq(child.value()).and(TRANSFER.ENDED_AT.isNull()),
                        TRANSFER.ID)
                .stream()
                .findFirst();
    }

    @Override
    public List<Transfer> open() {
        return where(TRANSFER.ENDED_AT.isNull(), TRANSFER.DUE_ON, TRANSFER.STARTED_AT, TRANSFER.ID);
    }

    @Override
    public List<Transfer> of(ChildId child) {
        return where(TRANSFER.CHILD_ID.eq(child.value()), TRANSFER.STARTED_AT, TRANSFER.ID);
    }

    @Override
    public List<Transfer> all() {
        return where(noCondition(), TRANSFER.STARTED_AT, TRANSFER.ID);
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

    private List<Transfer> where(Condition which, OrderField<?>... order) {
        Select<Record1<UUID>> ids = select(TRANSFER.ID).from(TRANSFER).where(which);
        Map<UUID, List<Line>> lines =
                store.sql()
                        .selectFrom(TRANSFER_LINE)
                        .where(TRANSFER_LINE.TRANSFER_ID.in(ids))
                        .orderBy(TRANSFER_LINE.POSITION)
                        .fetchGroups(TransferLineRecord::getTransferId, TransferRows::read);
        Map<UUID, List<Pack>> packs =
                store.sql()
                        .selectFrom(PACK)
                        .where(PACK.TRANSFER_ID.in(ids))
                        .orderBy(PACK.MADE_AT, PACK.NUMBER)
                        .fetchGroups(PackRecord::getTransferId, TransferRows::read);
        return store.sql()
                .selectFrom(TRANSFER)
                .where(which)
                .orderBy(order)
                .fetch(row ->
                        TransferRows.read(
                                row,
                                lines.getOrDefault(row.getId(), List.of()),
                                packs.getOrDefault(row.getId(), List.of())));
    }
}
