package org.daybook.transfer;

import java.util.Comparator;
import java.util.Optional;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.casework.StatusKind;
import org.daybook.children.Child;

/**
 * A file on its way with what holds for its child that day.
 *
 * @param status the gravest status in force
 * @param socialWorker of the child, as far as one is known
 * @param asksSocialWorker whether the social worker has to know of the move
 * @param need what presses most
 * @param besides the common transfer file, where it is late and something else presses more
 */
public record FileOut(
        Transfer transfer,
        Child child,
        Optional<ChildStatus> status,
        Optional<Professional> socialWorker,
        boolean asksSocialWorker,
        Need need,
        Optional<Need> besides) {

    /** Where a file stands on the board, in this order. */
    public enum Group {
        LATE("Late"),
        DUE("Due out"),
        UNACKNOWLEDGED("Sent, no receipt yet"),
        AWAITING("Awaiting a destination, or paused"),
        TO_CLOSE("To be closed");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A child on a child protection plan comes first, then what presses most. */
    public static final Comparator<FileOut> IN_ORDER =
            Comparator.comparing(FileOut::group)
                    .thenComparing(file -> !file.onPlan())
                    .thenComparing(file -> file.need().weight())
                    .thenComparing(file -> file.need().day());

    public boolean onPlan() {
        return status.filter(one -> one.kind() == StatusKind.CP_PLAN).isPresent();
    }

    public Group group() {
        return switch (need.kind()) {
            case TO_CLOSE, COMMON_TRANSFER_FILE -> Group.TO_CLOSE;
            case AWAITS, PAUSED -> Group.AWAITING;
            case RECEIPT_AWAITED, MISSING_ITEMS, TO_CHASE -> Group.UNACKNOWLEDGED;
            case BREACH -> Group.LATE;
            case SOCIAL_WORKER, TO_DO -> need.late() ? Group.LATE : Group.DUE;
        };
    }

    /** The first step that is not done; empty once all are. */
    public Optional<Step> next() {
        return transfer.next(asksSocialWorker);
    }
}
