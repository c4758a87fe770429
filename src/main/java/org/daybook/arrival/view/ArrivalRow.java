package org.daybook.arrival.view;

import java.util.Comparator;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalDue;
import org.daybook.arrival.ArrivalStanding;
import org.daybook.arrival.ArrivalStep;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.children.Child;
import org.daybook.desk.FileRow;

/**
 * A file in, as a line of the list.
 *
 * @param onPlan whether the child is on a child protection plan: its file is looked for first
 */
record ArrivalRow(Arrival arrival, Child child, ArrivalStanding standing, boolean onPlan) {

    /** Late ones first, of these the children on a plan; then as their days come. */
    static final Comparator<ArrivalRow> IN_ORDER =
            Comparator.comparing((ArrivalRow row) -> row.standing().near())
                    .thenComparing(row -> !row.onPlan())
                    .thenComparing(ArrivalRow::standing, ArrivalStanding.MOST_PRESSING)
                    .thenComparing(row -> row.child().name());

    FileRow.Face face() {
        return new FileRow.Face(
                StepWords.shape(standing),
                child.name(),
                small(),
                arrival.school().isEmpty() ? "No earlier school" : "From " + arrival.school(),
                StepWords.sentence(arrival, standing),
                standing.howLong(),
                since(),
                deed());
    }

    private String small() {
        if (!onPlan) {
            return child.yearAndClass();
        }
        String plan = "on a child protection plan";
        return child.yearAndClass().isEmpty() ? plan : child.yearAndClass() + ", " + plan;
    }

    private String since() {
        return switch (standing.near()) {
            case LATE, TODAY, SOON -> standing.due().map(ArrivalRow::by).orElse("");
            case WAITING -> standing.due().map(ArrivalRow::then).orElse("");
            case NOTHING_DUE ->
                    arrival.ending()
                            .map(one -> Days.full(one.at().atZone(School.ZONE).toLocalDate()))
                            .orElse("");
        };
    }

    /** The button says already that it goes higher. */
    private static String by(ArrivalDue due) {
        return due.step() == ArrivalStep.ESCALATED
                ? "Expected by " + Days.brief(due.due())
                : StepWords.by(due);
    }

    private static String then(ArrivalDue due) {
        return due.step() == ArrivalStep.ESCALATED ? "Then it goes higher" : "Then chase";
    }

    /** The deed that is due; what only waits can still be opened. */
    private String deed() {
        return switch (standing.near()) {
            case LATE, TODAY, SOON ->
                    standing.due().map(ArrivalDue::step).map(StepWords::deed).orElse("Open it");
            case WAITING -> "Take the file in";
            case NOTHING_DUE -> arrival.ended() ? "Open it" : "Close it";
        };
    }
}
