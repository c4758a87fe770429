package org.daybook.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.followup.Ups.FRIDAY;
import static org.daybook.followup.Ups.MONDAY;
import static org.daybook.followup.Ups.TUESDAY;
import static org.daybook.followup.Ups.USUAL;
import static org.daybook.followup.Ups.on;
import static org.daybook.followup.Ups.with;

import java.time.LocalDate;
import java.util.List;
import org.daybook.chronology.When;
import org.junit.jupiter.api.Test;

/** What the reviews taught, row by row, as far as it is followed up. */
class ReviewLessonsTest {

    @Test
    void r13_a_referral_is_due_on_the_day_it_is_decided() {
        FollowUp decided = Ups.referral(FRIDAY);
        assertThat(on(FRIDAY, decided).state()).isEqualTo(Standing.State.TODAY);
        assertThat(on(FRIDAY, decided).step()).isEqualTo(Step.SENT);
        assertThat(on(MONDAY, decided).state()).isEqualTo(Standing.State.LATE);
        assertThat(on(MONDAY, decided).howLong()).isEqualTo("1 working day late");
        assertThat(on(FRIDAY.plusDays(1), decided).howLong()).isEqualTo("Late since Fri 20 Nov");
    }

    @Test
    void r13_an_answer_is_due_within_one_working_day_and_is_chased_after_it() {
        FollowUp sent = with(Ups.referral(FRIDAY), Step.SENT, FRIDAY);
        assertThat(on(FRIDAY, sent).state()).isEqualTo(Standing.State.WAITING);
        assertThat(on(FRIDAY, sent).howLong()).isEqualTo("By Mon 23 Nov");
        assertThat(on(FRIDAY.plusDays(1), sent).state()).isEqualTo(Standing.State.WAITING);
        assertThat(on(MONDAY, sent).state()).isEqualTo(Standing.State.TODAY);
        assertThat(on(TUESDAY, sent).state()).isEqualTo(Standing.State.LATE);
        assertThat(on(TUESDAY, sent).step()).isEqualTo(Step.CHASED);
        assertThat(on(TUESDAY, sent).howLong()).isEqualTo("1 working day late");
    }

    @Test
    void r13_each_chase_is_kept_and_the_next_is_due_on_the_next_working_day() {
        FollowUp sent = with(Ups.referral(FRIDAY), Step.SENT, FRIDAY);
        FollowUp chased = with(with(sent, Step.CHASED, MONDAY), Step.CHASED, TUESDAY);
        assertThat(chased.all(Step.CHASED)).hasSize(2);
        assertThat(on(TUESDAY, chased).howLong()).isEqualTo("By Wed 25 Nov");
        assertThat(on(TUESDAY.plusDays(1), chased).step()).isEqualTo(Step.CHASED);
    }

