package org.daybook.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.FollowUpId;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.chronology.Entry;
import org.daybook.chronology.TestSchool;
import org.daybook.chronology.When;
import org.daybook.followup.store.JooqFollowUpPractices;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.journal.Deed;
import org.daybook.people.Duty;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.daybook.people.store.JooqPeople;
import org.daybook.vault.TestStore;

/** An invented school that follows things up, on a real store; today is Tue 24 Nov 2026. */
public final class FollowUpSchool {

    public static final LocalDate TODAY = TestSchool.TODAY;
    public static final LocalDate FRIDAY = TODAY.minusDays(4);
    public static final String CARE = "Children\u2019s social care";

    public final TestSchool school;
    public final FollowUps followUps;
    public final FollowUpPractices practices;
    public final BeginFollowUp begin;
    public final RecordStep record;
    public final ChangeFollowUpPractice change;
    public final JooqPeople people;

    public FollowUpSchool(TestStore daybook) {
        school = new TestSchool(daybook);
        followUps = new JooqFollowUps(daybook.store());
        practices = new JooqFollowUpPractices(daybook.store());
        begin = new BeginFollowUp(daybook.journal(), followUps, school.record(), daybook.clock());
        record =
                new RecordStep(
                        daybook.journal(), followUps, practices, school.record(), daybook.clock());
        change = new ChangeFollowUpPractice(daybook.journal(), practices);
        people = new JooqPeople(daybook.store());
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.STAFF_CHANGED),
                        () -> {
                            people.keep(staff(TestStore.LEAD, Duty.LEAD));
                            people.keep(staff("Mr Joel Fenn", Duty.DEPUTY));
                        });
    }

    private static StaffMember staff(String name, Duty duty) {
        return new StaffMember(StaffId.fresh(), name, "", Optional.of(duty), Optional.empty());
    }

    public Child nell() {
        return school.nell;
    }

    public FollowUpId begun(NewFollowUp what) {
        if (begin.begin(what) instanceof BeginFollowUp.Outcome.Begun(FollowUpId id)) {
            return id;
        }
        throw new AssertionError("refused: " + begin.begin(what));
    }

    public FollowUpId referral() {
        return begun(
                NewFollowUp.of(
                        FollowUpKind.REFERRAL,
                        nell().id(),
                        "Bruise on her forearm, and what she said of it",
                        CARE,
                        FRIDAY));
    }

    /** Sent on Friday morning, with the threshold consulted and the advice line rung before. */
    public FollowUpId sent() {
        FollowUpId id = referral();
        recorded(
                id,
                NewLine.of(
                        Step.ADVICE,
                        FRIDAY,
                        TestStore.LEAD,
                        "Rang the advice line. They said to refer today"));
        recorded(id, sending());
        return id;
    }

    public static NewLine sending() {
        return NewLine.of(Step.SENT, FRIDAY, TestStore.LEAD, "By their online form, reference kept")
                .at("11:20")
                .answering(Answer.NOT_ASKED);
    }

    public FollowUpId offer() {
        return begun(
                NewFollowUp.of(
                                FollowUpKind.OFFER,
                                nell().id(),
                                "Health visitor\u2019s group",
                                "Health visiting team",
                                TODAY.minusDays(40))
                        .saying("Her mother said that she would think about it"));
    }

    public FollowUpId contribution(LocalDate due) {
        return begun(
                NewFollowUp.of(
                                FollowUpKind.CONTRIBUTION,
                                nell().id(),
                                "Report for the core group",
                                CARE,
                                TODAY.minusDays(6))
                        .dueBy(When.on(due)));
    }

    public FollowUpId question(String words) {
        return begun(
                NewFollowUp.of(FollowUpKind.QUESTION, nell().id(), words, "", TODAY.minusDays(5)));
    }

    public FollowUpId meeting() {
        return begun(
                NewFollowUp.of(
                                FollowUpKind.MEETING,
                                nell().id(),
                                "Review conference",
                                CARE,
                                TODAY.minusDays(5))
                        .dueBy(When.on(TODAY.plusDays(14), "10:00"))
                        .preparing("Report", When.on(TODAY.plusDays(7))));
    }

    public FollowUp recorded(FollowUpId id, NewLine line) {
        RecordStep.Outcome outcome = record.record(id, line);
        if (outcome instanceof RecordStep.Outcome.Recorded(FollowUp after)) {
            return after;
        }
        throw new AssertionError("refused: " + outcome);
    }

    public List<Problem> refused(FollowUpId id, NewLine line) {
        return record.record(id, line) instanceof RecordStep.Outcome.NotRecorded(var problems)
                ? problems
                : List.of();
    }

    public FollowUp found(FollowUpId id) {
        return followUps.find(id).orElseThrow();
    }

    public Standing standing(FollowUpId id, LocalDate day) {
        return Standing.of(found(id), practices.current(), day);
    }

    public List<Entry> told(ChildId child) {
        return school.entries.about(child);
    }
}
