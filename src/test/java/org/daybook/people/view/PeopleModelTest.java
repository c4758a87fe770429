package org.daybook.people.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import org.daybook.desk.Background;
import org.daybook.desk.Pictures;
import org.daybook.people.ChangePeople;
import org.daybook.people.Duty;
import org.daybook.people.KeepPerson;
import org.daybook.people.OpenCases;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.daybook.people.store.JooqPeople;
import org.daybook.people.view.PeopleModel.Line;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeopleModelTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private final AtomicInteger changes = new AtomicInteger();

    @Test
    void lists_the_lead_and_the_deputies_first_and_who_has_left_last() {
        assertThat(model(daybook).lines())
                .extracting(line -> line.person().name())
                .containsExactly(
                        "Mrs Ruth Marlow",
                        "Mr Joel Fenn",
                        "Miss Ada Calder",
                        "Mrs Tull",
                        "Mr Rafiq Sayed");
    }

    @Test
    void a_lead_who_leaves_is_said_with_the_number_of_cases_that_need_a_new_one() {
        PeopleModel model = model(daybook);
        PersonFormModel form = model.leaves(line(model, "Mr Joel Fenn"));
        form.lastDay().set("18 Dec 2026");
        form.record();
        assertThat(model.receipt().get())
                .isEqualTo(
                        "Mr Joel Fenn leaves on 18 Dec 2026. 2 open cases need a new lead. 1 open"
                                + " case needs a new deputy.");
        assertThat(line(model, "Mr Joel Fenn").here()).isTrue();
        model.staysOn(line(model, "Mr Joel Fenn").person());
        assertThat(line(model, "Mr Joel Fenn").person().leftOn()).isEmpty();
    }

    @Test
    void adding_changing_and_sitting_down_are_told_to_what_stands_around_the_pages() {
        PeopleModel model = model(daybook);
        changes.set(0);
        PersonFormModel form = model.add();
        form.record();
        assertThat(form.problems()).hasSize(1);
        assertThat(changes).hasValue(0);
        form.name().set("Miss Bryony Lake");
        form.role().set("Year 2 teacher");
        form.record();
        assertThat(line(model, "Miss Bryony Lake").person().role()).isEqualTo("Year 2 teacher");
        PersonFormModel change = model.change(line(model, "Miss Bryony Lake").person());
        assertThat(change.name().get()).isEqualTo("Miss Bryony Lake");
        change.duty().set(Duty.DEPUTY);
        change.record();
        model.sitsHere(line(model, "Miss Bryony Lake").person());
        assertThat(line(model, "Miss Bryony Lake").sitsHere()).isTrue();
        assertThat(changes).hasValue(3);
    }

    @Test
    void pictures() {
        Callable<Node> page =
                () -> {
                    PeopleModel model = model(TestStore.open());
                    PersonFormModel form = model.leaves(line(model, "Mr Joel Fenn"));
                    form.lastDay().set("18 Dec 2026");
                    form.record();
                    PeoplePage made = new PeoplePage(model);
                    made.arrived();
                    return made.node();
                };
        Pictures.all("people", page);
    }

    private static Line line(PeopleModel model, String name) {
        return model.lines().stream()
                .filter(one -> one.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private PeopleModel model(TestStore store) {
        JooqPeople people = new JooqPeople(store.store());
        ChangePeople change = new ChangePeople(store.journal(), people);
        StaffMember marlow =
                member("Mrs Ruth Marlow", "Designated safeguarding lead", Optional.of(Duty.LEAD));
        StaffMember fenn = member("Mr Joel Fenn", "deputy head", Optional.of(Duty.DEPUTY));
        change.sitsHere(marlow);
        List.of(
                        fenn,
                        member("Miss Ada Calder", "teaching assistant", Optional.empty()),
                        member("Mrs Tull", "school office", Optional.empty()))
                .forEach(change::keep);
        KeepPerson keep = new KeepPerson(people, change, store.clock());
        keep.leaves(member("Mr Rafiq Sayed", "Year 5 teacher", Optional.empty()), "20 Nov 2026");
        OpenCases cases =
                () ->
                        Map.of(
                                marlow.id(),
                                new OpenCases.Held(4, 2),
                                fenn.id(),
                                new OpenCases.Held(2, 1));
        PeopleModel model =
                new PeopleModel(
                        people,
                        keep,
                        cases,
                        Background.direct(),
                        store.clock(),
                        changes::incrementAndGet);
        model.arrive();
        return model;
    }

    private static StaffMember member(String name, String role, Optional<Duty> duty) {
        return new StaffMember(StaffId.fresh(), name, role, duty, Optional.empty());
    }
}
