package org.daybook.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AbsencePlanTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestCases cases;

    @BeforeEach
    void begin() {
        cases = new TestCases(daybook);
    }

    @Test
    void R1_what_happens_on_an_absence_varies_with_vulnerability() {
        assertThat(usual(cases.wren)).startsWith("By 10:00 office phones Dana Ashdown");
        cases.begun(cases.wren, StatusKind.YOUNG_CARER, "", "");
        assertThat(usual(cases.wren)).startsWith("By 09:30 office phones Dana Ashdown");
        cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        assertThat(usual(cases.wren))
                .containsExactly(
                        "By 09:15 office phones Dana Ashdown",
                        "By 09:45 June Ashdown; tell the lead",
                        "By 10:30 visit, two staff",
                        "Not seen by 12:00 social worker, then police");
    }

    @Test
    void Emma_5a_a_vulnerable_child_without_a_plan_is_listed_until_it_has_one() {
        cases.begun(cases.wren, StatusKind.YOUNG_CARER, "", "");
        cases.begun(cases.school.nell, StatusKind.SEN_SUPPORT, "", "");
        assertThat(cases.alarmsAbout(cases.wren)).containsExactly(CaseAlarm.Kind.NO_PLAN);
        assertThat(cases.alarmsAbout(cases.school.nell)).isEmpty();
        made(new AbsencePlan.Step("09:15", "office phones Dana"));
        assertThat(cases.alarms()).isEmpty();
    }

    @Test
    void who_counts_as_vulnerable_is_the_schools_own_setting() {
        cases.begun(cases.school.nell, StatusKind.SEN_SUPPORT, "", "");
        cases.settle().vulnerable(EnumSet.of(StatusKind.SEN_SUPPORT));
        assertThat(cases.alarmsAbout(cases.school.nell)).containsExactly(CaseAlarm.Kind.NO_PLAN);
        cases.settle().vulnerable(EnumSet.noneOf(StatusKind.class));
        assertThat(cases.alarms()).isEmpty();
    }

    @Test
    void a_new_plan_stands_beside_the_earlier_one() {
        made(new AbsencePlan.Step("09:15", "office phones Dana"));
        made(new AbsencePlan.Step("09:00", "office phones June"));
        Standing standing = cases.casework.of(cases.wren.id());
        assertThat(standing.plans()).hasSize(2);
        assertThat(standing.plan().orElseThrow().number()).isEqualTo(2);
        assertThat(standing.plan().orElseThrow().steps().getFirst().inWords())
                .isEqualTo("By 09:00 office phones June");
    }

    @Test
    void blank_steps_are_left_out_and_a_plan_without_any_is_asked_about() {
        AbsencePlan.Step blank = new AbsencePlan.Step(" ", "");
        AbsencePlan.Step words = new AbsencePlan.Step("09:15", "office phones Dana");
        assertThat(refused(List.of(blank), "").field()).isEqualTo(MakeAbsencePlan.STEPS);
        TestCases.kept(cases.plan().make(cases.wren.id(), List.of(blank, words), "", ""));
        assertThat(cases.casework.of(cases.wren.id()).plan().orElseThrow().steps())
                .containsExactly(words);
    }

    @Test
    void times_that_are_none_steps_without_words_and_days_gone_by_each_get_a_sentence() {
        AbsencePlan.Step fine = new AbsencePlan.Step("09:15", "office phones Dana");
        assertThat(refused(List.of(new AbsencePlan.Step("29:15", "phone")), "").field())
                .isEqualTo(MakeAbsencePlan.STEPS);
        assertThat(refused(List.of(new AbsencePlan.Step("09:15", "")), "").sentence())
                .isEqualTo("Say what is done by 09:15.");
        assertThat(refused(List.of(new AbsencePlan.Step("", "x".repeat(401))), "").sentence())
                .startsWith("A step has room for 400 characters");
        assertThat(refused(List.of(fine), "1 Sep 2026").field()).isEqualTo(MakeAbsencePlan.REVIEW);
    }

    private void made(AbsencePlan.Step step) {
        TestCases.kept(cases.plan().make(cases.wren.id(), List.of(step), "", ""));
    }

    private Problem refused(List<AbsencePlan.Step> steps, String review) {
        return TestCases.refused(cases.plan().make(cases.wren.id(), steps, "", review));
    }

    private List<String> usual(Child child) {
        return UsualPlan.of(
                        child,
                        cases.casework.of(child.id()),
                        cases.casework.practice(),
                        TestCases.TODAY)
                .stream()
                .map(AbsencePlan.Step::inWords)
                .toList();
    }
}
