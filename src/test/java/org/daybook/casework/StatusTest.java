package org.daybook.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StatusTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestCases cases;

    @BeforeEach
    void begin() {
        cases = new TestCases(daybook);
    }

    @Test
    void R7_who_is_or_was_on_a_plan_in_care_or_at_home_under_a_care_order_is_found_at_once() {
        cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        cases.over(cases.wren, StatusKind.LOOKED_AFTER, StatusKind.AT_HOME, "Feb 2021", "2023");
        cases.over(cases.school.nell, StatusKind.CP_PLAN, "", "", "");
        cases.begun(
                cases.school.kit,
                StatusKind.LOOKED_AFTER,
                "accommodated, section 20",
                "3 Nov 2025");

        List<ListedStatus> all = StatusList.of(cases.casework.all(), TestCases.TODAY);
        assertThat(found(all, StatusFilter.of(StatusKind.CP_PLAN), StatusFilter.Time.NOW))
                .containsExactly(cases.wren.id());
        assertThat(found(all, StatusFilter.of(StatusKind.CP_PLAN), StatusFilter.Time.BEFORE))
                .containsExactly(cases.school.nell.id());
        assertThat(found(all, StatusFilter.of(StatusKind.LOOKED_AFTER), StatusFilter.Time.EVER))
                .containsExactlyInAnyOrder(cases.wren.id(), cases.school.kit.id());
        assertThat(found(all, StatusFilter.CARE_ORDER_AT_HOME, StatusFilter.Time.EVER))
                .containsExactly(cases.wren.id());
        assertThat(found(all, StatusFilter.CARE_ORDER_AT_HOME, StatusFilter.Time.NOW)).isEmpty();
    }

    private static List<ChildId> found(
            List<ListedStatus> all, StatusFilter filter, StatusFilter.Time time) {
        return all.stream()
                .filter(one -> filter.lets(one.status(), time))
                .map(one -> one.status().child())
                .toList();
    }

    @Test
    void beginning_and_ending_a_status_each_write_an_entry_in_the_same_change() {
        ChildStatus plan = cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        TestCases.kept(cases.status().end(plan.id(), "20 Nov 2026", "Core group agreed."));

        assertThat(narratives())
                .containsExactly(
                        "Begins: Child protection plan \u2013 neglect.",
                        "Ends: Child protection plan \u2013 neglect. Core group agreed.");
        assertThat(entries()).allMatch(entry -> entry.kind() == EntryKind.STATUS_CHANGE);
        assertThat(daybook.journal().about(cases.wren.id()).stream().map(one -> one.deed().kind()))
                .startsWith(
                        Deed.Kind.STATUS_CHANGED,
                        Deed.Kind.ENTRY_RECORDED,
                        Deed.Kind.STATUS_CHANGED,
                        Deed.Kind.ENTRY_RECORDED);
    }

    @Test
    void the_entries_say_what_it_is_now_and_what_it_was_before() {
        ChildStatus plan = cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        TestCases.kept(cases.status().end(plan.id(), "20 Nov 2026", ""));
        String words = "Child protection plan \u2013 neglect";
        assertThat(entries().stream().map(entry -> entry.wording().details()))
                .containsExactly(
                        Details.NONE.with(Detail.STATUS_NOW, words),
                        Details.NONE.with(Detail.STATUS_BEFORE, words));
    }

    @Test
    void what_was_over_before_it_was_written_down_stands_in_the_chronology_with_both_its_days() {
        cases.over(cases.wren, StatusKind.LOOKED_AFTER, StatusKind.AT_HOME, "Feb 2021", "2023");
        assertThat(entries().stream().map(entry -> entry.wording().happened().time()))
                .containsExactly("only the month is known", "only the year is known");
        Standing standing = cases.casework.of(cases.wren.id());
        assertThat(standing.now()).isEmpty();
        assertThat(standing.before().getFirst().wordsWithDays(TestCases.TODAY))
                .isEqualTo("Looked after \u2013 care order, placed at home (ended 2023)");
    }

    @Test
    void an_empty_form_ends_nothing() {
        ChildStatus plan = cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        Problem problem = TestCases.refused(cases.status().end(plan.id(), " ", ""));
        assertThat(problem.field()).isEqualTo(ChangeStatus.END_DAY);
        assertThat(problem.sentence())
                .isEqualTo("Say when it ended: a day, a month, a year, or: not known.");
        assertThat(cases.casework.of(cases.wren.id()).now()).containsExactly(plan);
        assertThat(narratives()).hasSize(1);
    }

    @Test
    void an_end_that_nobody_knows_is_said_in_words() {
        ChildStatus plan = cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        Standing after = TestCases.kept(cases.status().end(plan.id(), "Not known", ""));
        assertThat(after.before().getFirst().end().orElseThrow().on()).isEmpty();
        assertThat(narratives())
                .contains("Ends: Child protection plan \u2013 neglect, end not known.");
    }

    @Test
    void an_end_written_by_mistake_is_taken_back_with_a_reason_and_stays_to_be_read() {
        ChildStatus plan = cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        TestCases.kept(cases.status().end(plan.id(), "20 Nov 2026", ""));
        assertThat(TestCases.refused(cases.status().resume(plan.id(), " ")).field())
                .isEqualTo(ChangeStatus.RESUME_WHY);

        Standing after =
                TestCases.kept(cases.status().resume(plan.id(), "It was the sister's plan."));
        ChildStatus again = after.now().getFirst();
        assertThat(again.words()).isEqualTo(plan.words());
        assertThat(again.began()).isEqualTo(plan.began());
        assertThat(after.before()).isEmpty();
        ChildStatus trace = cases.casework.status(plan.id()).orElseThrow();
        assertThat(trace.end()).isPresent();
        assertThat(trace.struck().orElseThrow().why())
                .isEqualTo("It has not ended. It was the sister's plan.");
        assertThat(narratives())
                .hasSize(3)
                .contains(
                        "Has not ended, its end was written down wrongly: Child protection plan"
                                + " \u2013 neglect. It was the sister's plan.");
        assertThat(TestCases.refused(cases.status().resume(again.id(), "Once more.")).sentence())
                .isEqualTo("This has no end to be taken back.");
    }

    @Test
    void an_end_is_not_taken_back_over_what_followed_it() {
        ChildStatus plan = cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        TestCases.kept(cases.status().end(plan.id(), "1 Sep 2026", ""));
        cases.begun(cases.wren, StatusKind.CP_PLAN, "emotional abuse", "2 Nov 2026");
        assertThat(TestCases.refused(cases.status().resume(plan.id(), "A slip.")).sentence())
                .contains("stands here for these days already");
    }

    @Test
    void an_ended_status_stays_in_sight() {
        ChildStatus need = cases.begun(cases.wren, StatusKind.CHILD_IN_NEED, "", "3 Jun 2025");
        Standing after = TestCases.kept(cases.status().end(need.id(), "12 Mar 2026", ""));
        assertThat(after.now()).isEmpty();
        assertThat(after.before().getFirst().wordsWithDays(TestCases.TODAY))
                .isEqualTo("Child in need (ended Mar 2026)");
    }

    @Test
    void a_wrong_one_is_struck_with_a_reason_counts_nowhere_and_stays_to_be_read() {
        ChildStatus plan = cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        assertThat(TestCases.refused(cases.status().strike(plan.id(), " ")).field())
                .isEqualTo(ChangeStatus.STRIKE_WHY);

        Standing after =
                TestCases.kept(cases.status().strike(plan.id(), "It was the cousin's plan."));
        assertThat(after.now()).isEmpty();
        assertThat(after.before()).isEmpty();
        assertThat(after.hasEverHad(StatusKind.CP_PLAN)).isFalse();
        assertThat(after.statuses().getFirst().struck().orElseThrow().why())
                .isEqualTo("It was the cousin's plan.");
        assertThat(narratives().getLast()).startsWith("Struck out").contains("the cousin's plan");
        assertThat(cases.begun(cases.wren, StatusKind.CP_PLAN, "", "12 Mar 2026").inForce())
                .isTrue();
    }

    @Test
    void the_gravest_comes_first_and_only_a_grave_one_is_filled() {
        cases.begun(cases.wren, StatusKind.SEN_SUPPORT, "", "");
        assertThat(cases.casework.of(cases.wren.id()).gravest()).isEmpty();
        cases.begun(cases.wren, StatusKind.CHILD_IN_NEED, "", "1 Sep 2026");
        cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "2 Nov 2026");
        Standing standing = cases.casework.of(cases.wren.id());
        assertThat(standing.gravest().orElseThrow().kind()).isEqualTo(StatusKind.CP_PLAN);
        assertThat(standing.now().stream().map(ChildStatus::kind))
                .containsExactly(
                        StatusKind.CP_PLAN, StatusKind.CHILD_IN_NEED, StatusKind.SEN_SUPPORT);
    }

    @Test
    void an_end_before_the_beginning_is_asked_about() {
        ChildStatus plan = cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        assertThat(TestCases.refused(cases.status().end(plan.id(), "11 Mar 2026", "")).sentence())
                .isEqualTo("That is before it began, 12 Mar 2026. Look at both days again.");
        assertThat(begin(StatusKind.CHILD_IN_NEED, "Jun 2025", "May 2025").field())
                .isEqualTo(ChangeStatus.ENDED);
    }

    @Test
    void within_one_year_that_is_all_that_is_known_an_end_is_no_contradiction() {
        ChildStatus before =
                cases.over(cases.wren, StatusKind.CHILD_IN_NEED, "", "5 May 2021", "2021");
        assertThat(before.isOver()).isTrue();
    }

    @Test
    void a_status_cannot_overlap_itself() {
        cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        assertThat(begin(StatusKind.CP_PLAN, "1 Sep 2026", "").sentence())
                .startsWith("Child protection plan \u2013 neglect, since 12 Mar 2026 stands here");
        assertThat(begin(StatusKind.CP_PLAN, "1 Sep 2025", "13 Mar 2026").field())
                .isEqualTo(ChangeStatus.BEGAN);
        assertThat(cases.over(cases.wren, StatusKind.CP_PLAN, "", "1 Sep 2025", "12 Mar 2026"))
                .isNotNull();
    }

    @Test
    void days_to_come_long_texts_and_nothing_at_all_each_get_a_sentence() {
        assertThat(begin(StatusKind.CP_PLAN, "25 Nov 2026", "").sentence())
                .startsWith("That day is still to come.");
        assertThat(begin(StatusKind.CP_PLAN, "2027", "").sentence())
                .startsWith("That is still to come.");
        assertThat(begin(StatusKind.CP_PLAN, "12 Mar 1926", "").sentence())
                .startsWith("12 Mar 1926 is more than 25 years ago.");
        assertThat(begin(StatusKind.CP_PLAN, "soonish", "").field()).isEqualTo(ChangeStatus.BEGAN);
        assertThat(begin(null, "", "").sentence()).isEqualTo("Choose what it is.");
        assertThat(begin(StatusKind.OTHER, "", "").field()).isEqualTo(ChangeStatus.DETAIL);
        assertThat(
                        TestCases.refused(
                                        cases.status()
                                                .begin(
                                                        cases.wren.id(),
                                                        new ChangeStatus.Answers(
                                                                StatusKind.CP_PLAN,
                                                                "",
                                                                "",
                                                                false,
                                                                "",
                                                                "x".repeat(100_000))))
                                .sentence())
                .startsWith("This is longer than one field keeps, 4,000 characters.");
        assertThat(cases.casework.of(cases.wren.id())).isEqualTo(Standing.nothing(cases.wren.id()));
        assertThat(entries()).isEmpty();
    }

    private Problem begin(@Nullable StatusKind kind, String began, String ended) {
        return TestCases.refused(
                cases.status()
                        .begin(
                                cases.wren.id(),
                                new ChangeStatus.Answers(
                                        kind, "", began, !ended.isEmpty(), ended, "")));
    }

    private List<Entry> entries() {
        return cases.school.entries.about(cases.wren.id());
    }

    private List<String> narratives() {
        return entries().stream().map(entry -> entry.wording().narrative()).toList();
    }

    @Test
    void every_status_says_what_it_asks_besides() {
        assertThat(Stream.of(StatusKind.values()).filter(kind -> !kind.detail().isEmpty()))
                .containsExactly(StatusKind.CP_PLAN, StatusKind.LOOKED_AFTER, StatusKind.OTHER);
        assertThat(StatusKind.LOOKED_AFTER.usualDetails())
                .contains("accommodated, section 20", "interim care order", StatusKind.AT_HOME);
        assertThat(Optional.of(StatusKind.SEN_SUPPORT).filter(StatusKind::needsCase)).isEmpty();
    }
}
