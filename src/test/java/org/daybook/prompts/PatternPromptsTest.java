package org.daybook.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Voice;
import org.junit.jupiter.api.Test;

class PatternPromptsTest {

    private final OneChild wren = new OneChild();

    @Test
    void anEmptyFileAsksNothing() {
        assertThat(wren.prompts()).isEmpty();
        assertThat(PatternPrompts.beforeStepDown(wren.facts())).isEmpty();
    }

    // R3, R12, Emma 2: disguised compliance

    @Test
    void r3_agreedThenNotDoneTwiceWithinATermIsShownWithItsEvidence() {
        wren.wrote(EntryKind.MEETING, 19, "Core group. Health visitor by 19 November.");
        wren.agreed("Health visitor to see Dana", "Health visitor", 5);
        wren.wrote(EntryKind.PARENT_CONTACT, 9, "Quiet. Dana cancelled the home visit by text.");

        assertThat(wren.evidence(Pattern.AGREED_NOT_DONE))
                .containsExactly(
                        "Thu 5 Nov 2026: Agreed: Health visitor to see Dana (Health visitor), by"
                                + " Thu 19 Nov. Not heard that it was done.",
                        "Sun 15 Nov 2026: Contact with a parent. Dana cancelled the home visit by"
                                + " text.");
        assertThat(wren.prompt(Pattern.AGREED_NOT_DONE).orElseThrow().evidence())
                .allSatisfy(one -> assertThat(one.entry()).isPresent());
    }

    @Test
    void r12_onceIsLife() {
        wren.wrote(EntryKind.MEETING, 19, "Core group.");
        wren.agreed("Dana to ring the nursery", "Dana Ashdown", 5);
        assertThat(wren.prompts()).isEmpty();
    }

    @Test
    void emma2_whatTheSchoolItselfHasNotDoneIsNoPatternOfTheFamily() {
        wren.wrote(EntryKind.MEETING, 19, "Core group.");
        wren.agreed("Write to the panel", "Mr Fenn", 5);
        wren.wrote(EntryKind.MEETING, 12, "Core group.");
        wren.agreed("Ring the nursery", "me", 5);
        wren.wrote(EntryKind.PARENT_CONTACT, 9, "Was not brought to the dentist.");
        assertThat(wren.prompt(Pattern.AGREED_NOT_DONE)).isEmpty();
    }

    @Test
    void emma2_whatLiesLongBackIsNotAskedAboutAgain() {
        wren.wrote(EntryKind.AGENCY_CONTACT, 200, "Was not brought to the clinic.");
        wren.wrote(EntryKind.AGENCY_CONTACT, 190, "Was not brought to the clinic.");
        wren.wrote(EntryKind.AGENCY_CONTACT, 9, "Was not brought to the clinic.");
        assertThat(wren.prompt(Pattern.AGREED_NOT_DONE)).isEmpty();
    }

    @Test
    void emma2_wordsThatOnlyLookAlikeAreNoFacts() {
        wren.concern(9, "Neglect", "The trip was cancelled and Mum would not let go of her hand.");
        wren.wrote(EntryKind.AGENCY_CONTACT, 8, "Nobody was in danger. Nell was moved to tears.");
        wren.wrote(EntryKind.PARENT_CONTACT, 7, "Dana brought her on time.");
        assertThat(wren.prompts()).isEmpty();
    }

    @Test
    void emma2_aBarrierToAnOfferCountsOnceWithTheRest() {
        wren.wrote(EntryKind.AGENCY_CONTACT, 9, "Was not brought to the clinic.");
        wren.followed(
                new Followed(
                        "followed 1",
                        Followed.Sort.OFFER,
                        "Health visitor\u2019s group",
                        OneChild.TODAY.minusDays(50),
                        Optional.empty(),
                        List.of(
                                new Followed.Line(
                                        OneChild.TODAY.minusDays(20),
                                        Followed.Meaning.NOT_TAKEN_UP,
                                        "Something stands in the way. No bus.")),
                        Optional.empty()));
        assertThat(wren.evidence(Pattern.AGREED_NOT_DONE))
                .hasSize(2)
                .anyMatch(one -> one.endsWith("No bus."));
    }

    // R3, R12, Emma 2: closure and flight

    @Test
    void r12_aMoveSoonAfterAConcernAsksWhoStillSeesTheChild() {
        Entry worry = wren.concern(30, "Neglect", "No breakfast again.");
        wren.wrote(EntryKind.PARENT_CONTACT, 8, "Dana says that they are moving to the coast.");

        Prompt prompt = wren.prompt(Pattern.CLOSING).orElseThrow();
        assertThat(prompt.evidence()).hasSize(2);
        assertThat(prompt.evidence().getFirst().entry()).contains(worry.id());
    }

    @Test
    void r12_aMoveLongAfterTheLastConcernIsAMove() {
        wren.concern(138, "Neglect", "No lunch.");
        wren.wrote(EntryKind.PARENT_CONTACT, 8, "They have moved to her mother\u2019s.");
        assertThat(wren.prompt(Pattern.CLOSING)).isEmpty();
    }

