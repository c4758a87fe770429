package org.daybook.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Every status of every child, now and before, the gravest first. */
public final class StatusList {

    private static final Comparator<ListedStatus> NOW_AND_GRAVEST_FIRST =
            Comparator.comparing((ListedStatus one) -> !one.status().inForce())
                    .thenComparing(ListedStatus::status, ChildStatus.GRAVEST_FIRST);

    private StatusList() {}

    public static List<ListedStatus> of(List<Standing> standings, LocalDate today) {
        return standings.stream()
                .flatMap(standing ->
                        standing.statuses().stream()
                                .filter(status -> !status.isStruck())
                                .map(status ->
                                        new ListedStatus(status, standing.socialWorker(today))))
                .sorted(NOW_AND_GRAVEST_FIRST)
                .toList();
    }
}
