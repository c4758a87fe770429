package org.daybook.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.daybook.base.TransferId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.transfer.Pack;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.Transfers;

/** Reads the sealed copy of a pack that was saved before; that somebody looked leaves a trace. */
public final class LookAtPack {

    /** What there is to see. */
    public sealed interface Seen {

        /** The pages, in memory only. */
        final class Pages implements Seen {

            private final Pack pack;
            private final byte[] pdf;

            Pages(Pack pack, byte[] pdf) {
                this.pack = pack;
                this.pdf = pdf;
            }

            public Pack pack() {
                return pack;
            }

            /** Not a copy. */
            public byte[] pdf() {
                return pdf;
            }
        }

        /**
         * The copy cannot be read, or there is none.
         *
         * @param sentence what happened and what to do
         */
        record NotToSee(String sentence) implements Seen {}
    }

    private final Journal journal;
    private final Transfers transfers;
    private final PackCopies copies;

    public LookAtPack(Journal journal, Transfers transfers, PackCopies copies) {
        this.journal = journal;
        this.transfers = transfers;
        this.copies = copies;
    }

    /**
     * @param number as it stands on the pack
     */
    public Seen look(TransferId id, String number) {
        Transfer transfer = transfers.find(id).orElseThrow();
        Optional<Pack> pack =
                transfer.packs().stream()
                        .filter(one -> one.number().toString().equals(number))
                        .findFirst();
        return pack.map(one -> look(transfer, one))
                .orElseGet(() -> new Seen.NotToSee("No pack with this number was saved here."));
    }

    private Seen look(Transfer transfer, Pack pack) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            copies.read(pack.sealed(), pdf);
        } catch (IOException e) {
            return new Seen.NotToSee(
                    "The sealed copy of this pack cannot be read: it is missing or altered. A safe"
                            + " copy of the records may still hold it.");
        }
        journal.trace(
                Deed.about(Deed.Kind.PACK_LOOKED_AT, transfer.child())
                        .on(transfer.id().value())
                        .saying(pack.number().toString()));
        return new Seen.Pages(pack, pdf.toByteArray());
    }
}
