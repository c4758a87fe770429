package org.daybook.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.base.School;
import org.daybook.children.FindChildren;
import org.daybook.people.People;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;

/**
 * Finds the gaps between people through which a case falls: nobody leads it, nobody deputises, no
 * case was opened at all, nobody has said what happens when the child is absent, or has looked at
 * it again on its day.
 */
public final class CaseAlarms {

    private final Map<StaffId, StaffMember> staff;
    private final Predicate<ChildId> onRoll;
    private final CasePractice practice;
    private final LocalDate today;

    private CaseAlarms(
            List<StaffMember> staff,
            Predicate<ChildId> onRoll,
            CasePractice practice,
            LocalDate today) {
        this.staff = staff.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        this.onRoll = onRoll;
        this.practice = practice;
        this.today = today;
    }

    /** All alarms of the school on that day, the gravest first; on the store's thread. */
    public static List<CaseAlarm> read(
            Casework casework, FindChildren children, People people, LocalDate today) {
        return of(
                casework.all(),
                people.staff(),
                child -> children.withId(child).filter(one -> one.onRoll(today)).isPresent(),
                casework.practice(),
                today);
    }

    /**
     * @param staff everybody, those who have left too
     * @param onRoll whether a child is on this school's roll today; a child who is not needs no new
     *     case and no absence plan, but a case that is still open needs its lead
     */
    public static List<CaseAlarm> of(
            List<Standing> standings,
            List<StaffMember> staff,
            Predicate<ChildId> onRoll,
            CasePractice practice,
            LocalDate today) {
        CaseAlarms alarms = new CaseAlarms(staff, onRoll, practice, today);
        return standings.stream()
                .flatMap(standing -> alarms.about(standing).stream())
                .sorted(CaseAlarm.GRAVEST_FIRST)
                .toList();
    }

    private List<CaseAlarm> about(Standing standing) {
        List<CaseAlarm> found = new ArrayList<>();
        standing.openCase()
                .ifPresent(open -> {
                    gap(open, CaseDuty.Kind.LEAD).ifPresent(found::add);
                    gap(open, CaseDuty.Kind.DEPUTY).ifPresent(found::add);
                });
        if (onRoll.test(standing.child())) {
            noCase(standing).ifPresent(found::add);
            noPlan(standing).ifPresent(found::add);
            planReview(standing).ifPresent(found::add);
        }
        return found;
    }

    private Optional<CaseAlarm> gap(ChildCase open, CaseDuty.Kind kind) {
        boolean lead = kind == CaseDuty.Kind.LEAD;
        Optional<CaseDuty> duty = open.on(today, kind);
        if (duty.isEmpty()) {
            return Optional.of(
                    new CaseAlarm(
                            open.child(),
                            lead ? CaseAlarm.Kind.NO_LEAD : CaseAlarm.Kind.NO_DEPUTY,
                            Optional.of(lastHeld(open, kind)),
                            ""));
        }
        return Optional.ofNullable(staff.get(duty.get().staff()))
                .filter(person -> person.leftOn().isPresent())
                .filter(person -> stillNamed(open, kind, person))
                .map(person -> left(open, person, lead));
    }

    private LocalDate lastHeld(ChildCase open, CaseDuty.Kind kind) {
        return open.duties().stream()
                .filter(duty -> duty.kind() == kind)
                .flatMap(duty -> duty.until().stream())
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(open.openedOn());
    }

    /** Not when somebody else has it from the day after the last. */
    private static boolean stillNamed(ChildCase open, CaseDuty.Kind kind, StaffMember person) {
        LocalDate after = person.leftOn().orElseThrow().plusDays(1);
        return open.on(after, kind).map(CaseDuty::staff).equals(Optional.of(person.id()))
                || open.on(after, kind).isEmpty();
    }

    private CaseAlarm left(ChildCase open, StaffMember person, boolean lead) {
        boolean gone = !person.worksHere(today);
        CaseAlarm.Kind kind =
                lead
                        ? gone ? CaseAlarm.Kind.LEAD_LEFT : CaseAlarm.Kind.LEAD_LEAVING
                        : gone ? CaseAlarm.Kind.DEPUTY_LEFT : CaseAlarm.Kind.DEPUTY_LEAVING;
        return new CaseAlarm(open.child(), kind, person.leftOn(), person.name());
    }

    private Optional<CaseAlarm> noCase(Standing standing) {
        if (standing.openCase().isPresent()) {
            return Optional.empty();
        }
        return standing.now().stream()
                .filter(status -> status.kind().needsCase())
                .findFirst()
                .map(status -> alarm(CaseAlarm.Kind.NO_CASE, status));
    }

    private Optional<CaseAlarm> noPlan(Standing standing) {
        if (standing.plan().isPresent()) {
            return Optional.empty();
        }
        return standing.now().stream()
                .filter(status -> practice.vulnerable().contains(status.kind()))
                .findFirst()
                .map(status -> alarm(CaseAlarm.Kind.NO_PLAN, status));
    }

    private Optional<CaseAlarm> planReview(Standing standing) {
        return standing.plan()
                .flatMap(AbsencePlan::reviewOn)
                .filter(day -> !day.isAfter(today))
                .map(day ->
                        new CaseAlarm(
                                standing.child(),
                                CaseAlarm.Kind.PLAN_REVIEW,
                                Optional.of(day),
                                ""));
    }

    private static CaseAlarm alarm(CaseAlarm.Kind kind, ChildStatus status) {
        LocalDate since =
                status.began()
                        .map(RoughDay::first)
                        .orElseGet(() -> LocalDate.ofInstant(status.stamp().at(), School.ZONE));
        return new CaseAlarm(status.child(), kind, Optional.of(since), status.words());
    }
}
