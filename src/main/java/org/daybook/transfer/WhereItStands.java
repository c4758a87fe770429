package org.daybook.transfer;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.SchoolDays;
import org.daybook.transfer.TransferClock.Standing;

/** Where a file stands against its day, by the way that its destination asks of it. */
final class WhereItStands {

    private WhereItStands() {}

    static Standing of(Transfer transfer, SchoolDays days, LocalDate today) {
        if (transfer.end().isPresent()) {
            return new Standing.Ended(transfer.end().get());
        }
        Optional<Line> pause = Pause.thatHolds(transfer);
        if (pause.isPresent()) {
            return new Standing.Paused(pause.get().day(), pause.get().words());
        }
        Step goal = goal(transfer);
        Optional<Line> reached = transfer.taken(goal);
        if (reached.isEmpty()) {
            return transfer.clock(days).on(today);
        }
        return awaits(transfer)
                .<Standing>map(Standing.Awaiting::new)
                .orElseGet(() -> transfer.clock(days).met(goal, reached.get().day()));
    }

    /** What the due day asks for. */
    static Step goal(Transfer transfer) {
        return switch (transfer.destination()) {
            case SCHOOL, POST_16 -> Step.SENT;
            case DUAL -> Step.COPY_SENT;
            case MANAGED_MOVE ->
                    transfer.taken(Step.ON_ROLL).isPresent() ? Step.SENT : Step.COPY_SENT;
            case EXCLUSION ->
                    transfer.taken(Step.ON_ROLL).isPresent() ? Step.SENT : Step.AUTHORITY_TOLD;
            case ABROAD -> transfer.school().isEmpty() ? Step.LOOKED_FOR : Step.SENT;
            case UNKNOWN, HOME_EDUCATION -> Step.AUTHORITY_TOLD;
            case LEAVING -> Step.DESTINATION_CONFIRMED;
        };
    }

    /** What others have to decide before the file can go on; asked once the goal is reached. */
    private static Optional<String> awaits(Transfer transfer) {
        return switch (transfer.destination()) {
            case MANAGED_MOVE ->
                    transfer.taken(Step.ON_ROLL).isPresent()
                            ? Optional.empty()
                            : Optional.of("the change of roll");
            case EXCLUSION ->
                    transfer.taken(Step.ON_ROLL).isPresent()
                            ? Optional.empty()
                            : Optional.of("the next school’s roll");
            case UNKNOWN -> Optional.of("a destination");
            case ABROAD ->
                    transfer.school().isEmpty() ? Optional.of("a destination") : Optional.empty();
            case SCHOOL, POST_16, DUAL, HOME_EDUCATION, LEAVING -> Optional.empty();
        };
    }
}