    @Test
    void r13_over_easter_the_answer_waits_for_the_tuesday_though_the_school_is_closed_longer() {
        LocalDate thursdayBeforeEaster = LocalDate.of(2027, 3, 25);
        assertThat(ReferralWay.dueAnswer(thursdayBeforeEaster, USUAL))
                .isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @Test
    void r13_threshold_and_advice_line_are_asked_for_before_and_after_the_sending() {
        List<Step> order = new ReferralWay().order().stream().flatMap(List::stream).toList();
        assertThat(order).startsWith(Step.THRESHOLD, Step.ADVICE, Step.SENT);
        assertThat(new ReferralWay().askedAfterwards(Step.THRESHOLD)).isTrue();
    }

    @Test
    void r13_once_answered_one_asks_what_came_of_it() {
        FollowUp answered =
                with(with(Ups.referral(FRIDAY), Step.SENT, FRIDAY), Step.ANSWERED, MONDAY);
        assertThat(on(TUESDAY, answered).state()).isEqualTo(Standing.State.WAITING);
        Standing later = on(MONDAY.plusDays(14), answered);
        assertThat(later.state()).isEqualTo(Standing.State.TO_ASK);
        assertThat(later.step()).isEqualTo(Step.CAME_OF_IT);
    }

    @Test
    void emma_1_and_6_escalation_goes_by_stages_each_dated_and_with_an_outcome() {
        FollowUp one = with(with(Ups.referral(FRIDAY), Step.SENT, FRIDAY), Step.ESCALATED, MONDAY);
        assertThat(on(MONDAY, one).step()).isEqualTo(Step.ESCALATION_ANSWERED);
        assertThat(on(TUESDAY.plusDays(1), one).step()).isEqualTo(Step.ESCALATED);
        assertThat(on(MONDAY, one).expected().sentence()).contains("stage 1");
        FollowUp two = with(one, Step.ESCALATED, TUESDAY);
        assertThat(on(TUESDAY, two).expected().sentence()).contains("stage 2");
        FollowUp answered = with(two, Step.ESCALATION_ANSWERED, TUESDAY);
        assertThat(on(TUESDAY, answered).expected().next()).isEqualTo(Step.ANSWERED);
        assertThat(USUAL.stage(1)).isEqualTo("Stage 1, practitioner and manager");
        assertThat(USUAL.stage(9)).isEqualTo("Stage 9, the safeguarding partnership");
    }

    @Test
    void emma_6_a_professionals_meeting_that_was_asked_for_is_not_forgotten() {
        FollowUp sent = with(Ups.referral(FRIDAY), Step.SENT, FRIDAY);
        FollowUp noDay = with(sent, Step.MEETING_ASKED, MONDAY);
        assertThat(on(MONDAY.plusDays(14), noDay).state()).isEqualTo(Standing.State.TO_ASK);
        FollowUp withDay = with(sent, Step.MEETING_ASKED, MONDAY, When.on(TUESDAY, "10:00"));
        assertThat(on(TUESDAY, withDay).howLong()).isEqualTo("Today, 10:00");
        assertThat(on(TUESDAY.plusDays(1), withDay).step()).isEqualTo(Step.MEETING_HELD);
    }

    @Test
    void r9_r10_emma_9_it_is_never_presumed_that_an_offer_was_taken_up() {
        FollowUp offered =
                with(
                        Ups.of(FollowUpKind.OFFER, LocalDate.of(2026, 10, 2), When.UNKNOWN),
                        Step.OFFERED,
                        LocalDate.of(2026, 10, 2));
        Standing after = on(TUESDAY, offered);
        assertThat(after.expected().sentence()).isEqualTo("Not heard whether they started.");
        assertThat(after.state()).isEqualTo(Standing.State.TO_ASK);
        assertThat(after.howLong()).isEqualTo("Ask again since Fri 16 Oct");
        FollowUp contacted = with(offered, Step.CONTACTED, LocalDate.of(2026, 10, 20));
        assertThat(on(TUESDAY, contacted).expected().sentence())
                .contains("made contact")
                .contains("Not heard whether they started");
        FollowUp missed = with(contacted, Step.MISSED, LocalDate.of(2026, 11, 12));
        assertThat(OfferWay.heardOfStart(missed)).isFalse();
        assertThat(on(TUESDAY, missed).expected().sentence()).startsWith("Was not brought");
    }

    @Test
    void r10_it_asks_again_after_two_weeks_or_on_the_day_that_was_said() {
        FollowUp offered =
                with(Ups.of(FollowUpKind.OFFER, FRIDAY, When.UNKNOWN), Step.OFFERED, FRIDAY);
        assertThat(on(TUESDAY, offered).howLong()).isEqualTo("Ask again Fri 4 Dec");
        FollowUp asked = with(offered, Step.ASKED_AGAIN, TUESDAY, When.on(TUESDAY.plusDays(3)));
        assertThat(on(TUESDAY, asked).howLong()).isEqualTo("Ask again Fri 27 Nov");
    }

    @Test
    void r10_a_slip_put_right_does_not_move_the_day_of_asking_back() {
        FollowUp offered =
                with(Ups.of(FollowUpKind.OFFER, FRIDAY, When.UNKNOWN), Step.OFFERED, FRIDAY);
        FollowUp asked = with(offered, Step.ASKED_AGAIN, TUESDAY);
        FollowUp mended = with(asked, Step.OFFERED, FRIDAY.minusDays(7));
        assertThat(on(TUESDAY, mended).howLong()).isEqualTo("Ask again Tue 8 Dec");
    }

    @Test
    void r9_help_that_started_still_asks_what_came_of_it() {
        FollowUp started =
                with(
                        with(
                                Ups.of(FollowUpKind.OFFER, FRIDAY, When.UNKNOWN),
                                Step.OFFERED,
                                FRIDAY),
                        Step.STARTED,
                        MONDAY);
        assertThat(on(TUESDAY, started).expected().sentence())
                .isEqualTo("Started Mon 23 Nov. Not heard what came of it.");
        assertThat(on(TUESDAY, started).step()).isEqualTo(Step.OUTCOME);
    }

    @Test
    void r4_a_contribution_asked_for_is_late_when_its_day_has_passed_and_was_it_used() {
        FollowUp asked = Ups.of(FollowUpKind.CONTRIBUTION, FRIDAY, When.on(MONDAY));
        assertThat(on(FRIDAY, asked).state()).isEqualTo(Standing.State.SOON);
        assertThat(on(MONDAY, asked).state()).isEqualTo(Standing.State.TODAY);
        assertThat(on(TUESDAY, asked).state()).isEqualTo(Standing.State.LATE);
        FollowUp sent = with(asked, Step.SENT_ON, TUESDAY);
        assertThat(on(TUESDAY, sent).state()).isEqualTo(Standing.State.WAITING);
        assertThat(on(TUESDAY, sent).expected().sentence())
                .contains("Not heard whether it was read");
        assertThat(with(sent, Step.USED, TUESDAY).ended()).isTrue();
    }

    @Test
    void r4_more_time_given_by_the_agency_moves_the_due_day() {
        FollowUp asked = Ups.of(FollowUpKind.CONTRIBUTION, FRIDAY, When.on(MONDAY));
        FollowUp moved = with(asked, Step.MOVED, MONDAY, When.on(TUESDAY.plusDays(2)));
        assertThat(on(TUESDAY, moved).howLong()).isEqualTo("Thu 26 Nov");
    }

    @Test
    void r20_a_question_stays_until_it_is_answered_with_what() {
        FollowUp asked = Ups.of(FollowUpKind.QUESTION, FRIDAY, When.UNKNOWN);
        assertThat(on(TUESDAY, asked).state()).isEqualTo(Standing.State.OPEN);
        FollowUp tried = with(asked, Step.LOOKED_INTO, MONDAY, When.on(MONDAY));
        assertThat(on(TUESDAY, tried).state()).isEqualTo(Standing.State.LATE);
        assertThat(with(tried, Step.FOUND_OUT, TUESDAY).ended()).isTrue();
        assertThat(
                        FollowUpRules.problems(
                                tried, NewLine.of(Step.FOUND_OUT, TUESDAY, Ups.LEAD, " "), TUESDAY))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("words"));
    }
}
