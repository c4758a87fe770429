package org.daybook.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.daybook.casework.AbsencePlan;
import org.daybook.casework.Alert;
import org.daybook.casework.CaseDuty;
import org.daybook.casework.CasePractice;
import org.daybook.casework.Casework;
import org.daybook.casework.ChildCase;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.casework.RoughDay;
import org.daybook.casework.Stamp;
import org.daybook.casework.Standing;
import org.daybook.casework.StatusKind;
import org.daybook.casework.TestCases;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqCaseworkTest {

    private static final Stamp STAMP = new Stamp(TestStore.NOW, TestStore.LEAD);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestCases cases;
    private Casework casework;

    @BeforeEach
    void begin() {
        cases = new TestCases(daybook);
        casework = cases.casework;
    }

    @Test
    void what_was_written_is_read_back_to_the_letter() {
        Standing wanted =
                new Standing(
                        cases.wren.id(),
                        List.of(plan(), before(), struck()),
                        List.of(worker()),
                        List.of(alert()),
                        List.of(childCase()),
                        List.of(absence(2), absence(1)));
        write(() -> {
            wanted.statuses().forEach(casework::keep);
            wanted.professionals().forEach(casework::keep);
            wanted.alerts().forEach(casework::keep);
            wanted.cases().forEach(casework::keep);
            wanted.plans().forEach(casework::keep);
        });
        assertThat(casework.of(cases.wren.id())).isEqualTo(wanted);
        assertThat(casework.all()).containsExactly(wanted);
        assertThat(casework.of(cases.school.nell.id()))
                .isEqualTo(Standing.nothing(cases.school.nell.id()));
    }

    @Test
    void what_is_kept_again_takes_the_place_of_what_stood_there() {
        ChildStatus plan = plan();
        write(() -> casework.keep(plan));
        ChildStatus ended =
                status(
                        plan.id(),
                        Optional.of(new ChildStatus.End(Optional.empty(), "Not known when")),
                        Optional.empty());
        write(() -> casework.keep(ended));
        assertThat(casework.of(cases.wren.id()).statuses()).containsExactly(ended);
        assertThat(casework.status(plan.id())).contains(ended);
    }

    @Test
    void the_schools_practice_is_the_usual_one_until_it_says_otherwise() {
        assertThat(casework.practice()).isEqualTo(CasePractice.usual());
        CasePractice none = new CasePractice(EnumSet.noneOf(StatusKind.class));
        write(() -> casework.change(none));
        assertThat(casework.practice()).isEqualTo(none);
    }

    private void write(Runnable work) {
        daybook.journal().change(Deed.about(Deed.Kind.STATUS_CHANGED, cases.wren.id()), work);
    }

    private ChildStatus plan() {
        return status(ChildStatus.Id.fresh(), Optional.empty(), Optional.empty());
    }

    private ChildStatus status(
            ChildStatus.Id id, Optional<ChildStatus.End> end, Optional<ChildStatus.Struck> struck) {
        return new ChildStatus(
                id,
                cases.wren.id(),
                StatusKind.CP_PLAN,
                "neglect",
                Optional.of(RoughDay.day(DAY)),
                "Note",
                end,
                STAMP,
                struck);
    }

    private ChildStatus before() {
        return new ChildStatus(
                ChildStatus.Id.fresh(),
                cases.wren.id(),
                StatusKind.LOOKED_AFTER,
                StatusKind.AT_HOME,
                Optional.empty(),
                "",
                Optional.of(new ChildStatus.End(Optional.of(RoughDay.year(2023)), "Discharged")),
                STAMP,
                Optional.empty());
    }

    private ChildStatus struck() {
        return new ChildStatus(
                ChildStatus.Id.fresh(),
                cases.wren.id(),
                StatusKind.CHILD_IN_NEED,
                "",
                Optional.of(RoughDay.year(2025)),
                "",
                Optional.empty(),
                STAMP,
                Optional.of(new ChildStatus.Struck(STAMP, "Another child's")));
    }

    private Professional worker() {
        return new Professional(
                Professional.Id.fresh(),
                cases.wren.id(),
                "Social worker",
                "Priya Dunmore",
                "Hollowbrook Children\u2019s Services, Team 2",
                "01632 960 118",
                "",
                Optional.of(DAY),
                Optional.empty(),
                STAMP);
    }

    private Alert alert() {
        return new Alert(
                Alert.Id.fresh(),
                cases.wren.id(),
                "Do not release to anybody but Dana or June Ashdown.",
                DAY,
                Optional.of(new Alert.End(DAY.plusDays(3), "Order has run out")),
                STAMP);
    }

    private ChildCase childCase() {
        return new ChildCase(
                ChildCase.Id.fresh(),
                cases.wren.id(),
                DAY,
                TestStore.LEAD,
                "Plan made",
                TestStore.NOW,
                Optional.of(new ChildCase.Closing(DAY.plusDays(90), STAMP, "Plan ended")),
                List.of(
                        new CaseDuty(
                                CaseDuty.Id.fresh(),
                                cases.marlow.id(),
                                CaseDuty.Kind.LEAD,
                                DAY,
                                Optional.of(DAY.plusDays(20)),
                                STAMP),
                        new CaseDuty(
                                CaseDuty.Id.fresh(),
                                cases.fenn.id(),
                                CaseDuty.Kind.LEAD,
                                DAY.plusDays(20),
                                Optional.empty(),
                                STAMP)));
    }

    private AbsencePlan absence(int number) {
        return new AbsencePlan(
                AbsencePlan.Id.fresh(),
                cases.wren.id(),
                number,
                "Core group",
                Optional.of(DAY.plusDays(60)),
                List.of(
                        new AbsencePlan.Step("09:15", "office phones Dana"),
                        new AbsencePlan.Step("Not seen by 12:00", "police")),
                STAMP);
    }
}
