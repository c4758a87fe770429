package org.daybook.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.Child;
import org.daybook.chronology.TestSchool;
import org.daybook.people.ChangePeople;
import org.daybook.people.Duty;
import org.daybook.people.People;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.daybook.people.store.JooqPeople;
import org.daybook.vault.TestStore;

/** The invented school with three who may lead, and every use case of casework on a real store. */
public final class TestCases {

    public static final LocalDate TODAY = TestSchool.TODAY;

    public final TestSchool school;
    public final People people;
    public final Casework casework;
    public final StaffMember marlow = member("Mrs Ruth Marlow", Optional.of(Duty.LEAD));
    public final StaffMember fenn = member("Mr Joel Fenn", Optional.of(Duty.DEPUTY));
    public final StaffMember calder = member("Miss Ada Calder", Optional.empty());
    public final Child wren;

    public TestCases(TestStore daybook) {
        this.school = new TestSchool(daybook);
        this.people = new JooqPeople(daybook.store());
        this.casework = new JooqCasework(daybook.store());
        this.wren = school.child("Wren", "Ashdown", "Year 5", LocalDate.of(2017, 2, 3));
        List.of(marlow, fenn, calder).forEach(changePeople()::keep);
    }

    private static StaffMember member(String name, Optional<Duty> duty) {
        return new StaffMember(StaffId.fresh(), name, "", duty, Optional.empty());
    }

    public ChangePeople changePeople() {
        return new ChangePeople(school.daybook.journal(), people);
    }

    /** That person's last day at the school. */
    public void leaves(StaffMember person, LocalDate last) {
        changePeople()
                .keep(
                        new StaffMember(
                                person.id(),
                                person.name(),
                                person.role(),
                                person.duty(),
                                Optional.of(last)));
    }

    public ChangeStatus status() {
        return new ChangeStatus(
                school.daybook.journal(), casework, school.record(), school.daybook.clock());
    }

    public ChangeProfessionals professionals() {
        return new ChangeProfessionals(school.daybook.journal(), casework, school.daybook.clock());
    }

    public ChangeAlerts alerts() {
        return new ChangeAlerts(school.daybook.journal(), casework, school.daybook.clock());
    }

    public OpenCase open() {
        return new OpenCase(school.daybook.journal(), casework, people, school.daybook.clock());
    }

    public CloseCase close() {
        return new CloseCase(school.daybook.journal(), casework, school.daybook.clock());
    }

    public HandOver handOver() {
        return new HandOver(school.daybook.journal(), casework, people, school.daybook.clock());
    }

    public MakeAbsencePlan plan() {
        return new MakeAbsencePlan(school.daybook.journal(), casework, school.daybook.clock());
    }

    public SettlePractice settle() {
        return new SettlePractice(school.daybook.journal(), casework);
    }

    public ChildStatus begun(Child child, StatusKind kind, String detail, String began) {
        return begun(child.id(), new ChangeStatus.Answers(kind, detail, began, false, "", ""));
    }

    public ChildStatus over(
            Child child, StatusKind kind, String detail, String began, String ended) {
        return begun(child.id(), new ChangeStatus.Answers(kind, detail, began, true, ended, ""));
    }

    private ChildStatus begun(ChildId child, ChangeStatus.Answers answers) {
        List<ChildStatus> before = casework.of(child).statuses();
        return kept(status().begin(child, answers)).statuses().stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseThrow();
    }

    /** Led by Mrs Marlow with Mr Fenn as deputy, from that day. */
    public ChildCase opened(Child child, String from) {
        return kept(open().open(
                                child.id(),
                                new OpenCase.Answers(
                                        "Plan made",
                                        Optional.of(marlow.id()),
                                        Optional.of(fenn.id()),
                                        from)))
                .openCase()
                .orElseThrow();
    }

    public List<CaseAlarm> alarms() {
        return CaseAlarms.read(casework, school.find, people, TODAY);
    }

    public List<CaseAlarm.Kind> alarmsAbout(Child child) {
        return alarms().stream()
                .filter(alarm -> alarm.child().equals(child.id()))
                .map(CaseAlarm::kind)
                .toList();
    }

    public static Standing kept(CaseOutcome outcome) {
        if (outcome instanceof CaseOutcome.Kept(Standing standing)) {
            return standing;
        }
        throw new AssertionError("refused: " + outcome);
    }

    /** The one thing that is wrong. */
    public static Problem refused(CaseOutcome outcome) {
        assertThat(outcome).isInstanceOf(CaseOutcome.Refused.class);
        List<Problem> problems = ((CaseOutcome.Refused) outcome).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
