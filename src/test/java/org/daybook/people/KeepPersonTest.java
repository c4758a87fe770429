package org.daybook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.people.store.JooqPeople;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeepPersonTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private JooqPeople people;
    private KeepPerson keep;
    private StaffMember marlow;

    @BeforeEach
    void open() {
        people = new JooqPeople(daybook.store());
        ChangePeople change = new ChangePeople(daybook.journal(), people);
        keep = new KeepPerson(people, change, daybook.clock());
        marlow = kept(keep.add("Mrs Ruth Marlow", "deputy head", Optional.of(Duty.LEAD)));
        change.sitsHere(marlow);
    }

    @Test
    void there_is_one_designated_lead() {
        assertThat(refused(keep.add("Mr Joel Fenn", "", Optional.of(Duty.LEAD))).sentence())
                .isEqualTo(
                        "Mrs Ruth Marlow is the designated lead. Change that first: a school has"
                                + " one.");
        StaffMember fenn = kept(keep.add("Mr Joel Fenn", "", Optional.of(Duty.DEPUTY)));
        kept(keep.change(marlow, marlow.name(), marlow.role(), Optional.empty()));
        assertThat(kept(keep.change(fenn, fenn.name(), "", Optional.of(Duty.LEAD))).duty())
                .contains(Duty.LEAD);
    }

    @Test
    void who_has_left_stays_to_be_read_and_is_offered_no_more() {
        StaffMember calder = kept(keep.add("Miss Ada Calder", "", Optional.empty()));
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(kept(keep.leaves(calder, "20 Nov")).leftOn()).contains(day);
        LocalDate today = LocalDate.now(daybook.clock());
        assertThat(StaffNames.suggested(people, today)).noneMatch(name -> name.contains("Calder"));
        assertThat(people.staff()).extracting(StaffMember::name).contains("Miss Ada Calder");
        StaffMember gone = named("Miss Ada Calder");
        assertThat(kept(keep.staysOn(gone)).leftOn()).isEmpty();
    }

    @Test
    void nobody_leaves_on_a_day_that_was_not_said() {
        StaffMember calder = kept(keep.add("Miss Ada Calder", "", Optional.empty()));
        Problem problem = refused(keep.leaves(calder, " "));
        assertThat(problem.field()).isEqualTo(KeepPerson.LAST_DAY);
        assertThat(problem.sentence()).isEqualTo("Say which day is the last: a day, or: today.");
        assertThat(people.staff()).contains(calder);
        assertThat(kept(keep.leaves(calder, "today")).leftOn())
                .contains(LocalDate.now(daybook.clock()));
    }

    @Test
    void who_sits_at_the_keys_works_here() {
        assertThat(refused(keep.leaves(marlow, "20 Nov")).sentence())
                .startsWith("This is who sits at the keys.");
        assertThat(kept(keep.leaves(marlow, "18 Dec")).leftOn())
                .contains(LocalDate.of(2026, 12, 18));
        StaffMember calder = kept(keep.add("Miss Ada Calder", "", Optional.empty()));
        StaffMember gone = kept(keep.leaves(calder, "20 Nov"));
        assertThat(refused(keep.sitsHere(gone)).sentence()).startsWith("That person has left.");
        assertThat(people.me()).map(StaffMember::name).contains("Mrs Ruth Marlow");
    }

    @Test
    void names_that_are_missing_doubled_or_endless_are_asked_about() {
        assertThat(refused(keep.add(" ", "", Optional.empty())).field()).isEqualTo(KeepPerson.NAME);
        assertThat(refused(keep.add("mrs ruth marlow", "", Optional.empty())).sentence())
                .startsWith("Somebody here has this name already.");
        assertThat(refused(keep.add("x".repeat(100_000), "", Optional.empty())).field())
                .isEqualTo(KeepPerson.NAME);
        assertThat(refused(keep.add("Mrs Tull", "x".repeat(201), Optional.empty())).field())
                .isEqualTo(KeepPerson.ROLE);
        assertThat(refused(keep.leaves(marlow, "31 Feb")).field()).isEqualTo(KeepPerson.LAST_DAY);
        assertThat(refused(keep.leaves(marlow, "1 Dec 2036")).sentence()).contains("years ahead");
    }

    @Test
    void where_nothing_is_new_nothing_is_written() {
        int before = daybook.journal().latest(100).size();
        kept(keep.change(marlow, "Mrs Ruth Marlow ", "deputy head", Optional.of(Duty.LEAD)));
        kept(keep.staysOn(marlow));
        assertThat(daybook.journal().latest(100)).hasSize(before);
        assertThat(daybook.journal().latest(1).getFirst().deed().kind())
                .isEqualTo(Deed.Kind.STAFF_CHANGED);
    }

    @Test
    void leaving_says_how_many_cases_need_somebody_else() {
        assertThat(OpenCases.Held.NONE.whenLeaving()).isEmpty();
        assertThat(new OpenCases.Held(3, 1).inWords())
                .isEqualTo("leads 3 open cases and deputises in 1");
        assertThat(new OpenCases.Held(3, 1).whenLeaving())
                .isEqualTo("3 open cases need a new lead. 1 open case needs a new deputy.");
        assertThat(new OpenCases.Held(0, 2).inWords()).isEqualTo("deputises in 2 open cases");
    }

    private StaffMember named(String name) {
        return people.staff().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static StaffMember kept(PersonOutcome outcome) {
        assertThat(outcome).isInstanceOf(PersonOutcome.Kept.class);
        return ((PersonOutcome.Kept) outcome).person();
    }

    private static Problem refused(PersonOutcome outcome) {
        assertThat(outcome).isInstanceOf(PersonOutcome.Refused.class);
        List<Problem> problems = ((PersonOutcome.Refused) outcome).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
