package org.daybook.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.oversight.TestBoard.TODAY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.base.ChildId;
import org.daybook.base.FollowUpId;
import org.daybook.base.SchoolDays;
import org.daybook.oversight.Timing.Urgency;
import org.junit.jupiter.api.Test;

/** The laws of the board, whatever the rooms say. */
class TodayTest {

    private static final LocalDateTime NOW = TODAY.atTime(10, 30);
    private static final List<FollowUpId> SUBJECTS =
            IntStream.range(0, 12).mapToObj(_ -> FollowUpId.fresh()).toList();

    @Property(tries = 300)
    void theGroupsTogetherHoldJustAsManyLinesAsTheBoardSays(
            @ForAll("lines") List<NeedsYou> first, @ForAll("lines") List<NeedsYou> second) {
        Today board = board(first, second);
        assertThat(board.groups().values().stream().mapToInt(List::size).sum())
                .isEqualTo(board.size());
        assertThat(board.late()).isLessThanOrEqualTo(board.size());
        assertThat(board.groups().values()).allSatisfy(lines -> assertThat(lines).isNotEmpty());
    }

    @Property(tries = 300)
    void noDeedStandsThereTwiceAndNoneIsLost(
            @ForAll("lines") List<NeedsYou> first, @ForAll("lines") List<NeedsYou> second) {
        List<Object> asked =
                board(first, second).lines().stream().map(line -> line.toDo().subject()).toList();
        assertThat(asked).doesNotHaveDuplicates();
        first.forEach(line -> assertThat(asked).contains(line.toDo().subject()));
        second.forEach(line -> assertThat(asked).contains(line.toDo().subject()));
    }

    @Property(tries = 300)
    void groupsKeepTheirOrderAndInsideThemLateComesBeforeDueAndDueBeforeOpen(
            @ForAll("lines") List<NeedsYou> lines) {
        Today board = board(lines, List.of());
        assertThat(board.lines()).extracting(NeedsYou::group).isSortedAccordingTo(Group::compareTo);
        board.groups()
                .values()
                .forEach(group ->
                        assertThat(group)
                                .extracting(NeedsYou::timing)
                                .isSortedAccordingTo(Timing.MOST_PRESSING));
    }

    @Test
    void thisWeekReachesFiveSchoolDaysAndWhatComesNextIsKnownBeyondIt() {
        ComesUp soon = new ComesUp(LocalDate.of(2026, 12, 1), "10:00", "Core group", List.of());
        ComesUp later = new ComesUp(LocalDate.of(2026, 12, 8), "", "Conference", List.of());
        Today board =
                Today.of(
                        List.of(
                                new BoardSource() {
                                    @Override
                                    public List<NeedsYou> needsYou(LocalDateTime now) {
                                        return List.of();
                                    }

                                    @Override
                                    public List<ComesUp> comesUp(LocalDateTime now) {
                                        return List.of(later, soon, soon);
                                    }
                                }),
                        Figures.NONE,
                        NOW);
        assertThat(board.week(SchoolDays.byWeekdays())).containsExactly(soon);
        SchoolDays closed =
                new SchoolDays(
                        List.of(
                                new SchoolDays.Term(LocalDate.of(2026, 9, 2), TODAY),
                                new SchoolDays.Term(
                                        LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 25))));
        assertThat(board.week(closed)).as("in a holiday a week is a week").containsExactly(soon);
        assertThat(board.next()).contains(soon);
        assertThat(board.ahead()).containsExactly(soon, later);
    }

    @Provide
    Arbitrary<List<NeedsYou>> lines() {
        Arbitrary<Timing> timings =
                Combinators.combine(
                                Arbitraries.of(Urgency.values()),
                                Arbitraries.integers().between(-30, 30))
                        .as((urgency, days) ->
                                new Timing(urgency, "how", "since", TODAY.plusDays(days)));
        return Combinators.combine(
                        Arbitraries.of(Group.values()), timings, Arbitraries.of(SUBJECTS))
                .as((group, timing, id) ->
                        new NeedsYou(
                                group,
                                timing,
                                List.of(ChildId.fresh()),
                                "Why",
                                new ToDo.FollowUp(id, "Do it")))
                .list()
                .ofMaxSize(20);
    }

    private static Today board(List<NeedsYou> first, List<NeedsYou> second) {
        return Today.of(List.of(_ -> first, _ -> second), Figures.NONE, NOW);
    }
}
