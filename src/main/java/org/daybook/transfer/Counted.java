package org.daybook.transfer;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.SchoolDays;

/**
 * By when something must be done, and how that day was found. It is counted once and kept: a later
 * change of calendar or rules moves nobody's day.
 *
 * @param from the day that is counted from
 * @param firstDue the day that was counted at first; another than {@link #due} where it was moved
 * @param due the last day in time
 * @param ctfDue by when the common transfer file goes; empty where none does
 */
public record Counted(
        Basis basis,
        LocalDate from,
        LocalDate firstDue,
        LocalDate due,
        Optional<LocalDate> ctfDue,
        TransferRules rules) {

    static Counted of(
            Destination destination,
            Basis basis,
            LocalDate from,
            TransferRules rules,
            SchoolDays days) {
        LocalDate due = TransferClock.start(basis, from, rules, days).due();
        Optional<LocalDate> ctf =
                destination.hasCommonTransferFile()
                        ? Optional.of(days.after(from, rules.ctfDays()))
                        : Optional.empty();
        return new Counted(basis, from, due, due, ctf, rules);
    }

    /** The same with another last day; the first one stays to be read. */
    Counted dueOn(LocalDate day) {
        return new Counted(basis, from, firstDue, day, ctfDue, rules);
    }

    /** Counted anew from another day; the first one stays to be read. */
    Counted again(Destination destination, Basis newBasis, LocalDate newFrom, SchoolDays days) {
        Counted anew = of(destination, newBasis, newFrom, rules, days);
        return new Counted(newBasis, newFrom, firstDue, anew.due, anew.ctfDue, rules);
    }
}
