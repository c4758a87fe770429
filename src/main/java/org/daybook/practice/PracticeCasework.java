package org.daybook.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.casework.AbsencePlan;
import org.daybook.casework.CaseOutcome;
import org.daybook.casework.Casework;
import org.daybook.casework.ChangeAlerts;
import org.daybook.casework.ChangeProfessionals;
import org.daybook.casework.ChangeStatus;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.MakeAbsencePlan;
import org.daybook.casework.OpenCase;
import org.daybook.casework.Standing;
import org.daybook.casework.StatusKind;
import org.daybook.children.AddLink;
import org.daybook.children.LinkKind;
import org.daybook.children.LinkOutcome;
import org.daybook.children.Links;
import org.daybook.people.People;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;

/** What holds for the children of the practice school, each fact written down at its own moment. */
final class PracticeCasework {

    /** Families are linked when their first child comes, long before the first concern. */
    private static final int LINKED_DAYS_AGO = 440;

    private final PracticeDays days;
    private final Function<String, ChildId> childNamed;
    private final People people;
    private final ChangeStatus status;
    private final ChangeProfessionals professionals;
    private final ChangeAlerts alerts;
    private final OpenCase open;
    private final MakeAbsencePlan plan;
    private final AddLink link;

    PracticeCasework(
            PracticeDays days,
            PracticeDesk desk,
            Casework casework,
            Links links,
            People people,
            Function<String, ChildId> childNamed) {
        this.days = days;
        this.childNamed = childNamed;
        this.people = people;
        this.status = new ChangeStatus(desk.journal(), casework, desk.record(), days);
        this.professionals = new ChangeProfessionals(desk.journal(), casework, days);
        this.alerts = new ChangeAlerts(desk.journal(), casework, days);
        this.open = new OpenCase(desk.journal(), casework, people, days);
        this.plan = new MakeAbsencePlan(desk.journal(), casework, days);
        this.link = new AddLink(desk.journal(), links, days);
    }

    void plan(Facts facts, Diary diary) {
        ChildId child = childNamed.apply(facts.text("child"));
        facts.parts("statuses").forEach(one -> status(child, one, diary));
        facts.parts("professionals")
                .forEach(one ->
                        diary.at(at(one, "fromDaysAgo"), () -> kept(professional(child, one))));
        facts.parts("alerts")
                .forEach(one ->
                        diary.at(
                                at(one, "daysAgo"),
                                () -> kept(alerts.begin(child, one.text("words"), ""))));
        facts.parts("cases")
                .forEach(one -> diary.at(at(one, "daysAgo"), () -> kept(opened(child, one))));
        facts.parts("plans")
                .forEach(one -> diary.at(at(one, "daysAgo"), () -> kept(absence(child, one))));
        Instant met = days.moment(days.before(LINKED_DAYS_AGO), "16:30");
        facts.parts("links").forEach(one -> diary.at(met, () -> linked(child, one)));
    }

    private void status(ChildId child, Facts facts, Diary diary) {
        Written it = new Written();
        diary.at(at(facts, "writtenDaysAgo"), () -> it.keep(kept(begun(child, facts))));
        if (facts.has("endDaysAgo")) {
            LocalDate day = days.before(facts.number("endDaysAgo"));
            diary.at(
                    days.moment(day, facts.text("endAt")),
                    () ->
                            kept(
                                    status.end(
                                            it.id(StatusKind.valueOf(facts.text("kind"))),
                                            Days.typed(day),
                                            facts.text("endNote"))));
        }
    }

    private CaseOutcome begun(ChildId child, Facts facts) {
        return status.begin(
                child,
                new ChangeStatus.Answers(
                        StatusKind.valueOf(facts.text("kind")),
                        facts.text("detail"),
                        typed(facts, "beganDaysAgo"),
                        facts.has("endedDaysAgo"),
                        typed(facts, "endedDaysAgo"),
                        facts.text("note")));
    }

    private CaseOutcome professional(ChildId child, Facts facts) {
        return professionals.add(
                child,
                new ChangeProfessionals.Answers(
                        facts.text("role"),
                        facts.text("name"),
                        facts.text("agency"),
                        facts.text("phone"),
                        "",
                        typed(facts, "fromDaysAgo")));
    }

    private CaseOutcome opened(ChildId child, Facts facts) {
        return open.open(
                child,
                new OpenCase.Answers(
                        facts.text("why"),
                        staff(facts.text("lead")),
                        staff(facts.text("deputy")),
                        ""));
    }

    private CaseOutcome absence(ChildId child, Facts facts) {
        List<AbsencePlan.Step> steps = new ArrayList<>();
        facts.node()
                .path("steps")
                .forEach(step ->
                        steps.add(
                                new AbsencePlan.Step(
                                        step.path(0).asText(), step.path(1).asText())));
        String review =
                facts.has("reviewInDays")
                        ? Days.typed(days.before(-facts.number("reviewInDays")))
                        : "";
        return plan.make(child, steps, facts.text("why"), review);
    }

    private void linked(ChildId child, Facts facts) {
        LinkOutcome outcome =
                link.add(
                        child,
                        new AddLink.Answers(
                                facts.has("other")
                                        ? Optional.of(childNamed.apply(facts.text("other")))
                                        : Optional.empty(),
                                LinkKind.valueOf(facts.text("kind")),
                                facts.text("name"),
                                facts.text("relationship"),
                                "",
                                facts.text("note")));
        if (outcome instanceof LinkOutcome.Refused) {
            throw new IllegalStateException("The practice file has a link that cannot be");
        }
    }

    private Instant at(Facts facts, String name) {
        return days.moment(days.before(facts.number(name)), facts.text("at"));
    }

    private String typed(Facts facts, String name) {
        return facts.has(name) ? Days.typed(days.before(facts.number(name))) : "";
    }

    private Optional<StaffId> staff(String name) {
        return people.staff().stream()
                .filter(person -> person.name().equals(name))
                .map(StaffMember::id)
                .findFirst();
    }

    private static Standing kept(CaseOutcome outcome) {
        if (outcome instanceof CaseOutcome.Kept(Standing standing)) {
            return standing;
        }
        throw new IllegalStateException("The practice file has a fact that cannot be recorded");
    }

    /** What held once the status stood in the store. */
    private static final class Written {

        private List<ChildStatus> held = List.of();

        void keep(Standing standing) {
            held = standing.now();
        }

        ChildStatus.Id id(StatusKind kind) {
            return held.stream()
                    .filter(status -> status.kind() == kind)
                    .map(ChildStatus::id)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
