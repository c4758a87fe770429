package org.daybook.followup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is followed up and asks something of the lead, each with one next step.
 *
 * @param lines the most pressing first; without what has ended
 */
public record FollowUpBoard(List<Due> lines) {

    /** One thing with where it stands. */
    public record Due(FollowUp followUp, Standing standing) {}

    private static final Comparator<Due> MOST_PRESSING =
            Comparator.comparing(Due::standing, Standing.MOST_PRESSING)
                    .thenComparing(one -> one.followUp().begunOn())
                    .thenComparing(one -> one.followUp().recordedAt());

    public FollowUpBoard {
        lines = List.copyOf(lines);
    }

    public static FollowUpBoard of(List<FollowUp> all, FollowUpPractice practice, LocalDate today) {
        return new FollowUpBoard(
                all.stream()
                        .filter(one -> !one.ended())
                        .map(one -> new Due(one, Standing.of(one, practice, today)))
                        .sorted(MOST_PRESSING)
                        .toList());
    }

    public Stream<Due> of(FollowUpKind kind) {
        return lines.stream().filter(one -> one.followUp().kind() == kind);
    }

    /** What is late, due today, due within a week, or time to ask. */
    public List<Due> needsYou() {
        return lines.stream().filter(one -> one.standing().needsYou()).toList();
    }

    /** What others have to do, and their day has not come. */
    public List<Due> waiting() {
        return lines.stream()
                .filter(one -> one.standing().state() == Standing.State.WAITING)
                .toList();
    }

    /** Meetings from today on to a day, both included, by day and time. */
    public List<FollowUp> meetings(LocalDate from, LocalDate to) {
        return of(FollowUpKind.MEETING)
                .map(Due::followUp)
                .filter(one ->
                        one.dueNow()
                                .day()
                                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                                .isPresent())
                .sorted(
                        Comparator.comparing(
                                        (FollowUp one) -> one.dueNow().day().orElse(LocalDate.MAX))
                                .thenComparing(one -> one.dueNow().clock().orElse(LocalTime.MAX)))
                .toList();
    }
}
