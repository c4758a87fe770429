package org.daybook.people.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.journal.Deed;
import org.daybook.people.ChangePeople;
import org.daybook.people.Duty;
import org.daybook.people.OurSchool;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.daybook.people.StaffNames;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqPeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @RegisterExtension final TestStore daybook = new TestStore();
    private JooqPeople people;
    private ChangePeople change;

    @BeforeEach
    void open() {
        people = new JooqPeople(daybook.store());
        change = new ChangePeople(daybook.journal(), people);
    }

    @Test
    void knowsNothingBeforeTheFirstRun() {
        assertThat(people.school()).isEqualTo(OurSchool.named(""));
        assertThat(people.me()).isEmpty();
        assertThat(people.staff()).isEmpty();
    }

    @Test
    void keepsTheSchool() {
        OurSchool school =
                new OurSchool(
                        "Hollowbrook Primary (practice school)",
                        "01632 960 100",
                        "office@hollowbrook.example",
                        "Mill Lane\nHollowbrook");
        change.school(OurSchool.named("Hollow"));
        change.school(school);
        assertThat(people.school()).isEqualTo(school);
    }

    @Test
    void keepsStaffAndWhoSitsAtTheKeys() {
        StaffMember lead = person("Mrs Ruth Marlow", "Designated safeguarding lead", Duty.LEAD);
        change.sitsHere(lead);
        StaffMember renamed =
                new StaffMember(
                        lead.id(), "Mrs Ruth Hale", lead.role(), lead.duty(), Optional.empty());
        change.keep(renamed);
        assertThat(people.me()).contains(renamed);
        assertThat(people.staff()).containsExactly(renamed);
        assertThat(daybook.journal().latest(5))
                .allSatisfy(t -> assertThat(t.deed().kind()).isEqualTo(Deed.Kind.STAFF_CHANGED));
    }

    @Test
    void offersThoseWhoWorkHereTheLeadFirst() {
        change.keep(person("Miss Calder", "teaching assistant", null));
        change.keep(person("Mr Fenn", "deputy head", Duty.DEPUTY));
        change.keep(person("Mrs Ruth Marlow", "", Duty.LEAD));
        StaffMember gone = person("Mr Ode", "caretaker", null);
        change.keep(
                new StaffMember(
                        gone.id(),
                        gone.name(),
                        gone.role(),
                        gone.duty(),
                        Optional.of(TODAY.minusDays(1))));
        assertThat(StaffNames.suggested(people, TODAY))
                .containsExactly(
                        "Mrs Ruth Marlow",
                        "Mr Fenn, deputy head",
                        "Miss Calder, teaching assistant");
        assertThat(StaffNames.names(people, TODAY))
                .containsExactlyInAnyOrder("Mrs Ruth Marlow", "Mr Fenn", "Miss Calder");
        assertThat(StaffNames.lead(people, TODAY).map(StaffMember::name))
                .contains("Mrs Ruth Marlow");
        assertThat(StaffNames.deputies(people, TODAY))
                .extracting(StaffMember::name)
                .isEqualTo(List.of("Mr Fenn"));
    }

    private static StaffMember person(
            String name, String role, @org.jspecify.annotations.Nullable Duty duty) {
        return new StaffMember(
                StaffId.fresh(), name, role, Optional.ofNullable(duty), Optional.empty());
    }
}
