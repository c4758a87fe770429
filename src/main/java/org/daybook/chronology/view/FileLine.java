package org.daybook.chronology.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Gap;
import org.daybook.chronology.MovedOut;

/** A line of the list in a child's file. */
public sealed interface FileLine {

    record Told(Entry entry) implements FileLine {}

    /** A long time without an entry. */
    record Silence(Gap gap) implements FileLine {}

    /** That an entry stood here once and is another child's. */
    record Gone(MovedOut moved) implements FileLine {}

    /** The filtered list: entries only, for what lies between them may have been left out. */
    static List<FileLine> some(List<Entry> oldestFirst, boolean newestFirst) {
        return turned(oldestFirst.stream().<FileLine>map(Told::new).toList(), newestFirst);
    }

    /**
     * Everything, with the gaps between the entries in force and up to today.
     *
     * @param weeks from how many on a time without an entry is said
     */
    static List<FileLine> everything(
            List<Entry> oldestFirst,
            List<MovedOut> moved,
            boolean newestFirst,
            LocalDate today,
            int weeks) {
        List<FileLine> lines = new ArrayList<>();
        List<MovedOut> gone =
                new ArrayList<>(
                        moved.stream().sorted(Comparator.comparing(MovedOut::day)).toList());
        Optional<LocalDate> before = Optional.empty();
        for (Entry entry : oldestFirst) {
            while (!gone.isEmpty() && gone.getFirst().day().isBefore(entry.day())) {
                lines.add(new Gone(gone.removeFirst()));
            }
            if (entry.inForce()) {
                silence(before, entry.day(), weeks).ifPresent(lines::add);
                before = Optional.of(entry.day());
            }
            lines.add(new Told(entry));
        }
        gone.forEach(one -> lines.add(new Gone(one)));
        silence(before, today, weeks).ifPresent(lines::add);
        return turned(lines, newestFirst);
    }

    private static Optional<FileLine> silence(Optional<LocalDate> from, LocalDate to, int weeks) {
        return from.map(day -> new Gap(day, to))
                .filter(gap -> gap.weeks() >= weeks)
                .map(Silence::new);
    }

    private static List<FileLine> turned(List<FileLine> lines, boolean newestFirst) {
        return newestFirst ? List.copyOf(lines.reversed()) : List.copyOf(lines);
    }
}
