package org.daybook.timeline.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.timeline.Told.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.EntryId;
import org.daybook.desk.Background;
import org.daybook.timeline.Moment;
import org.daybook.timeline.Span;
import org.daybook.timeline.Told;
import org.daybook.timeline.Zoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which days are looked at, without a window. */
class TimelineModelTest {

    private final TimelineModel model = new TimelineModel(Told::wren, Background.direct());

    @BeforeEach
    void read() {
        model.refresh();
    }

    @Test
    void itBeginsWithFifteenMonthsAndSaysWhatLiesBefore() {
        assertThat(model.title().get()).isEqualTo("Fifteen months at a glance");
        assertThat(model.days().get()).isEqualTo("1 Sep 2025 to 31 Dec 2026");
        assertThat(model.beyond().get()).startsWith("Earlier: looked after");
        assertThat(model.awayFromToday().get()).isFalse();
    }

    @Test
    void zoomingStaysAroundWhatTheReaderHasComeTo() {
        Moment conference = at(LocalDate.of(2026, 3, 12));
        model.come(List.of(conference), "");
        model.closer();
        model.closer();
        assertThat(model.zoom().get()).isEqualTo(Zoom.MONTH);
        assertThat(span().holds(conference.day())).isTrue();
        assertThat(model.awayFromToday().get()).isTrue();

        model.backToToday();
        assertThat(span().holds(TODAY)).isTrue();
        assertThat(model.awayFromToday().get()).isFalse();
    }

    @Test
    void earlierAndLaterKeepAQuarterInSightAndStopWhereNothingIsKnown() {
        model.zoom().set(Zoom.MONTH);
        Span before = span();
        model.earlier();
        assertThat(span().from()).isBefore(before.from());
        assertThat(span().end()).isAfter(before.from());
        for (int times = 0; times < 200; times++) {
            model.earlier();
        }
        assertThat(span().holds(LocalDate.of(2021, 2, 1))).isTrue();
    }

    @Test
    void theTableSaysThatItIsOneAndAnEntryIsShownInTheList() {
        model.turn();
        assertThat(model.title().get()).isEqualTo("The time line as a table");
        List<EntryId> shown = new ArrayList<>();
        model.whenEntryAsked(shown::add);
        EntryId entry = at(LocalDate.of(2026, 3, 12)).entry().orElseThrow();
        model.open(entry);
        assertThat(shown).containsExactly(entry);
        model.turn();
        assertThat(model.title().get()).isEqualTo("Fifteen months at a glance");
    }

    private Moment at(LocalDate day) {
        return lanes().stream().filter(one -> one.day().equals(day)).findFirst().orElseThrow();
    }

    private List<Moment> lanes() {
        return model.sight().get().orElseThrow().lanes().lanes().stream()
                .flatMap(lane -> lane.moments().stream())
                .toList();
    }

    private Span span() {
        return model.sight().get().orElseThrow().span();
    }
}
