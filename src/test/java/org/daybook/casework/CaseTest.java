package org.daybook.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.people.StaffId;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CaseTest {

    private static final LocalDate TODAY = TestCases.TODAY;

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestCases cases;

    @BeforeEach
    void begin() {
        cases = new TestCases(daybook);
    }

    @Test
    void R15_no_case_is_between_two_leads_on_any_day() {
        ChildCase open = cases.opened(cases.wren, "1 Sep 2026");
        handOver(open, CaseDuty.Kind.LEAD, cases.calder.id(), "5 Oct 2026");
        handOver(open, CaseDuty.Kind.LEAD, cases.marlow.id(), "9 Nov 2026");
        ChildCase after = cases.casework.caseWith(open.id()).orElseThrow();
        for (LocalDate day = open.openedOn(); !day.isAfter(TODAY); day = day.plusDays(1)) {
            LocalDate one = day;
            assertThat(
                            after.duties().stream()
                                    .filter(duty -> duty.kind() == CaseDuty.Kind.LEAD)
                                    .filter(duty -> duty.holds(one)))
                    .as("leads on %s", one)
                    .hasSize(1);
        }
        assertThat(after.lead(LocalDate.of(2026, 10, 4))).contains(cases.marlow.id());
        assertThat(after.lead(LocalDate.of(2026, 10, 5))).contains(cases.calder.id());
        assertThat(after.lead(TODAY)).contains(cases.marlow.id());
    }

    @Test
    void R15_a_gap_and_a_departed_lead_raise_an_alarm_that_says_since_when() {
        cases.opened(cases.wren, "1 Sep 2026");
        assertThat(cases.alarms()).isEmpty();
        cases.leaves(cases.marlow, LocalDate.of(2026, 11, 20));
        CaseAlarm alarm = cases.alarms().getFirst();
        assertThat(alarm.kind()).isEqualTo(CaseAlarm.Kind.LEAD_LEFT);
        assertThat(alarm.sentence())
                .isEqualTo(
                        "The lead, Mrs Ruth Marlow, left on 20 Nov 2026. Nobody leads this case.");
    }

    @Test
    void a_lead_who_is_leaving_raises_an_alarm_until_somebody_is_named_after() {
        ChildCase open = cases.opened(cases.wren, "1 Sep 2026");
        cases.leaves(cases.marlow, LocalDate.of(2026, 12, 18));
        assertThat(cases.alarmsAbout(cases.wren)).containsExactly(CaseAlarm.Kind.LEAD_LEAVING);
        handOver(open, CaseDuty.Kind.LEAD, cases.calder.id(), "19 Dec 2026");
        assertThat(cases.alarms()).isEmpty();
    }

    @Test
    void a_case_without_a_deputy_raises_an_alarm_and_is_opened_all_the_same() {
        TestCases.kept(
                cases.open()
                        .open(
                                cases.wren.id(),
                                new OpenCase.Answers(
                                        "Plan made",
                                        Optional.of(cases.marlow.id()),
                                        Optional.empty(),
                                        "2 Nov 2026")));
        assertThat(cases.alarms().getFirst().sentence())
                .isEqualTo("The case has no named deputy since 2 Nov 2026.");
    }

    @Test
    void a_deputy_who_takes_the_lead_deputises_no_more() {
        ChildCase open = cases.opened(cases.wren, "1 Sep 2026");
        handOver(open, CaseDuty.Kind.LEAD, cases.fenn.id(), "");
        ChildCase after = cases.casework.caseWith(open.id()).orElseThrow();
        assertThat(after.lead(TODAY)).contains(cases.fenn.id());
        assertThat(after.deputy(TODAY)).isEmpty();
        assertThat(cases.alarmsAbout(cases.wren)).containsExactly(CaseAlarm.Kind.NO_DEPUTY);
    }

    @Test
    void handing_over_twice_on_one_day_leaves_one_lead_and_both_names_to_be_read() {
        ChildCase open = cases.opened(cases.wren, "24 Nov 2026");
        handOver(open, CaseDuty.Kind.LEAD, cases.calder.id(), "");
        ChildCase after = cases.casework.caseWith(open.id()).orElseThrow();
        assertThat(after.lead(TODAY)).contains(cases.calder.id());
        assertThat(after.duties()).hasSize(3);
    }

    @Test
    void a_child_on_a_plan_in_care_or_in_need_without_a_case_is_an_alarm() {
        cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        TestCases.kept(
                cases.plan()
                        .make(
                                cases.wren.id(),
                                List.of(new AbsencePlan.Step("09:15", "phone")),
                                "",
                                ""));
        assertThat(cases.alarms().getFirst().sentence())
                .isEqualTo(
                        "Child protection plan \u2013 neglect since 12 Mar 2026, and no case is"
                                + " open here.");
        cases.opened(cases.wren, "");
        assertThat(cases.alarms()).isEmpty();
    }

    @Test
    void recording_a_concern_forces_no_case() {
        Entry concern =
                cases.school.recorded(
                        EntryKind.CONCERN, TODAY, "Came in without a coat.", cases.wren.id());
        assertThat(concern.decisions()).isEmpty();
        assertThat(cases.alarms()).isEmpty();
        assertThat(cases.casework.of(cases.wren.id()).openCase()).isEmpty();
    }

    @Test
    void closing_asks_why_and_opening_again_is_a_new_case_beside_the_earlier() {
        ChildCase open = cases.opened(cases.wren, "1 Sep 2026");
        assertThat(TestCases.refused(cases.close().close(open.id(), "", " ")).sentence())
                .startsWith("Say why it can be closed");
        assertThat(TestCases.refused(cases.close().close(open.id(), "31 Aug 2026", "x")).field())
                .isEqualTo(CloseCase.ON);
        TestCases.kept(cases.close().close(open.id(), "20 Nov 2026", "Plan ended."));
        assertThat(opening(Optional.of(cases.marlow.id()), Optional.empty(), "19 Nov 2026").field())
                .isEqualTo(OpenCase.FROM);
        ChildCase again = cases.opened(cases.wren, "23 Nov 2026");
        assertThat(cases.casework.of(cases.wren.id()).cases().stream().map(ChildCase::id))
                .containsExactly(again.id(), open.id());
    }

    @Test
    void a_case_cannot_be_closed_before_it_changed_hands_the_last_time() {
        ChildCase open = cases.opened(cases.wren, "1 Sep 2026");
        handOver(open, CaseDuty.Kind.LEAD, cases.calder.id(), "5 Oct 2026");
        assertThat(TestCases.refused(cases.close().close(open.id(), "4 Oct 2026", "x")).sentence())
                .isEqualTo("The case changed hands on 5 Oct 2026. Choose that day or a later one.");
        TestCases.kept(cases.close().close(open.id(), "5 Oct 2026", "Plan ended."));
    }

    @Test
    void a_handover_that_has_not_come_keeps_no_case_open() {
        ChildCase open = cases.opened(cases.wren, "1 Sep 2026");
        handOver(open, CaseDuty.Kind.LEAD, cases.calder.id(), "1 Dec 2026");
        TestCases.kept(cases.close().close(open.id(), "20 Nov 2026", "Plan ended."));
    }

    @Test
    void a_case_needs_a_lead_who_works_here_a_different_deputy_and_a_reason() {
        cases.leaves(cases.calder, LocalDate.of(2026, 10, 2));
        assertThat(opening(Optional.empty(), Optional.empty(), "").sentence())
                .isEqualTo("Choose who leads. Each case has exactly one lead.");
        assertThat(opening(Optional.of(cases.calder.id()), Optional.empty(), "").sentence())
                .isEqualTo(
                        "That person left the school on 2 Oct 2026. Choose somebody who works here"
                                + " then.");
        assertThat(opening(Optional.of(cases.fenn.id()), Optional.of(cases.fenn.id()), "").field())
                .isEqualTo(OpenCase.DEPUTY);
        assertThat(opening(Optional.of(cases.fenn.id()), Optional.empty(), "tomorrow").field())
                .isEqualTo(OpenCase.FROM);
        cases.opened(cases.wren, "");
        assertThat(opening(Optional.of(cases.fenn.id()), Optional.empty(), "").sentence())
                .startsWith("A case is open already");
    }

    @Test
    void handing_over_is_refused_in_a_sentence() {
        ChildCase open = cases.opened(cases.wren, "1 Sep 2026");
        assertThat(refused(open, Optional.empty(), "").sentence())
                .isEqualTo("Choose who takes over.");
        assertThat(refused(open, Optional.of(cases.marlow.id()), "").sentence())
                .isEqualTo("That person is the lead of this case already.");
        assertThat(refused(open, Optional.of(cases.calder.id()), "31 Aug 2026").sentence())
                .isEqualTo(
                        "What stands here has held since 1 Sep 2026. Choose that day or a later"
                                + " one.");
        assertThat(refused(open, Optional.of(cases.calder.id()), "1 Dec 2028").sentence())
                .startsWith("That is more than a year ahead.");
        assertThat(
                        TestCases.refused(
                                        cases.handOver()
                                                .handOver(
                                                        open.id(),
                                                        CaseDuty.Kind.DEPUTY,
                                                        Optional.of(cases.marlow.id()),
                                                        ""))
                                .sentence())
                .isEqualTo("That person leads this case. The deputy has to be somebody else.");
    }

    @Test
    void whoever_is_to_take_the_lead_is_no_deputy_until_then() {
        ChildCase open = cases.opened(cases.wren, "1 Sep 2026");
        handOver(open, CaseDuty.Kind.LEAD, cases.fenn.id(), "1 Dec 2026");
        assertThat(
                        TestCases.refused(
                                        cases.handOver()
                                                .handOver(
                                                        open.id(),
                                                        CaseDuty.Kind.DEPUTY,
                                                        Optional.of(cases.fenn.id()),
                                                        ""))
                                .sentence())
                .isEqualTo("That person leads this case. The deputy has to be somebody else.");
    }

    private void handOver(ChildCase open, CaseDuty.Kind kind, StaffId to, String from) {
        TestCases.kept(cases.handOver().handOver(open.id(), kind, Optional.of(to), from));
    }

    private Problem refused(ChildCase open, Optional<StaffId> to, String from) {
        return TestCases.refused(
                cases.handOver().handOver(open.id(), CaseDuty.Kind.LEAD, to, from));
    }

    private Problem opening(Optional<StaffId> lead, Optional<StaffId> deputy, String from) {
        return TestCases.refused(
                cases.open()
                        .open(
                                cases.wren.id(),
                                new OpenCase.Answers("Plan made", lead, deputy, from)));
    }
}
