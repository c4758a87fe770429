package org.daybook.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daybook.timeline.Told.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Where everything lies, at any zoom and width. */
class PictureTest {

    private static final double MARK = 14;

    @Property(tries = 200)
    void nothingThatIsLookedAtIsLostInAPile(
            @ForAll @Size(max = 80) List<@IntRange(min = 0, max = 5_000) Integer> daysAgo,
            @ForAll Zoom zoom,
            @ForAll @IntRange(min = 200, max = 2_000) int width) {
        Lanes lanes = concerns(daysAgo);
        Span span = zoom.around(TODAY, lanes.all());
        Picture picture = Picture.of(lanes, span, width, MARK);
        long looked =
                lanes.lanes().getFirst().moments().stream()
                        .filter(one -> span.holds(one.day()))
                        .count();
        assertThat(picture.rows().getFirst().piles().stream().mapToInt(p -> p.moments().size()))
                .as("every moment once")
                .satisfies(sizes ->
                        assertThat(sizes.stream().mapToInt(Integer::intValue).sum())
                                .isEqualTo((int) looked));
    }

    @Property(tries = 200)
    void noTwoMarksLieOnOneAnother(
            @ForAll @Size(max = 80) List<@IntRange(min = 0, max = 5_000) Integer> daysAgo,
            @ForAll Zoom zoom,
            @ForAll @IntRange(min = 200, max = 2_000) int width) {
        Lanes lanes = concerns(daysAgo);
        Span span = zoom.around(TODAY, lanes.all());
        List<Picture.Pile> piles = Picture.of(lanes, span, width, MARK).rows().getFirst().piles();
        IntStream.range(1, piles.size())
                .forEach(at ->
                        assertThat(piles.get(at).x() - piles.get(at - 1).x())
                                .isGreaterThanOrEqualTo(MARK));
        assertThat(piles).allSatisfy(pile -> assertThat(pile.x()).isBetween(0.0, (double) width));
    }

    @Property(tries = 100)
    void rulingsStandFarEnoughApartToBeRead(
            @ForAll Zoom zoom,
            @ForAll @IntRange(min = 300, max = 2_000) int width,
            @ForAll @IntRange(min = 0, max = 8_000) int years) {
        Lanes lanes = concerns(List.of(years));
        Span span = zoom.around(TODAY, lanes.all());
        var rulings = Picture.of(lanes, span, width, MARK).rulings();
        assertThat(rulings).isNotEmpty();
        IntStream.range(1, rulings.size())
                .forEach(at ->
                        assertThat(rulings.get(at).x() - rulings.get(at - 1).x())
                                .isGreaterThan(MARK * 2.5));
    }

    @Test
    void stretchesThatOverlapLieUnderOneAnotherAndAGraverOneTakesOverTheLine() {
        Picture picture = fifteenMonths();
        List<Picture.Bar> bars = picture.rows().getFirst().bars();
        assertThat(bars)
                .extracting(bar -> bar.stretch().brief(), Picture.Bar::level)
                .containsExactly(tuple("CP plan", 0), tuple("SEN", 1), tuple("CIN", 0));
        assertThat(bars.getLast().earlier()).isTrue();
        assertThat(picture.rows().getFirst().levels()).isEqualTo(2);
    }

    @Test
    void todayStandsInEveryViewThatHoldsIt() {
        Lanes lanes = Told.wren();
        for (Zoom zoom : Zoom.values()) {
            Span span = zoom.around(TODAY, lanes.all());
            assertThat(Picture.of(lanes, span, 900, MARK).today()).isPresent();
            assertThat(span.holds(TODAY)).isTrue();
        }
        Span before = Zoom.MONTH.around(LocalDate.of(2026, 3, 1), lanes.all());
        assertThat(Picture.of(lanes, before, 900, MARK).today()).isEmpty();
    }

    @Test
    void zoomingGoesFromAllYearsToAWeekAndStopsThere() {
        assertThat(Zoom.YEARS.wider()).isEqualTo(Zoom.YEARS);
        assertThat(Zoom.WEEK.closer()).isEqualTo(Zoom.WEEK);
        assertThat(Zoom.YEARS.closer()).isEqualTo(Zoom.FIFTEEN_MONTHS);
        Lanes lanes = Told.wren();
        assertThat(Zoom.YEARS.around(TODAY, lanes.all()).from()).isEqualTo("2021-02-01");
        assertThat(Zoom.FIFTEEN_MONTHS.around(TODAY, lanes.all()))
                .isEqualTo(new Span(LocalDate.of(2025, 9, 1), LocalDate.of(2027, 1, 1)));
        assertThat(Zoom.WEEK.around(TODAY, lanes.all()).from()).isEqualTo("2026-11-23");
    }

    @Test
    void aPauseReachesFromOneEntryToTheNext() {
        Picture picture = fifteenMonths();
        Picture.Box box = picture.pauses().getFirst();
        Span span = new Span(LocalDate.of(2025, 9, 1), LocalDate.of(2027, 1, 1));
        assertThat(box.from()).isEqualTo(span.x(LocalDate.of(2026, 7, 11), 900));
        assertThat(box.to()).isEqualTo(span.x(LocalDate.of(2026, 9, 18), 900));
    }

    private static Picture fifteenMonths() {
        Lanes lanes = Told.wren();
        return Picture.of(lanes, Zoom.FIFTEEN_MONTHS.around(TODAY, lanes.all()), 900, MARK);
    }

    private static Lanes concerns(List<Integer> daysAgo) {
        List<Moment> moments =
                daysAgo.stream()
                        .map(days -> Told.moment(TODAY.minusDays(days), Sign.CONCERN, "Words"))
                        .toList();
        return new Lanes(List.of(Lane.ofMoments("Concerns", moments)), List.of(), TODAY);
    }
}
