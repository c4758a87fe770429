package org.daybook.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ChildId;

/**
 * Everything that holds for a child, now and before.
 *
 * @param statuses the gravest first, those that are over and those struck out too
 * @param professionals in the order of their first days, those of whom it is not known first
 * @param alerts in the order of writing
 * @param cases the latest opened first
 * @param plans the one in force first
 */
public record Standing(
        ChildId child,
        List<ChildStatus> statuses,
        List<Professional> professionals,
        List<Alert> alerts,
        List<ChildCase> cases,
        List<AbsencePlan> plans) {

    public Standing {
        statuses = List.copyOf(statuses);
        professionals = List.copyOf(professionals);
        alerts = List.copyOf(alerts);
        cases = List.copyOf(cases);
        plans = List.copyOf(plans);
    }

    /** A child about whom nothing of this kind has been written. */
    public static Standing nothing(ChildId child) {
        return new Standing(child, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The statuses in force, the gravest first. */
    public List<ChildStatus> now() {
        return statuses.stream().filter(ChildStatus::inForce).toList();
    }

    /** The statuses that are over, the gravest first. */
    public List<ChildStatus> before() {
        return statuses.stream().filter(ChildStatus::isOver).toList();
    }

    /** The one to be shown filled, where one weighs so much. */
    public Optional<ChildStatus> gravest() {
        return now().stream().filter(status -> status.kind().isGrave()).findFirst();
    }

    /** Whether one of these kinds is in force. */
    public boolean hasNow(Set<StatusKind> kinds) {
        return now().stream().anyMatch(status -> kinds.contains(status.kind()));
    }

    public boolean hasNow(StatusKind kind) {
        return hasNow(Set.of(kind));
    }

    /** Whether one of this kind is in force or has been. */
    public boolean hasEverHad(StatusKind kind) {
        return statuses.stream().anyMatch(status -> status.kind() == kind && !status.isStruck());
    }

    /** Those who work with the child on that day. */
    public List<Professional> professionals(LocalDate day) {
        return professionals.stream().filter(one -> one.worksWithTheChild(day)).toList();
    }

    /** The social worker on that day; of several, the one who began last. */
    public Optional<Professional> socialWorker(LocalDate day) {
        return professionals(day).reversed().stream()
                .filter(Professional::isSocialWorker)
                .findFirst();
    }

    /** The alerts that hold. */
    public List<Alert> alertsInForce() {
        return alerts.stream().filter(Alert::holds).toList();
    }

    public Optional<ChildCase> openCase() {
        return cases.stream().filter(ChildCase::isOpen).findFirst();
    }

    /** The absence plan in force. */
    public Optional<AbsencePlan> plan() {
        return plans.stream().findFirst();
    }
}
