package org.daybook.chronology;

import java.time.LocalDate;
import java.util.Comparator;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;

/**
 * A concern that was decided, and whose reporter has not been told yet. Feedback is owed by the
 * planned day, else by the next school day after the decision.
 */
public record Untold(Entry entry, LocalDate due) {

    public static final Comparator<Untold> EARLIEST_FIRST =
            Comparator.comparing(Untold::due).thenComparingLong(one -> one.entry().seq());

    public static Untold of(Entry entry, SchoolDays days) {
        LocalDate due =
                entry.wording()
                        .feedback()
                        .when()
                        .day()
                        .orElseGet(() -> days.after(settledOn(entry), 1));
        return new Untold(entry, due);
    }

    /** Whole days after the day by which it was due; 0 until then. */
    public long daysLate(LocalDate today) {
        return Math.max(0, today.toEpochDay() - due.toEpochDay());
    }

    /**
     * Whether somebody waits to hear. Nobody does where the one who wrote it down is the one who
     * saw it, unless it was planned. A second reporter of the same thing waits from the merging on.
     */
    public static boolean holds(Entry entry) {
        return entry.kind() == EntryKind.CONCERN
                && entry.inForce()
                && entry.telling().isEmpty()
                && (!entry.decisions().isEmpty() || entry.merging().isPresent())
                && (planned(entry) || reportedByAnother(entry));
    }

    private static boolean planned(Entry entry) {
        return !entry.wording().feedback().equals(Feedback.NONE);
    }

    private static boolean reportedByAnother(Entry entry) {
        String reporter = entry.wording().report().by().strip();
        return !reporter.isEmpty() && !reporter.startsWith(entry.recordedBy());
    }

    private static LocalDate settledOn(Entry entry) {
        return entry.decisions().stream()
                .map(one -> one.at().atZone(School.ZONE).toLocalDate())
                .findFirst()
                .or(() -> entry.merging().map(Turn::on))
                .orElseGet(entry::writtenOn);
    }
}
