package org.daybook.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.people.StaffId;

/**
 * The time during which the school has a child's case open.
 *
 * @param duties everybody who has led or deputised, in the order of their first days
 */
public record ChildCase(
        Id id,
        ChildId child,
        LocalDate openedOn,
        String openedBy,
        String openedWhy,
        Instant recordedAt,
        Optional<Closing> closing,
        List<CaseDuty> duties) {

    public record Id(UUID value) {

        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }
    }

    public record Closing(LocalDate on, Stamp stamp, String why) {}

    public ChildCase {
        duties = duties.stream().sorted(Comparator.comparing(CaseDuty::from)).toList();
    }

    public boolean isOpen() {
        return closing.isEmpty();
    }

    /** Who has that duty on that day: at most one. */
    public Optional<CaseDuty> on(LocalDate day, CaseDuty.Kind kind) {
        return duties.stream()
                .filter(duty -> duty.kind() == kind)
                .filter(duty -> duty.holds(day))
                .findFirst();
    }

    public Optional<StaffId> lead(LocalDate day) {
        return on(day, CaseDuty.Kind.LEAD).map(CaseDuty::staff);
    }

    public Optional<StaffId> deputy(LocalDate day) {
        return on(day, CaseDuty.Kind.DEPUTY).map(CaseDuty::staff);
    }

    /** Who was the last to take that duty over, whether or not the day has come. */
    public Optional<CaseDuty> latest(CaseDuty.Kind kind) {
        return duties.stream()
                .filter(duty -> duty.kind() == kind)
                .filter(duty -> duty.until().isEmpty())
                .findFirst();
    }

    /**
     * From that day on somebody else has it: whoever had it before has it no more, and whoever
     * leads deputises no more.
     */
    ChildCase handedTo(CaseDuty next) {
        List<CaseDuty> after = new ArrayList<>();
        for (CaseDuty duty : duties) {
            boolean goesOn = duty.until().isEmpty();
            boolean replaced = duty.kind() == next.kind();
            boolean rises = next.kind() == CaseDuty.Kind.LEAD && duty.staff().equals(next.staff());
            after.add(goesOn && (replaced || rises) ? duty.endingFrom(next.from()) : duty);
        }
        after.add(next);
        return new ChildCase(id, child, openedOn, openedBy, openedWhy, recordedAt, closing, after);
    }

    ChildCase closed(Closing how) {
        return new ChildCase(
                id, child, openedOn, openedBy, openedWhy, recordedAt, Optional.of(how), duties);
    }
}
