package org.daybook.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the chronologies ask of the lead today.
 *
 * @param undecided the longest waiting first
 * @param late actions whose day has gone by, the earliest first
 * @param soon actions due within the next days, today included, the earliest first
 * @param drafts the latest kept first
 */
public record Board(
        List<Undecided> undecided,
        List<OpenAction> late,
        List<OpenAction> soon,
        List<Draft> drafts) {

    /** How far ahead an action counts as due soon, in days. */
    private static final int DAYS_AHEAD = 7;

    public static Board of(Entries entries, Drafts drafts, LocalDate today) {
        List<OpenAction> open =
                entries.withOpenActions().stream()
                        .flatMap(entry ->
                                entry.openActions().stream().map(one -> new OpenAction(entry, one)))
                        .sorted(OpenAction.EARLIEST_FIRST)
                        .toList();
        LocalDate horizon = today.plusDays(DAYS_AHEAD);
        return new Board(
                entries.undecided().stream()
                        .map(Undecided::new)
                        .sorted(Undecided.LONGEST_FIRST)
                        .toList(),
                open.stream().filter(one -> one.action().late(today)).toList(),
                open.stream()
                        .filter(one -> !one.action().late(today))
                        .filter(one -> due(one).filter(day -> !day.isAfter(horizon)).isPresent())
                        .toList(),
                drafts.all());
    }

    private static Optional<LocalDate> due(OpenAction open) {
        return open.action().due().day();
    }
}
