package org.daybook.leavers;

import org.daybook.base.TransferId;
import org.daybook.transfer.End;
import org.daybook.transfer.Transfer;

/** How far one leaver's file has come. */
public sealed interface Stand {

    record LeftOut(String why) implements Stand {}

    /** A transfer that was begun elsewhere; this list begins no second one. */
    record OnItsWay(TransferId transfer, String to) implements Stand {}

    /**
     * Its transfer has ended before this list came to it. Whoever wants a second one begins it from
     * the child's file.
     */
    record MovedBefore(TransferId transfer, String to) implements Stand {}

    /** Nobody has said yet where the child goes. */
    record NoDestination() implements Stand {}

    /** Its transfer can be begun. */
    record Ready() implements Stand {}

    /** Nothing is written down about the child, so that no file moves; their lead is told so. */
    record NilReturn(boolean schoolToTell) implements Stand {}

    record NilTold(TransferId transfer) implements Stand {}

    /**
     * Their lead was told that there is nothing, and something was written since then: it has to go
     * after all, with a transfer of its own.
     */
    record FileSinceNil(TransferId toldIn) implements Stand {}

    record ToPack(TransferId transfer) implements Stand {}

    /**
     * @param pack the number of the latest pack
     */
    record Packed(TransferId transfer, String pack) implements Stand {}

    /** Begun, and no school takes the file, or not yet. */
    record StaysHere(TransferId transfer) implements Stand {}

    /** Where a file stands whose transfer was begun elsewhere and has ended. */
    static Stand before(Transfer ended, boolean held) {
        Stand stand = of(ended, held);
        return stand instanceof NilTold || stand instanceof FileSinceNil
                ? stand
                : new MovedBefore(ended.id(), ended.to().name());
    }

    /** Where the file of a transfer that this list began stands. */
    static Stand of(Transfer transfer, boolean held) {
        if (transfer.end().filter(end -> end.how() == End.How.NIL_RETURN).isPresent()) {
            return held ? new FileSinceNil(transfer.id()) : new NilTold(transfer.id());
        }
        return transfer.latestPack()
                .<Stand>map(pack -> new Packed(transfer.id(), pack.number().toString()))
                .orElseGet(() ->
                        transfer.hasEnded() || transfer.school().isEmpty()
                                ? new StaysHere(transfer.id())
                                : new ToPack(transfer.id()));
    }
}
