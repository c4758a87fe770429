package org.daybook.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was done in the practice school, to be played in the order of its moments. */
final class Diary {

    private record Deed(Instant at, Runnable work) {}

    private final List<Deed> deeds = new ArrayList<>();

    void at(Instant moment, Runnable work) {
        deeds.add(new Deed(moment, work));
    }

    /** Deeds of one moment keep the order in which they were written down. */
    void play(PracticeDays days) {
        deeds.stream()
                .sorted(Comparator.comparing(Deed::at))
                .forEach(deed -> {
                    days.goTo(deed.at());
                    deed.work().run();
                });
    }
}