    @Test
    void r3_aRequestForHomeEducationIsKnownByItsCategory() {
        wren.concern(20, "Neglect", "No breakfast again.");
        wren.concern(5, "Request for home education", "A letter came.");
        assertThat(wren.prompt(Pattern.CLOSING)).isPresent();
    }

    @Test
    void r3_oneCancelledVisitIsNotAClosedDoorButTwoAre() {
        wren.concern(20, "Neglect", "No breakfast again.");
        wren.wrote(EntryKind.HOME_VISIT, 10, "No answer at the door.");
        assertThat(wren.prompt(Pattern.CLOSING)).isEmpty();
        wren.wrote(EntryKind.PARENT_CONTACT, 6, "The visit was cancelled.");
        assertThat(wren.prompt(Pattern.CLOSING)).isPresent();
    }

    // R3, Emma 2: over-optimism before a step-down

    @Test
    void r3_aPlanAboutToEndWithLateActionsAsksWhatHasChanged() {
        wren.wrote(EntryKind.MEETING, 19, "Core group.");
        wren.agreed("Health visitor to see Dana", "Mr Fenn", 5);
        wren.status("Child protection plan (neglect)", 7);

        Prompt prompt = wren.prompt(Pattern.STEP_DOWN).orElseThrow();
        assertThat(prompt.question())
                .isEqualTo(
                        "What has changed for the child, who says so, and what does the child"
                                + " say?");
        assertThat(wren.evidence(Pattern.STEP_DOWN))
                .contains(
                        "Tue 1 Dec 2026: Child protection plan (neglect) is to end on Tue 1 Dec.");
    }

    @Test
    void r3_aPlanAboutToEndWithNothingAgainstItAsksNothing() {
        wren.wrote(EntryKind.MEETING, 60, "Review.", wren.heard("Good", "", SeenAlone.YES));
        wren.status("Child in need", 7);
        assertThat(wren.prompt(Pattern.STEP_DOWN)).isEmpty();
    }

    @Test
    void r3_goodNewsWithoutTheChildsVoiceAsksWhoSaysSo() {
        wren.wrote(EntryKind.MEETING, 70, "Review.");
        wren.wrote(EntryKind.MEETING, 6, "Review. The plan is going well.");
        assertThat(wren.evidence(Pattern.STEP_DOWN))
                .anyMatch(one -> one.contains("The plan is going well."));
    }

    @Test
    void r3_whatSomebodyIsQuotedAsSayingIsNoFinding() {
        wren.wrote(EntryKind.MEETING, 70, "Review.");
        wren.wrote(EntryKind.MEETING, 6, "Wren said: \u201cDad has improved.\u201d Lark nodded.");
        assertThat(wren.prompt(Pattern.STEP_DOWN)).isEmpty();
        wren.wrote(
                EntryKind.MEETING, 5, "\u201cMuch improved\u201d, said Dana. All is going well.");
        assertThat(wren.evidence(Pattern.STEP_DOWN))
                .contains("Thu 19 Nov 2026: Meeting. All is going well.");
    }

    @Test
    void emma2_beforeTheCaseIsClosedAFreshConcernIsNamed() {
        wren.concern(10, "Neglect", "No breakfast again.");
        assertThat(wren.prompt(Pattern.STEP_DOWN)).isEmpty();
        assertThat(PatternPrompts.beforeStepDown(wren.facts())).isPresent();
    }

    // R5, R6, Emma 4: the child's voice

    @Test
    void r5_muchWrittenAndNothingHeardForWeeksAsksWhatTheChildWouldSay() {
        wren.wrote(
                EntryKind.CONCERN, 120, "Tired.", wren.heard("I\u2019m fine", "", SeenAlone.YES));
        wren.wrote(EntryKind.MEETING, 60, "Core group.");
        wren.wrote(EntryKind.HOME_VISIT, 20, "Kitchen clean.");

        assertThat(wren.evidence(Pattern.VOICE_MISSING))
                .first()
                .asString()
                .endsWith("The child was last heard on Mon 27 Jul.");
        assertThat(wren.prompt(Pattern.VOICE_MISSING).orElseThrow().question())
                .contains("for 17 weeks");
    }

    @Test
    void r6_whatTheChildShowedCountsAsMuchAsWords() {
        wren.wrote(EntryKind.MEETING, 90, "Core group.");
        wren.wrote(EntryKind.MEETING, 60, "Core group.");
        ChildInEntry drew =
                new ChildInEntry(
                        wren.child,
                        Role.NOT_SAID,
                        "",
                        List.of(),
                        Voice.DRAWING_OR_PLAY,
                        "",
                        "",
                        SeenAlone.YES);
        wren.wrote(EntryKind.HOME_VISIT, 10, "Drew the house.", drew);
        assertThat(wren.prompt(Pattern.VOICE_MISSING)).isEmpty();
    }

