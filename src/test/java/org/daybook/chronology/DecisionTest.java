package org.daybook.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.DraftId;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions: in time, with their reason, with threshold and advice. */
class DecisionTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestSchool school;

    @BeforeEach
    void open() {
        school = new TestSchool(daybook);
    }

    @ParameterizedTest
    @EnumSource(Decision.Kind.class)
    void decidingAsksForTheReasonWhateverIsDecided(Decision.Kind kind) {
        Entry concern = concern();
        Recorded outcome =
                school.decide().decide(concern.id(), new NewDecision(kind, "Something", " "));
        assertThat(outcome)
                .isEqualTo(
                        new Recorded.Refused(
                                List.of(
                                        new Problem(
                                                "rationale",
                                                "Say why, in a few words. No further action needs"
                                                        + " a reason too."))));
        assertThat(school.entries.find(concern.id()).orElseThrow().decisions()).isEmpty();
    }

    @Test
    void aConcernIsRecordedWithoutTheReasonAndGoesOnAskingForIt() {
        NewEntry without =
                new NewEntry(
                        EntryKind.CONCERN,
                        Wording.of(
                                When.on(TestSchool.TODAY),
                                "A bruise",
                                List.of(ChildInEntry.of(school.nell.id()))),
                        Optional.of(new NewDecision(Decision.Kind.WATCH, "", "")),
                        List.of(),
                        Optional.empty());
        Entry entry = school.recorded(without);
        assertThat(missing(entry)).contains(Missing.What.RATIONALE);

        Recorded given =
                school.decide()
                        .decide(
                                entry.id(),
                                new NewDecision(Decision.Kind.WATCH, "", "First time, explained"));
        assertThat(missing(TestSchool.kept(given))).doesNotContain(Missing.What.RATIONALE);
    }

    @Test
    void r13ReferTheSameDayWithTheThresholdConsultedAndTheAdviceTaken() {
        Entry concern = concern();
        NewDecision refer =
                new NewDecision(
                        Decision.Kind.REFER,
                        "",
                        "Third bruise",
                        "Level 4: significant harm",
                        "The advice line: refer today");
        assertThat(Decision.Kind.REFER.asksAdvice()).isTrue();
        assertThat(Decision.Kind.SEEK_ADVICE.asksAdvice()).isTrue();
        Entry decided = TestSchool.kept(school.decide().decide(concern.id(), refer));
        assertThat(school.entries.find(concern.id())).contains(decided);
        Decision kept = decided.decisions().getFirst();
        assertThat(kept.threshold()).isEqualTo("Level 4: significant harm");
        assertThat(kept.advice()).isEqualTo("The advice line: refer today");
        assertThat(new Undecided(decided).daysLate(TestSchool.TODAY)).isZero();
    }

    @Test
    void r5EveryKindInWhichTheChildIsMetAsksForItsVoiceAndWhetherItWasSeenAlone() {
        assertThat(EntryKind.values())
                .filteredOn(EntryKind::asksVoice)
                .containsExactly(
                        EntryKind.CONCERN,
                        EntryKind.MEETING,
                        EntryKind.HOME_VISIT,
                        EntryKind.POSITIVE_EVENT);
        Entry visit =
                school.recorded(
                        NewEntry.of(
                                EntryKind.HOME_VISIT,
                                Wording.of(
                                        When.on(TestSchool.TODAY),
                                        "Tea in the kitchen",
                                        List.of(
                                                new ChildInEntry(
                                                        school.nell.id(),
                                                        Role.NOT_SAID,
                                                        "",
                                                        List.of(),
                                                        Voice.BEHAVIOUR,
                                                        "Would not go into the kitchen",
                                                        "",
                                                        SeenAlone.YES)))));
        ChildInEntry nell = visit.child(school.nell.id()).orElseThrow();
        assertThat(nell.heard()).isTrue();
        assertThat(nell.words()).isEqualTo("Would not go into the kitchen");
        assertThat(visit.wording().narrative()).doesNotContain(nell.words());
    }

    @Test
    void r6WhatARecordDoesNotHoldYetIsNamedAndRefusesNothing() {
        Entry bare =
                school.recorded(EntryKind.CONCERN, TestSchool.TODAY, "A bruise", school.nell.id());
        assertThat(missing(bare))
                .containsExactly(
                        Missing.What.DECISION,
                        Missing.What.VOICE,
                        Missing.What.ROLE,
                        Missing.What.CATEGORY);
    }

    @Test
    void filesOfADraftFollowTheEntryInTheSameChangeOrGoWithTheDraft() {
        List<String> fate = new ArrayList<>();
        DraftFiles files =
                new DraftFiles() {
                    @Override
                    public void follow(DraftId draft, EntryId entry) {
                        fate.add("follow " + school.entries.find(entry).isPresent());
                    }

                    @Override
                    public void letGo(DraftId draft) {
                        fate.add("gone");
                    }
                };
        DraftId draft = DraftId.fresh();
        HalfWritten half =
                HalfWritten.begin(EntryKind.CONCERN, List.of(ChildInEntry.of(school.nell.id())));
        school.keepDraft().keep(draft, half);
        Wording wording =
                Wording.of(
                        When.on(TestSchool.TODAY),
                        "A bruise",
                        List.of(ChildInEntry.of(school.nell.id())));
        new RecordEntry(daybook.journal(), school.entries, school.drafts, files, daybook.clock())
                .record(NewEntry.of(EntryKind.CONCERN, wording).from(draft));
        school.keepDraft().keep(draft, half);
        new LetGoDraft(daybook.journal(), school.drafts, files).letGo(draft);
        assertThat(fate).containsExactly("follow true", "gone");
    }

    private Entry concern() {
        return school.recorded(EntryKind.CONCERN, TestSchool.TODAY, "A bruise", school.nell.id());
    }

    private List<Missing.What> missing(Entry entry) {
        return Missing.from(entry, school.nell.id()).stream().map(Missing::what).toList();
    }
}
