package org.daybook.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.followup.Ups.FRIDAY;
import static org.daybook.followup.Ups.LEAD;
import static org.daybook.followup.Ups.MONDAY;
import static org.daybook.followup.Ups.TUESDAY;
import static org.daybook.followup.Ups.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.chronology.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is typed wrong gets a sentence under its field. */
class FollowUpRulesTest {

    @Test
    void an_answer_before_the_sending_is_asked_about() {
        assertThat(problems(Ups.referral(FRIDAY), answer(MONDAY)))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.sentence()).startsWith("Record first how"));
    }

    @Test
    void an_answer_on_a_day_before_the_sending_is_asked_about() {
        FollowUp sent = with(Ups.referral(FRIDAY), Step.SENT, MONDAY);
        assertThat(problems(sent, answer(FRIDAY)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("day");
                    assertThat(problem.sentence()).contains("Mon 23 Nov 2026");
                });
    }

    @Test
    void a_day_to_come_is_asked_about() {
        FollowUp referral = Ups.referral(FRIDAY);
        assertThat(problems(referral, NewLine.of(Step.NOTE, TUESDAY.plusDays(1), LEAD, "Rang")))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.sentence())
                                .contains("still to come")
                                .contains("24 Nov"));
    }

    @Test
    void what_has_ended_takes_a_note_and_nothing_else() {
        FollowUp ended =
                with(Ups.of(FollowUpKind.OFFER, FRIDAY, When.UNKNOWN), Step.OUTCOME, MONDAY);
        assertThat(problems(ended, NewLine.of(Step.STARTED, TUESDAY, LEAD, "Came")))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.sentence()).contains("ended on Mon 23 Nov 2026"));
        assertThat(problems(ended, NewLine.of(Step.NOTE, TUESDAY, LEAD, "A letter came")))
                .isEmpty();
    }

    @Test
    void a_sending_says_whether_a_parent_agreed_or_why_nobody_was_asked() {
        assertThat(problems(Ups.referral(FRIDAY), NewLine.of(Step.SENT, FRIDAY, LEAD, "By phone")))
                .extracting(Problem::field)
                .containsExactly("answer");
    }

    @Test
    void nobody_and_no_day_are_asked_about() {
        NewLine bare =
                new NewLine(
                        Step.NOTE, Optional.empty(), "", " ", Optional.empty(), "", When.UNKNOWN);
        assertThat(problems(Ups.referral(FRIDAY), bare))
                .extracting(Problem::field)
                .containsExactly("day", "by", "words");
    }

    @Test
    void a_text_that_is_too_long_is_kept_on_the_page_and_not_cut() {
        String long_ = "x".repeat(FollowUpRules.LONGEST + 1);
        assertThat(problems(Ups.referral(FRIDAY), NewLine.of(Step.NOTE, FRIDAY, LEAD, long_)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("20,000"));
    }

    @Test
    void a_time_that_is_too_long_is_kept_on_the_page_and_not_cut() {
        When due = When.on(TUESDAY, "x".repeat(61));
        NewLine step = NewLine.of(Step.LOOKED_INTO, TUESDAY, LEAD, "Rang").dueBy(due);
        assertThat(problems(Ups.of(FollowUpKind.QUESTION, FRIDAY, When.UNKNOWN), step))
                .extracting(Problem::field)
                .containsExactly("due-time");

        NewFollowUp meeting =
                NewFollowUp.of(
                                FollowUpKind.MEETING,
                                new ChildId(UUID.randomUUID()),
                                "Core group",
                                "",
                                FRIDAY)
                        .dueBy(due)
                        .preparing("The report", due);
        assertThat(FollowUpRules.problems(meeting, TUESDAY))
                .extracting(Problem::field)
                .containsExactly("due-time", "prepare-by");
    }

    @Test
    void a_new_day_that_has_gone_by_is_asked_about() {
        NewLine chase = NewLine.of(Step.LOOKED_INTO, TUESDAY, LEAD, "Rang").dueBy(When.on(MONDAY));
        assertThat(problems(Ups.of(FollowUpKind.QUESTION, FRIDAY, When.UNKNOWN), chase))
                .extracting(Problem::field)
                .containsExactly("due");
    }

    @ParameterizedTest
    @EnumSource(FollowUpKind.class)
    void nothing_begins_without_a_child_and_a_word(FollowUpKind kind) {
        NewFollowUp bare =
                new NewFollowUp(
                        kind,
                        List.of(),
                        Optional.empty(),
                        " ",
                        "Police",
                        Optional.of(TUESDAY),
                        When.on(TUESDAY),
                        "",
                        "",
                        When.UNKNOWN);
        assertThat(FollowUpRules.problems(bare, TUESDAY))
                .extracting(Problem::field)
                .containsExactly("children", "title");
    }

    @Test
    void an_empty_question_and_a_beginning_to_come_get_a_sentence_each() {
        NewFollowUp asked =
                NewFollowUp.of(FollowUpKind.QUESTION, ChildId.fresh(), "", "", TUESDAY.plusDays(1));
        assertThat(FollowUpRules.problems(asked, TUESDAY))
                .extracting(Problem::sentence)
                .first()
                .isEqualTo("Write the question.");
        assertThat(FollowUpRules.problems(asked, TUESDAY)).hasSize(2);
    }

    @Test
    void an_allegation_against_an_adult_is_not_followed_up_in_a_childs_file() {
        assertThat(FollowUpRules.problems(to("LADO, by phone"), TUESDAY))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("whom");
                    assertThat(problem.sentence()).contains("never kept in a child\u2019s file");
                });
        assertThat(FollowUpRules.problems(to("Ladoga Road family centre"), TUESDAY)).isEmpty();
    }

    private static NewFollowUp to(String whom) {
        return NewFollowUp.of(
                FollowUpKind.REFERRAL, ChildId.fresh(), "What was seen", whom, TUESDAY);
    }

    @Test
    void a_meeting_needs_its_day_and_what_is_before_it_comes_before_it() {
        NewFollowUp meeting =
                NewFollowUp.of(FollowUpKind.MEETING, ChildId.fresh(), "Core group", "", TUESDAY);
        assertThat(FollowUpRules.problems(meeting, TUESDAY))
                .extracting(Problem::field)
                .containsExactly("due");
        NewFollowUp late =
                meeting.dueBy(When.on(TUESDAY.plusDays(2)))
                        .preparing("Report", When.on(TUESDAY.plusDays(3)));
        assertThat(FollowUpRules.problems(late, TUESDAY))
                .extracting(Problem::field)
                .containsExactly("prepare-by");
    }

    private static NewLine answer(LocalDate day) {
        return NewLine.of(Step.ANSWERED, day, LEAD, "By phone").answering(Answer.TAKEN_ON);
    }

    private static List<Problem> problems(FollowUp followUp, NewLine line) {
        return FollowUpRules.problems(followUp, line, TUESDAY);
    }
}
