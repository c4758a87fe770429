package org.daybook.arrival.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalDue;
import org.daybook.arrival.ArrivalStanding;
import org.daybook.arrival.Ending;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.desk.ClockFace;
import org.daybook.desk.ClockFace.Kind;

/** The clock of a file in, in words: what is due first, and counted from what. */
final class ArrivalClockFace {

    /** As many days as a strip shows side by side; of longer times it shows the ends. */
    private static final int STRIP = 6;

    private ArrivalClockFace() {}

    static ClockFace of(
            Arrival arrival, ArrivalStanding standing, SchoolDays days, LocalDate today) {
        Optional<ArrivalDue> due = standing.due();
        return new ClockFace(
                StepWords.shape(standing),
                figure(standing),
                unit(standing),
                due.map(one -> StepWords.by(one) + ", counted from " + one.basis())
                        .orElseGet(() -> nothingDue(arrival, standing)),
                due.map(one -> StepWords.counted(one, days.words()))
                        .orElseGet(() -> how(arrival, standing)),
                due.map(one -> strip(one, days, today)).orElse(List.of()));
    }

    private static String figure(ArrivalStanding standing) {
        return switch (standing.near()) {
            case LATE -> standing.days() == 0 ? "Late" : String.valueOf(standing.days());
            case TODAY -> "Today";
            case SOON -> String.valueOf(standing.days());
            case WAITING -> standing.days() == 0 ? "Today" : String.valueOf(standing.days());
            case NOTHING_DUE ->
                    switch (standing.phase()) {
                        case NIL -> "None";
                        case ENDED -> "Ended";
                        default -> "Done";
                    };
        };
    }

    private static String unit(ArrivalStanding standing) {
        String days = standing.days() == 1 ? "school day" : "school days";
        return switch (standing.near()) {
            case LATE ->
                    standing.days() == 0
                            ? standing.due().map(one -> "since " + Days.brief(one.due())).orElse("")
                            : days + " late";
            case TODAY -> "is the last day";
            case SOON -> days + " left";
            case WAITING -> standing.days() == 0 ? "is their last day" : days + " for them";
            case NOTHING_DUE -> "";
        };
    }

    private static String nothingDue(Arrival arrival, ArrivalStanding standing) {
        return switch (standing.phase()) {
            case NIL -> "Their lead says that there is no file";
            case ENDED -> arrival.ending().map(Ending::how).map(Ending.How::words).orElse("");
            default -> "Received, read, acted on and acknowledged";
        };
    }

    private static String how(Arrival arrival, ArrivalStanding standing) {
        return switch (standing.phase()) {
            case NIL ->
                    arrival.nilReturn()
                            .map(line ->
                                    line.whom()
                                            + " said so, "
                                            + StepWords.when(line)
                                            + ". Close it.")
                            .orElse("");
            case ENDED -> arrival.ending().map(ArrivalClockFace::ended).orElse("");
            default -> "Nothing is owed. Close it.";
        };
    }

    private static String ended(Ending ending) {
        LocalDate day = ending.at().atZone(School.ZONE).toLocalDate();
        return StepWords.sentences(Days.full(day) + ", " + ending.by(), ending.why());
    }

    private static List<ClockFace.Day> strip(ArrivalDue due, SchoolDays days, LocalDate today) {
        List<LocalDate> counted = new ArrayList<>(List.of(due.from()));
        LocalDate day = due.from();
        while (day.isBefore(due.due())) {
            day = days.after(day, 1);
            counted.add(day);
        }
        List<ClockFace.Day> strip = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            if (counted.size() <= STRIP || i == 0 || shown(counted.get(i), due, today)) {
                strip.add(face(counted.get(i), i, due, today));
            }
        }
        return strip;
    }

    private static boolean shown(LocalDate day, ArrivalDue due, LocalDate today) {
        return day.isEqual(due.due()) || day.isEqual(today);
    }

    private static ClockFace.Day face(LocalDate day, int number, ArrivalDue due, LocalDate today) {
        boolean now = day.isEqual(today);
        if (day.isEqual(due.due())) {
            return ClockFace.Day.of(day, now ? "due today" : "due", Kind.DUE);
        }
        if (now) {
            return ClockFace.Day.of(day, "today", Kind.TODAY);
        }
        return ClockFace.Day.of(
                day,
                number == 0 ? "from" : "day " + number,
                day.isBefore(today) ? Kind.GONE : Kind.AHEAD);
    }
}
