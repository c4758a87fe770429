package org.daybook.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AlertTest {

    private static final String WORDS = "Do not release to anybody but Dana or June Ashdown.";

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestCases cases;

    @BeforeEach
    void begin() {
        cases = new TestCases(daybook);
    }

    @Test
    void an_alert_holds_until_it_is_ended_with_a_reason() {
        Alert alert = begun(WORDS, "2 Nov 2026");
        assertThat(alert.words()).isEqualTo(WORDS);
        assertThat(TestCases.refused(cases.alerts().end(alert.id(), "", "")).field())
                .isEqualTo(ChangeAlerts.END_WHY);
        assertThat(TestCases.refused(cases.alerts().end(alert.id(), "1 Nov 2026", "x")).field())
                .isEqualTo(ChangeAlerts.END_DAY);
        Standing after =
                TestCases.kept(cases.alerts().end(alert.id(), "", "The order has run out."));
        assertThat(after.alertsInForce()).isEmpty();
        assertThat(after.alerts().getFirst().end().orElseThrow().why())
                .isEqualTo("The order has run out.");
    }

    @Test
    void an_alert_is_one_sentence() {
        assertThat(TestCases.refused(cases.alerts().begin(cases.wren.id(), "", "")).sentence())
                .isEqualTo("Say in one sentence what nobody may overlook.");
        assertThat(
                        TestCases.refused(
                                        cases.alerts()
                                                .begin(cases.wren.id(), "x".repeat(100_000), ""))
                                .field())
                .isEqualTo(ChangeAlerts.WORDS);
        assertThat(
                        TestCases.refused(cases.alerts().begin(cases.wren.id(), "x", "Dec 2026"))
                                .field())
                .isEqualTo(ChangeAlerts.FROM);
        assertThat(begun("Two\n lines", "").words()).isEqualTo("Two lines");
    }

    private Alert begun(String words, String from) {
        return TestCases.kept(cases.alerts().begin(cases.wren.id(), words, from))
                .alertsInForce()
                .getFirst();
    }

    @Test
    void the_social_worker_is_the_one_who_began_last_and_still_works_with_the_child() {
        Professional first = added("Social worker", "Tamsin Rill", "3 Mar 2026");
        added("Health visitor", "Bel Orme", "");
        Professional second = added("Social worker", "Priya Dunmore", "2 Nov 2026");
        Standing standing = cases.casework.of(cases.wren.id());
        assertThat(standing.socialWorker(TestCases.TODAY).orElseThrow().nameAndPhone())
                .isEqualTo("Priya Dunmore, 01632 960 118");
        TestCases.kept(cases.professionals().end(second.id(), "23 Nov 2026"));
        assertThat(cases.casework.of(cases.wren.id()).socialWorker(TestCases.TODAY))
                .map(Professional::name)
                .contains(first.name());
    }

    @Test
    void a_professional_who_is_nobody_or_ends_before_the_beginning_is_asked_about() {
        assertThat(
                        TestCases.refused(
                                        cases.professionals()
                                                .add(
                                                        cases.wren.id(),
                                                        new ChangeProfessionals.Answers(
                                                                "Social worker",
                                                                "",
                                                                "",
                                                                "",
                                                                "",
                                                                "")))
                                .field())
                .isEqualTo(ChangeProfessionals.NAME);
        Professional one = added("Social worker", "Priya Dunmore", "2 Nov 2026");
        assertThat(TestCases.refused(cases.professionals().end(one.id(), "1 Nov 2026")).field())
                .isEqualTo(ChangeProfessionals.UNTIL);
    }

    private Professional added(String role, String name, String from) {
        return TestCases.kept(
                        cases.professionals()
                                .add(
                                        cases.wren.id(),
                                        new ChangeProfessionals.Answers(
                                                role,
                                                name,
                                                "Hollowbrook Children\u2019s Services, Team 2",
                                                "01632 960 118",
                                                "",
                                                from)))
                .professionals()
                .getLast();
    }
}
