package org.daybook.arrival;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;

/** The files in. Whatever writes is called inside the journal's door. */
public interface Arrivals {

    Optional<Arrival> find(ArrivalId id);

    /** Every one of a child's, the first begun first, those that have ended too. */
    List<Arrival> of(ChildId child);

    /** All that have not ended, the first begun first. */
    List<Arrival> open();

    /** All, the first begun first, for registers. */
    List<Arrival> all();

    /** With its lines. */
    void add(Arrival arrival);

    void addLine(ArrivalId arrival, ArrivalLine line);

    /** Other particulars of the school, its lead, the way to reach them. */
    void change(ArrivalId arrival, String school, String lead, String contact);

    void end(ArrivalId arrival, Ending ending);

    void reopen(ArrivalId arrival);
}
