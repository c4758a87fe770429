package org.daybook.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.DraftId;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UseCasesTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestSchool school;

    @BeforeEach
    void open() {
        school = new TestSchool(daybook);
    }

    @Test
    void anEmptyFieldRefusesNothing() {
        Recorded outcome =
                school.record()
                        .record(NewEntry.of(EntryKind.CONCERN, wording(When.UNKNOWN, "A word")));
        assertThat(TestSchool.kept(outcome).day()).isEqualTo(TODAY);
    }

    @Test
    void aDayAloneIsEnough() {
        assertThat(school.recorded(EntryKind.CONCERN, TODAY, "", school.nell.id()).seq())
                .isEqualTo(1);
    }

    @Test
    void withoutAChildOrAWordThereIsNothingToKeep() {
        Recorded outcome =
                school.record()
                        .record(
                                NewEntry.of(
                                        EntryKind.CONCERN,
                                        Wording.of(When.UNKNOWN, " ", List.of())));
        assertThat(fields(outcome)).containsExactly("children", "narrative");
        assertThat(daybook.journal().latest(10))
                .noneMatch(one -> one.deed().kind() == Deed.Kind.ENTRY_RECORDED);
    }

    @Test
    void aDayToComeIsAskedAbout() {
        Recorded outcome =
                school.record()
                        .record(
                                NewEntry.of(
                                        EntryKind.CONCERN,
                                        wording(When.on(TODAY.plusDays(1)), "Seen")));
        assertThat(outcome)
                .isEqualTo(
                        new Recorded.Refused(
                                List.of(
                                        new Problem(
                                                "happened-day",
                                                "That day is still to come. Did you mean today, Tue"
                                                        + " 24 Nov?"))));
    }

    @Test
    void recordingLetsTheDraftGoInTheSameChange() {
        DraftId draft = DraftId.fresh();
        HalfWritten half =
                HalfWritten.begin(EntryKind.CONCERN, List.of(ChildInEntry.of(school.nell.id())));
        school.keepDraft().keep(draft, half);
        assertThat(school.drafts.all()).hasSize(1);

        school.record()
                .record(
                        NewEntry.of(EntryKind.CONCERN, wording(When.on(TODAY), "Seen"))
                                .from(draft));

        assertThat(school.drafts.all()).isEmpty();
        Trace trace = daybook.journal().about(school.nell.id()).getFirst();
        assertThat(trace.deed().kind()).isEqualTo(Deed.Kind.ENTRY_RECORDED);
        assertThat(trace.deed().detail()).isEqualTo("Concern");
    }

    @Test
    void anAmendmentKeepsTheOriginalInSight() {
        Entry first = school.recorded(EntryKind.CONCERN, TODAY, "A bruise", school.nell.id());
        Wording other = wording(When.on(TODAY), "A bruise, yellow at the edge");

        Entry amended = TestSchool.kept(school.amend().amend(first.id(), other, "Colour left out"));

        assertThat(amended.wording()).isEqualTo(other);
        assertThat(amended.earlier()).isEqualTo(first.versions());
        assertThat(amended.version().reason()).isEqualTo("Colour left out");
        assertThat(amended.version().writtenBy()).isEqualTo(TestStore.LEAD);
        assertThat(school.entries.find(first.id())).contains(amended);
    }

    @Test
    void anAmendmentNeedsAReasonAndADifference() {
        Entry first = school.recorded(EntryKind.CONCERN, TODAY, "A bruise", school.nell.id());
        assertThat(fields(school.amend().amend(first.id(), first.wording(), "")))
                .containsExactly("reason", "");
    }

    @Test
    void aChildTakenOutByAnAmendmentIsNoLongerReadThere() {
        Entry both =
                school.recorded(
                        EntryKind.CONCERN, TODAY, "Seen", school.nell.id(), school.kit.id());
        school.amend().amend(both.id(), wording(When.on(TODAY), "Seen"), "Kit was not there");

        assertThat(school.entries.about(school.nell.id())).hasSize(1);
        assertThat(school.entries.about(school.kit.id())).isEmpty();
        assertThat(daybook.journal().about(school.kit.id()).getFirst().deed().kind())
                .isEqualTo(Deed.Kind.ENTRY_AMENDED);
    }

    @Test
    void aDecisionAndItsActionsStandWithTheEntry() {
        Entry concern = school.recorded(EntryKind.CONCERN, TODAY, "Seen", school.nell.id());
        assertThat(school.entries.undecided()).hasSize(1);

        school.decide()
                .decide(concern.id(), new NewDecision(Decision.Kind.WATCH, "", "First time"));
        Entry acted =
                TestSchool.kept(
                        school.addAction()
                                .add(
                                        concern.id(),
                                        new NewAction("Ring home", "Me", When.on(TODAY))));
        assertThat(school.entries.undecided()).isEmpty();
        assertThat(school.entries.withOpenActions()).containsExactly(acted);

        Entry done =
                TestSchool.kept(
                        school.finish().finish(acted.actions().getFirst().id(), "No answer"));
        assertThat(done.openActions()).isEmpty();
        assertThat(done.actions().getFirst().done())
                .contains(new Action.Done(TODAY, TestStore.LEAD, "No answer"));
        assertThat(school.entries.withOpenActions()).isEmpty();
    }

    @Test
    void aDecisionInOtherWordsSaysThem() {
        Entry concern = school.recorded(EntryKind.CONCERN, TODAY, "Seen", school.nell.id());
        assertThat(
                        fields(
                                school.decide()
                                        .decide(
                                                concern.id(),
                                                new NewDecision(Decision.Kind.OTHER, " ", ""))))
                .containsExactly("decision-words");
    }

    @Test
    void aDayBeforeTheBirthIsAWordAndNoRefusal() {
        assertThat(EntryRules.beforeBirth(TODAY.minusYears(20), school.nell.born()))
                .contains(
                        "That is before the birth, Sun 6 May 2018. It can stand so, if it is"
                                + " meant.");
        assertThat(EntryRules.beforeBirth(TODAY, school.nell.born())).isEmpty();
        assertThat(EntryRules.beforeBirth(TODAY, Optional.empty())).isEmpty();
    }

    @Test
    void theFormIsReadWithEveryProblemAtOnce() {
        HalfWritten form =
                new HalfWritten(
                        EntryKind.CONCERN,
                        Optional.empty(),
                        Map.of(
                                Question.NARRATIVE, "Seen",
                                Question.HAPPENED_DAY, "31 Feb",
                                Question.REPORTED_WHEN, "Wed 25 Nov, 10:05",
                                Question.RATIONALE, "Because"),
                        List.of(ChildInEntry.of(school.nell.id())),
                        List.of(new HalfWritten.HalfAction("", "Me", "")));
        assertThat(ReadForm.read(form, TODAY))
                .isInstanceOfSatisfying(
                        ReadForm.Outcome.Unclear.class,
                        unclear ->
                                assertThat(unclear.problems())
                                        .extracting(Problem::field)
                                        .containsExactly(
                                                "happened-day",
                                                "reported-when",
                                                "decision",
                                                "actions"));
    }

    private Wording wording(When when, String narrative) {
        return Wording.of(when, narrative, List.of(ChildInEntry.of(school.nell.id())));
    }

    private static List<String> fields(Recorded outcome) {
        return ((Recorded.Refused) outcome).problems().stream().map(Problem::field).toList();
    }
}
