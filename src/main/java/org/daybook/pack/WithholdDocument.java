package org.daybook.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.attachments.AttachmentId;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.Transfers;

/** Keeps a document back when a file leaves, or lets it leave after all. */
public final class WithholdDocument {

    private final Journal journal;
    private final Transfers transfers;
    private final StaysBehind staysBehind;
    private final Clock clock;

    public WithholdDocument(
            Journal journal, Transfers transfers, StaysBehind staysBehind, Clock clock) {
        this.journal = journal;
        this.transfers = transfers;
        this.staysBehind = staysBehind;
        this.clock = clock;
    }

    /**
     * @param why for the next lead, who reads it
     * @return what has to be put right first; empty once it is withheld
     */
    public List<Problem> withhold(TransferId id, AttachmentId document, String why) {
        if (why.isBlank()) {
            return List.of(new Problem("why", "Say why it stays behind. The next lead reads it."));
        }
        if (inForce(id, document).isPresent()) {
            return List.of(new Problem("why", "This document is withheld already."));
        }
        WithheldDocument withheld =
                new WithheldDocument(
                        UUID.randomUUID(),
                        id,
                        document,
                        why.strip(),
                        now(),
                        journal.actor(),
                        Optional.empty());
        journal.change(deed(id, document, "A document withheld"), () -> staysBehind.add(withheld));
        return List.of();
    }

    /** Nothing happens where it is not withheld. */
    public void letGo(TransferId id, AttachmentId document) {
        inForce(id, document)
                .ifPresent(one ->
                        journal.change(
                                deed(id, document, "A withheld document put back"),
                                () ->
                                        staysBehind.putBack(
                                                one, new Passage.PutBack(now(), journal.actor()))));
    }

    private Optional<WithheldDocument> inForce(TransferId id, AttachmentId document) {
        return staysBehind.documents(id).stream()
                .filter(WithheldDocument::inForce)
                .filter(one -> one.document().equals(document))
                .findFirst();
    }

    private Deed deed(TransferId id, AttachmentId document, String saying) {
        Transfer transfer = transfers.find(id).orElseThrow();
        return Deed.about(Deed.Kind.DOCUMENT_WITHHELD, transfer.child())
                .on(document.value())
                .saying(saying);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
