package org.daybook.casework.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.casework.CaseAlarm;
import org.daybook.casework.CaseAlarms;
import org.daybook.casework.CaseDuty;
import org.daybook.casework.CasePractice;
import org.daybook.casework.CaseTeam;
import org.daybook.casework.ChildCase;
import org.daybook.casework.Standing;
import org.daybook.children.Child;
import org.daybook.children.ChildLink;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;

/**
 * Everything that the parts and the page show about one child, read at once.
 *
 * @param child empty when nobody has this id
 * @param staff everybody, those who have left too
 */
record Facts(
        Optional<Child> child,
        Standing standing,
        List<ChildLink> links,
        List<StaffMember> staff,
        CasePractice practice,
        LocalDate today) {

    /** On the store's thread. */
    static Facts read(ChildId child, Surroundings around) {
        return new Facts(
                around.children().withId(child),
                around.casework().of(child),
                around.links().of(child),
                around.people().staff(),
                around.casework().practice(),
                around.today());
    }

    static Facts none(ChildId child, LocalDate today) {
        return new Facts(
                Optional.empty(),
                Standing.nothing(child),
                List.of(),
                List.of(),
                CasePractice.usual(),
                today);
    }

    String firstName() {
        return child.map(Child::firstName).orElse("The child");
    }

    CaseTeam team() {
        return CaseTeam.of(standing, staff, today);
    }

    List<CaseAlarm> alarms() {
        boolean onRoll = child.filter(one -> one.onRoll(today)).isPresent();
        return CaseAlarms.of(List.of(standing), staff, _ -> onRoll, practice, today);
    }

    /** Those who may lead or deputise: who works here, the lead and the deputies first. */
    List<StaffMember> available() {
        return staff.stream()
                .filter(person -> person.worksHere(today))
                .sorted(
                        Comparator.comparingInt((StaffMember person) ->
                                        person.duty().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                                .thenComparing(StaffMember::name))
                .toList();
    }

    /** Those to whom it can be handed over: not whoever has it already. */
    List<StaffMember> availableFor(ChildCase open, CaseDuty.Kind kind) {
        Optional<StaffId> now = open.on(today, kind).map(CaseDuty::staff);
        return available().stream()
                .filter(person -> !now.equals(Optional.of(person.id())))
                .toList();
    }

    String name(StaffId id) {
        return staff.stream()
                .filter(person -> person.id().equals(id))
                .map(StaffMember::name)
                .findFirst()
                .orElse("somebody who is not in the list of staff");
    }
}
