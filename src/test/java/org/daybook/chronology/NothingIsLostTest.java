package org.daybook.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;
import static org.daybook.chronology.TestSchool.kept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.DraftId;
import org.daybook.base.Problem;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was written stays, whatever is done afterwards and however long it is. */
class NothingIsLostTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestSchool school;
    private ChildId nell;
    private ChildId kit;

    @BeforeEach
    void open() {
        school = new TestSchool(daybook);
        nell = school.nell.id();
        kit = school.kit.id();
    }

    @Test
    void whatCameOfAnActionIsNotOverwrittenByASecondRecording() {
        Entry concern = school.recorded(EntryKind.CONCERN, TODAY, "A bruise", nell);
        NewAction ring = new NewAction("Ring home", "", When.UNKNOWN);
        Action action = kept(school.addAction().add(concern.id(), ring)).actions().getFirst();
        Entry done = kept(school.finish().finish(action.id(), "Mother will come at 15:30"));

        assertThat(refused(school.finish().finish(action.id(), "")))
                .containsExactly(
                        "This was recorded as done already, on Tue 24 Nov by "
                                + TestStore.LEAD
                                + ".");
        assertThat(school.entries.find(concern.id())).contains(done);
    }

    @Test
    void whatCameOfAnActionIsNoStoryWithoutEnd() {
        Entry concern = school.recorded(EntryKind.CONCERN, TODAY, "A bruise", nell);
        NewAction ring = new NewAction("Ring home", "", When.UNKNOWN);
        Action action = kept(school.addAction().add(concern.id(), ring)).actions().getFirst();
        assertThat(refused(school.finish().finish(action.id(), "x".repeat(100_001))))
                .singleElement()
                .asString()
                .startsWith("This is longer than one field keeps");
    }

    @Test
    void anEntryThatIsAmendedOutOfAChildsFileLeavesATraceThere() {
        Entry both = school.recorded(EntryKind.MEETING, TODAY, "Both were named", nell, kit);
        Entry amended =
                kept(
                        school.amend()
                                .amend(
                                        both.id(),
                                        both.wording().about(List.of(ChildInEntry.of(kit))),
                                        "Only about the brother"));
        assertThat(school.entries.about(nell)).isEmpty();
        assertThat(school.entries.movedOutOf(nell))
                .containsExactly(new MovedOut(TODAY, TODAY, TestStore.LEAD));
        assertThat(school.entries.about(kit)).containsExactly(amended);

        kept(school.amend().amend(both.id(), both.wording(), "About both after all"));
        assertThat(school.entries.movedOutOf(nell)).isEmpty();
    }

    @Test
    void noNewWordingTakesWhatWasMergedIntoItOutOfAFile() {
        Entry same = school.recorded(EntryKind.MEETING, TODAY, "Nell cried", nell);
        Entry whole = school.recorded(EntryKind.MEETING, TODAY, "Both cried", nell, kit);
        kept(school.turns().merge().merge(same.id(), whole.id(), "The same"));

        Wording without = whole.wording().about(List.of(ChildInEntry.of(kit)));
        assertThat(refused(school.amend().amend(whole.id(), without, "Only about the brother")))
                .containsExactly(
                        "Another entry was merged into this one, and it is about a child whom this"
                                + " wording leaves out. Say first that it is not the same.");
        kept(school.turns().bringBack().bringBack(same.id(), "Not the same"));
        kept(school.amend().amend(whole.id(), without, "Only about the brother"));
    }

    @Test
    void whatIsWithdrawnIsBroughtBackBeforeItIsWordedAnew() {
        Entry concern = school.recorded(EntryKind.CONCERN, TODAY, "A bruise", nell);
        kept(school.turns().withdraw().withdraw(concern.id(), "It was paint"));
        Wording other = Wording.of(When.on(TODAY), "A burn", List.of(ChildInEntry.of(nell)));
        assertThat(refused(school.amend().amend(concern.id(), other, "It was a burn")))
                .containsExactly("This entry is withdrawn. Bring it back first.");
    }

    @Test
    void nothingIsDecidedOrAgreedInAWithdrawnEntryWhereNobodyWouldSeeIt() {
        Entry concern = school.recorded(EntryKind.CONCERN, TODAY, "A bruise", nell);
        kept(school.turns().withdraw().withdraw(concern.id(), "It was paint"));
        NewAction ring = new NewAction("Ring home", "", When.UNKNOWN);
        NewDecision refer = new NewDecision(Decision.Kind.REFER, "", "Two bruises", "", "");
        for (Recorded outcome :
                List.of(
                        school.addAction().add(concern.id(), ring),
                        school.decide().decide(concern.id(), refer))) {
            assertThat(refused(outcome))
                    .containsExactly("This entry is withdrawn. Bring it back first.");
        }
    }

    @Test
    void aMarkWithALongSizeGetsASentence() {
        BodyMark mark = BodyMark.at(BodySide.FRONT, 500, 500);
        for (BodyMark long100 :
                List.of(mark.size("x".repeat(101)), mark.colour("\u05e9".repeat(101)))) {
            assertThat(refused(school.record().record(marked(long100))))
                    .containsExactly(
                            "The size and the colour of a mark have room for 100 characters each."
                                    + " Write the rest as its note.");
        }
        assertThat(refused(school.record().record(marked(mark.note("x".repeat(100_001))))))
                .singleElement()
                .asString()
                .startsWith("This is longer than one field keeps");
        BodyMark fits = mark.size("x".repeat(100)).colour("\u05e9".repeat(100)).note("x");
        assertThat(school.recorded(marked(fits)).wording().children().getFirst().marks().marks())
                .containsExactly(fits);
    }

    @Test
    void aHalfWrittenFormWithEveryFieldFullIsKept() {
        Map<Question, String> answers =
                Stream.of(Question.values())
                        .collect(
                                Collectors.toMap(
                                        one -> one, _ -> "\u05e9\ud83d\ude00".repeat(40_000)));
        HalfWritten full =
                new HalfWritten(
                        EntryKind.CONCERN,
                        Optional.empty(),
                        answers,
                        List.of(ChildInEntry.of(nell)),
                        List.of());
        DraftId draft = DraftId.fresh();
        school.keepDraft().keep(draft, full);
        assertThat(school.drafts.find(draft).map(Draft::text)).contains(full);
    }

    private NewEntry marked(BodyMark mark) {
        ChildInEntry of = ChildInEntry.of(nell);
        ChildInEntry part =
                new ChildInEntry(
                        nell,
                        of.role(),
                        "",
                        List.of(),
                        of.voice(),
                        "",
                        "",
                        of.seenAlone(),
                        new BodyMap(List.of(mark)));
        return NewEntry.of(EntryKind.CONCERN, Wording.of(When.on(TODAY), "Seen", List.of(part)));
    }

    private static List<String> refused(Recorded outcome) {
        return outcome instanceof Recorded.Refused(List<Problem> problems)
                ? problems.stream().map(Problem::sentence).toList()
                : List.of();
    }
}
