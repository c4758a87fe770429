package org.daybook.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;

/**
 * A child's file on its way to the next school.
 *
 * @param school the receiving school
 * @param lead their designated safeguarding lead; may be empty while it is not known
 * @param contact how to reach them; may be empty
 * @param lines what was done, in the order of writing
 * @param packs what was saved, oldest first
 */
public record Transfer(
        TransferId id,
        ChildId child,
        String school,
        String lead,
        String contact,
        Basis basis,
        LocalDate basisOn,
        LocalDate dueOn,
        DayOne dayOne,
        Instant startedAt,
        String startedBy,
        Optional<Instant> endedAt,
        List<Line> lines,
        List<Pack> packs) {

    public Transfer {
        lines = List.copyOf(lines);
        packs = List.copyOf(packs);
    }

    /** The line in force for a step: the latest one. */
    public Optional<Line> taken(Step step) {
        return lines.stream()
                .filter(line -> line.step().equals(Optional.of(step)))
                .reduce((earlier, later) -> later);
    }

    /** The first step that is not done; empty once all are. */
    public Optional<Step> next() {
        return Arrays.stream(Step.values()).filter(step -> taken(step).isEmpty()).findFirst();
    }

    public Optional<Pack> latestPack() {
        return packs.stream().reduce((earlier, later) -> later);
    }

    /** The due day stays what it was when the transfer was started, whatever the calendar says. */
    public TransferClock clock(SchoolDays days) {
        return new TransferClock(basis, basisOn, dueOn, days);
    }

    public TransferClock.Standing standing(SchoolDays days, LocalDate today) {
        return taken(Step.SENT)
                .map(sent -> clock(days).sent(sent.day()))
                .orElseGet(() -> clock(days).on(today));
    }
}
