package org.daybook.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names to offer where a page asks who: "Who told you?", "Who does it?". */
public final class StaffNames {

    private StaffNames() {}

    /** "Miss Calder, teaching assistant", for all who work here on that day; the lead first. */
    public static List<String> suggested(People people, LocalDate day) {
        return people.staff().stream()
                .filter(person -> person.worksHere(day))
                .sorted(LEAD_FIRST)
                .map(StaffMember::inWords)
                .toList();
    }

    /** Whoever works here on that day, the name alone. */
    public static List<String> names(People people, LocalDate day) {
        return people.staff().stream()
                .filter(person -> person.worksHere(day))
                .map(StaffMember::name)
                .toList();
    }

    /** Who leads on that day, where somebody does. */
    public static Optional<StaffMember> lead(People people, LocalDate day) {
        return onDuty(people, Duty.LEAD, day).stream().findFirst();
    }

    public static List<StaffMember> deputies(People people, LocalDate day) {
        return onDuty(people, Duty.DEPUTY, day);
    }

    private static List<StaffMember> onDuty(People people, Duty duty, LocalDate day) {
        return people.staff().stream()
                .filter(person -> person.worksHere(day))
                .filter(person -> person.duty().equals(Optional.of(duty)))
                .toList();
    }

    private static final Comparator<StaffMember> LEAD_FIRST =
            Comparator.comparingInt((StaffMember person) ->
                            person.duty().map(Enum::ordinal).orElse(Duty.values().length))
                    .thenComparing(StaffMember::name);
}
