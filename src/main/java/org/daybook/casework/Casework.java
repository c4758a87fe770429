package org.daybook.casework;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;

/**
 * What holds for each child: statuses, professionals, alerts, the case and the absence plan.
 * Everything is written inside the journal's change; each {@code keep} writes what is new, or what
 * has become of what stood there.
 */
public interface Casework {

    /** Everything about one child; with empty lists where nothing has been written. */
    Standing of(ChildId child);

    /** Everything about every child about whom something has been written, in no order. */
    List<Standing> all();

    Optional<ChildStatus> status(ChildStatus.Id id);

    Optional<Professional> professional(Professional.Id id);

    Optional<Alert> alert(Alert.Id id);

    /** With all its duties. */
    Optional<ChildCase> caseWith(ChildCase.Id id);

    void keep(ChildStatus status);

    void keep(Professional professional);

    void keep(Alert alert);

    /** With all its duties. */
    void keep(ChildCase opened);

    /** Beside the earlier ones; a plan is never changed. */
    void keep(AbsencePlan plan);

    /** Which statuses call for an absence plan at this school. */
    CasePractice practice();

    void change(CasePractice practice);
}