    @Test
    void emma4_heardOnlyBesideTheMotherAsksWhoCouldHearTheChildAlone() {
        wren.wrote(EntryKind.CONCERN, 40, "x", wren.heard("No", "through Mum", SeenAlone.NO));
        wren.wrote(EntryKind.MEETING, 20, "x", wren.heard("Yes", "Dana was there", SeenAlone.NO));
        assertThat(wren.evidence(Pattern.VOICE_THROUGH_OTHERS))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("Heard: Words, through Mum.");
        wren.wrote(EntryKind.CONCERN, 3, "x", wren.heard("Yes", "to Mr Fenn", SeenAlone.YES));
        assertThat(wren.prompt(Pattern.VOICE_THROUGH_OTHERS)).isEmpty();
    }

    @Test
    void emma4_heardThreeTimesAndNeverAloneIsAQuestion() {
        for (int daysAgo : new int[] {60, 40}) {
            wren.wrote(EntryKind.CONCERN, daysAgo, "x", wren.heard("No", "", SeenAlone.NO));
        }
        assertThat(wren.prompt(Pattern.NEVER_ALONE)).isEmpty();
        wren.wrote(EntryKind.CONCERN, 20, "x", wren.heard("No", "", SeenAlone.NOT_SAID));
        assertThat(wren.evidence(Pattern.NEVER_ALONE)).hasSize(3);
        wren.wrote(EntryKind.CONCERN, 5, "x", wren.heard("Yes", "", SeenAlone.YES));
        assertThat(wren.prompt(Pattern.NEVER_ALONE)).isEmpty();
    }

    // R8: beneath the presenting behaviour

    @Test
    void r8_behaviourThreeTimesWithoutALookAtHomeSuggestsWhomToReadTogether() {
        for (int daysAgo : new int[] {80, 50, 10}) {
            wren.wrote(
                    EntryKind.CONCERN,
                    daysAgo,
                    "Pushed another child.",
                    wren.in("Bullying", Role.ALLEGED));
        }
        assertThat(wren.prompt(Pattern.BENEATH).orElseThrow().question())
                .contains("who lives with the child?");
        wren.sibling("Lark Ashdown, Year 1, 3 entries in the same time");
        assertThat(wren.prompt(Pattern.BENEATH).orElseThrow().question())
                .endsWith("Lark Ashdown, Year 1, 3 entries in the same time.");
        wren.wrote(EntryKind.HOME_VISIT, 4, "Visited.");
        assertThat(wren.prompt(Pattern.BENEATH)).isEmpty();
    }

    @Test
    void r8_latenessCountsWhereTheSchoolHasACategoryForIt() {
        for (int daysAgo : new int[] {80, 50, 10}) {
            wren.concern(daysAgo, "Late arrival", "Came at ten.");
        }
        assertThat(wren.evidence(Pattern.BENEATH)).hasSize(3);
        OneChild plain = new OneChild();
        for (int daysAgo : new int[] {80, 50, 10}) {
            plain.concern(daysAgo, "Chocolate", "Came at ten.");
        }
        assertThat(plain.prompt(Pattern.BENEATH)).isEmpty();
    }

    // The same worry again

    @Test
    void theSameWorryAfterNoFurtherActionAsksWhatWouldBeDifferent() {
        wren.concern(200, "Neglect", "No lunch.");
        wren.decided(Decision.Kind.NO_FURTHER_ACTION);
        wren.concern(10, "Bullying", "Pushed.");
        assertThat(wren.prompt(Pattern.SAME_WORRY)).isEmpty();
        wren.concern(5, "Neglect", "No lunch again.");
        assertThat(wren.evidence(Pattern.SAME_WORRY))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("No further action was decided. No lunch.");
    }

    @Test
    void theSameWorryAfterAClosedCaseNamesTheDayOfClosing() {
        wren.concern(300, "Neglect", "No lunch.");
        wren.caseClosed(320, 100);
        wren.concern(5, "Neglect", "No lunch again.");
        assertThat(wren.evidence(Pattern.SAME_WORRY))
                .first()
                .asString()
                .startsWith("Sun 16 Aug 2026: The case was closed.");
    }

    @Test
    void theSameWorryAfterAReferralThatEndedIsAReReferral() {
        Entry first = wren.concern(300, "Neglect", "No lunch.");
        wren.followed(
                new Followed(
                        "followed 1",
                        Followed.Sort.REFERRAL,
                        "Neglect",
                        first.day(),
                        Optional.of(first.id()),
                        List.of(),
                        Optional.of(OneChild.TODAY.minusDays(250))));
        wren.concern(5, "Neglect", "No lunch again.");
        assertThat(wren.evidence(Pattern.SAME_WORRY)).first().asString().contains("Referral ended");
    }

    @Test
    void theLeadsOwnSupervisionIsNobodysPattern() {
        wren.wrote(EntryKind.SUPERVISION, 10, "The visit was cancelled. They are moving.");
        wren.wrote(EntryKind.SUPERVISION, 9, "The visit was cancelled. Going well.");
        assertThat(wren.prompts()).isEmpty();
    }
}
