package org.daybook.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.SchoolDays;
import org.daybook.chronology.Chronology;

/**
 * A child's time, lane by lane.
 *
 * @param lanes in their fixed order
 * @param pauses oldest first
 */
public record Lanes(List<Lane> lanes, List<Pause> pauses, LocalDate today) {

    /** Room after the last thing known, so that today does not stick to the edge. */
    private static final int DAYS_OF_AIR = 7;

    public Lanes {
        lanes = List.copyOf(lanes);
        pauses = List.copyOf(pauses);
    }

    /**
     * @param statuses now and before, the gravest first
     * @param coming what is agreed for a day to come
     * @param gapWeeks from how many weeks a time without an entry is a pause
     */
    public static Lanes of(
            Chronology chronology,
            List<Stretch> statuses,
            List<Moment> coming,
            int gapWeeks,
            SchoolDays days,
            LocalDate today) {
        Signs signs = new Signs(chronology);
        return new Lanes(
                List.of(
                        new Lane("Status", List.of(), statuses),
                        Lane.ofMoments("Concerns", signs.concerns()),
                        Lane.ofMoments(
                                "Agency work",
                                Stream.concat(signs.work().stream(), coming.stream()).toList()),
                        Lane.ofMoments("Positive events", signs.positive())),
                chronology.gaps(today, gapWeeks).stream().map(gap -> Pause.of(gap, days)).toList(),
                today);
    }

    /** With one more lane at the end, as a register adds it. */
    public Lanes and(Lane more) {
        List<Lane> all = new ArrayList<>(lanes);
        all.add(more);
        return new Lanes(all, pauses, today);
    }

    public boolean isEmpty() {
        return lanes.stream().allMatch(Lane::isEmpty);
    }

    /** From the first day that anything is known of to a few days after the last. */
    public Span all() {
        List<LocalDate> days = Stream.concat(Stream.of(today), days()).sorted().toList();
        return new Span(days.getFirst(), days.getLast().plusDays(DAYS_OF_AIR));
    }

    private Stream<LocalDate> days() {
        Stream<LocalDate> moments =
                lanes.stream().flatMap(lane -> lane.moments().stream()).map(Moment::day);
        Stream<LocalDate> ends =
                lanes.stream()
                        .flatMap(lane -> lane.stretches().stream())
                        .flatMap(one -> Stream.concat(one.from().stream(), one.to().stream()));
        return Stream.concat(moments, ends);
    }

    /** "Earlier: care order placed at home, Feb 2021 to Aug 2023; 11 entries." */
    public String earlier(Span span) {
        return Beyond.before(this, span).sentence("Earlier");
    }

    /** "Later: 3 entries." */
    public String later(Span span) {
        return Beyond.after(this, span).sentence("Later");
    }

    /** Everything that the picture shows at any zoom, the latest first. */
    public List<Fact> facts() {
        Stream<Fact> things =
                lanes.stream()
                        .flatMap(lane ->
                                Stream.concat(
                                        lane.stretches().stream().map(one -> Fact.of(lane, one)),
                                        lane.moments().stream().map(one -> Fact.of(lane, one))));
        return Stream.concat(things, pauses.stream().map(Fact::of))
                .sorted(Comparator.comparing(Fact::day).reversed())
                .toList();
    }
}
