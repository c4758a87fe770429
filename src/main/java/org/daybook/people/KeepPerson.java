package org.daybook.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.base.Problem;

/**
 * Adds somebody who works here, puts right what is known, and says since when somebody has left.
 * There is one designated lead, any number of deputies, and whoever sits at the keys works here.
 */
public final class KeepPerson {

    /** The questions, as a problem names them. */
    public static final String NAME = "person-name";

    public static final String ROLE = "person-role";
    public static final String DUTY = "person-duty";
    public static final String LAST_DAY = "person-last-day";

    private static final int LONGEST = 200;
    private static final int YEARS = 2;

    private final People people;
    private final ChangePeople change;
    private final Clock clock;

    public KeepPerson(People people, ChangePeople change, Clock clock) {
        this.people = people;
        this.change = change;
        this.clock = clock;
    }

    public PersonOutcome add(String name, String role, Optional<Duty> duty) {
        return keep(
                new StaffMember(StaffId.fresh(), name, role, duty, Optional.empty()),
                Optional.empty());
    }

    public PersonOutcome change(StaffMember before, String name, String role, Optional<Duty> duty) {
        return keep(
                new StaffMember(before.id(), name, role, duty, before.leftOn()),
                Optional.of(before));
    }

    private PersonOutcome keep(StaffMember person, Optional<StaffMember> before) {
        List<Problem> problems = new ArrayList<>();
        if (person.name().isEmpty()) {
            problems.add(new Problem(NAME, "Write the name as it is spoken, as Miss Calder."));
        }
        if (person.name().length() > LONGEST) {
            problems.add(
                    new Problem(NAME, "A name has room for %d characters.".formatted(LONGEST)));
        }
        if (person.role().length() > LONGEST) {
            problems.add(
                    new Problem(ROLE, "A role has room for %d characters.".formatted(LONGEST)));
        }
        if (isTaken(person)) {
            problems.add(
                    new Problem(
                            NAME,
                            "Somebody here has this name already. Write it so that the two can be"
                                    + " told apart."));
        }
        secondLead(person).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return new PersonOutcome.Refused(problems);
        }
        if (!before.equals(Optional.of(person))) {
            change.keep(person);
        }
        return new PersonOutcome.Kept(person);
    }

    private boolean isTaken(StaffMember person) {
        return others(person).anyMatch(one -> one.name().equalsIgnoreCase(person.name()));
    }

    private Optional<Problem> secondLead(StaffMember person) {
        if (!person.duty().equals(Optional.of(Duty.LEAD)) || !person.worksHere(today())) {
            return Optional.empty();
        }
        return others(person)
                .filter(one -> one.worksHere(today()))
                .filter(one -> one.duty().equals(person.duty()))
                .findFirst()
                .map(lead ->
                        new Problem(
                                DUTY,
                                "%s is the designated lead. Change that first: a school has one."
                                        .formatted(lead.name())));
    }

    private Stream<StaffMember> others(StaffMember person) {
        return people.staff().stream().filter(one -> !one.id().equals(person.id()));
    }

    /**
     * @param typed the last day, gone by or still to come; a day is needed, for nobody leaves by
     *     one stroke of a key
     */
    public PersonOutcome leaves(StaffMember person, String typed) {
        return switch (DayText.read(typed, today(), DayText.Sense.EITHER)) {
            case DayText.Unclear(String sentence) -> refused(sentence);
            case DayText.Empty() -> refused("Say which day is the last: a day, or: today.");
            case DayText.Read(LocalDate day) -> leaves(person, day);
        };
    }

    private PersonOutcome leaves(StaffMember person, LocalDate last) {
        LocalDate today = today();
        boolean here = people.me().map(StaffMember::id).equals(Optional.of(person.id()));
        if (here && last.isBefore(today)) {
            return refused(
                    "This is who sits at the keys. First say who does now, or choose a day from"
                            + " today on.");
        }
        if (last.isAfter(today.plusYears(YEARS))) {
            return refused(Days.typed(last) + " is years ahead. Look at the year again.");
        }
        return kept(person, Optional.of(last));
    }

    /** Works here again, or never left. */
    public PersonOutcome staysOn(StaffMember person) {
        StaffMember back =
                new StaffMember(
                        person.id(), person.name(), person.role(), person.duty(), Optional.empty());
        return secondLead(back)
                .<PersonOutcome>map(problem -> new PersonOutcome.Refused(List.of(problem)))
                .orElseGet(() -> kept(person, Optional.empty()));
    }

    /** From now on everything is written under this name. */
    public PersonOutcome sitsHere(StaffMember person) {
        if (!person.worksHere(today())) {
            return refused("That person has left. Whoever sits at the keys works here.");
        }
        change.sitsHere(person);
        return new PersonOutcome.Kept(person);
    }

    private PersonOutcome kept(StaffMember person, Optional<LocalDate> leftOn) {
        StaffMember after =
                new StaffMember(person.id(), person.name(), person.role(), person.duty(), leftOn);
        if (!after.equals(person)) {
            change.keep(after);
        }
        return new PersonOutcome.Kept(after);
    }

    private static PersonOutcome refused(String sentence) {
        return new PersonOutcome.Refused(List.of(new Problem(LAST_DAY, sentence)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
