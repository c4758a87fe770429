package org.daybook.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daybook.base.BankHolidays;
import org.daybook.chronology.When;

/** What holds for any day, any order, any length. */
class FollowUpLawsTest {

    @Property
    void an_answer_is_due_on_the_first_working_day_after_the_sending(
            @ForAll("days") LocalDate sent) {
        LocalDate due = ReferralWay.dueAnswer(sent, Ups.USUAL);
        assertThat(due).isAfter(sent);
        assertThat(works(due)).isTrue();
        assertThat(sent.plusDays(1).datesUntil(due)).noneMatch(FollowUpLawsTest::works);
    }

    @Property
    void no_day_that_is_counted_out_falls_on_a_weekend_or_bank_holiday(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int ask,
            @ForAll @IntRange(min = 1, max = 9) int within) {
        FollowUpPractice practice = new FollowUpPractice(List.of("manager"), ask, within);
        FollowUp sent = Ups.with(Ups.referral(day), Step.SENT, day);
        List<FollowUp> all =
                List.of(
                        sent,
                        Ups.with(sent, Step.CHASED, day),
                        Ups.with(sent, Step.ANSWERED, day),
                        Ups.with(sent, Step.ESCALATED, day),
                        Ups.with(sent, Step.MEETING_ASKED, day),
                        Ups.with(sent, Step.CAME_OF_IT, day),
                        Ups.with(Ups.of(FollowUpKind.OFFER, day, When.UNKNOWN), Step.OFFERED, day),
                        Ups.with(
                                Ups.of(FollowUpKind.CONTRIBUTION, day, When.UNKNOWN),
                                Step.SENT_ON,
                                day));
        assertThat(all)
                .flatExtracting(one -> one.kind().way().expected(one, practice))
                .allSatisfy(expected ->
                        assertThat(expected.due().day())
                                .hasValueSatisfying(due -> assertThat(works(due)).isTrue()));
    }

    @Property
    void counting_forward_and_counting_between_agree(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 40) int many) {
        assertThat(WorkingDays.between(day, WorkingDays.after(day, many))).isEqualTo(many);
    }

    @Property
    void lines_in_any_order_lose_none_and_change_none(
            @ForAll("kinds") FollowUpKind kind,
            @ForAll @Size(max = 25) List<@IntRange(max = 30) Integer> steps) {
        FollowUp followUp = Ups.of(kind, Ups.FRIDAY, When.UNKNOWN);
        List<Step> all = List.of(Step.values());
        List<Line> kept = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            Step step = all.get(steps.get(at) % all.size());
            LocalDate day = Ups.FRIDAY.plusDays(steps.get(at) % 5);
            followUp = Ups.with(followUp, step, day);
            kept.add(followUp.lines().getLast());
            assertThat(followUp.lines()).isEqualTo(kept);
            assertThat(followUp.lines().getLast().position()).isEqualTo(at + 1);
        }
    }

    @Property
    void whatever_happened_there_is_one_next_step(
            @ForAll("kinds") FollowUpKind kind,
            @ForAll @Size(max = 12) List<@IntRange(max = 30) Integer> steps,
            @ForAll("days") LocalDate today) {
        FollowUp followUp = Ups.of(kind, Ups.FRIDAY, When.UNKNOWN);
        List<Step> own = kind.way().order().stream().flatMap(List::stream).toList();
        for (int one : steps) {
            followUp = Ups.with(followUp, own.get(one % own.size()), Ups.FRIDAY);
        }
        Standing standing = Standing.of(followUp, Ups.USUAL, today);
        assertThat(standing.state() == Standing.State.ENDED).isEqualTo(followUp.ended());
        assertThat(standing.expected().sentence()).isNotBlank();
        assertThat(followUp.ended() || own.contains(standing.step())).isTrue();
    }

    @Property(tries = 200)
    void the_board_does_not_depend_on_the_order_of_reading(
            @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> days, @ForAll long seed) {
        List<FollowUp> all = new ArrayList<>();
        for (int at : days) {
            LocalDate day = Ups.FRIDAY.minusDays(at);
            all.add(Ups.with(Ups.referral(day), Step.SENT, day));
            all.add(Ups.of(FollowUpKind.QUESTION, day, When.on(day.plusDays(at))));
        }
        List<FollowUp> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(states(shuffled)).isEqualTo(states(all)).isSorted();
        assertThat(FollowUpBoard.of(shuffled, Ups.USUAL, Ups.TUESDAY).lines())
                .hasSameSizeAs(all)
                .allMatch(line -> !line.followUp().ended());
    }

    private static List<Standing.State> states(List<FollowUp> all) {
        return FollowUpBoard.of(all, Ups.USUAL, Ups.TUESDAY).lines().stream()
                .map(line -> line.standing().state())
                .toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2015, 1, 1).toEpochDay(),
                        LocalDate.of(2045, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<FollowUpKind> kinds() {
        return Arbitraries.of(Arrays.asList(FollowUpKind.values()));
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !BankHolidays.includes(day);
    }
}
