package org.daybook.leavers;

import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.TransferId;
import org.daybook.transfer.Receiver;

/**
 * A child of the year group that leaves, with what is known of where it goes.
 *
 * @param to empty while nobody has said
 * @param transfer the transfer that this list began; empty before
 * @param leftOutWhy why the file is not moved with this list; empty for whoever is on it
 */
public record Leaver(
        ChildId child, Optional<Receiver> to, Optional<TransferId> transfer, String leftOutWhy) {

    public Leaver {
        leftOutWhy = leftOutWhy.strip();
    }

    static Leaver listed(ChildId child) {
        return new Leaver(child, Optional.empty(), Optional.empty(), "");
    }

    public boolean isLeftOut() {
        return !leftOutWhy.isEmpty();
    }

    public Leaver goingTo(Receiver receiver) {
        return new Leaver(child, Optional.of(receiver), transfer, leftOutWhy);
    }

    Leaver leftOut(String why) {
        return new Leaver(child, to, transfer, why);
    }

    Leaver takenIn() {
        return leftOut("");
    }

    Leaver moving(TransferId begun) {
        return new Leaver(child, to, Optional.of(begun), leftOutWhy);
    }
}
