package org.daybook.oversight.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.oversight.TestBoard.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.DraftId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.HalfWritten;
import org.daybook.chronology.NewDecision;
import org.daybook.chronology.Question;
import org.daybook.chronology.When;
import org.daybook.desk.EntryKindName;
import org.daybook.desk.FollowUpKindName;
import org.daybook.desk.Place;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.NewFollowUp;
import org.daybook.oversight.Group;
import org.daybook.oversight.NeedsYou;
import org.daybook.oversight.TestBoard;
import org.daybook.oversight.ToDo;
import org.daybook.oversight.Today;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first page's model, without a window. */
class TodayModelTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private final List<Place> gone = new ArrayList<>();
    private TestBoard board;
    private TodayModel model;

    @BeforeEach
    void open() {
        board = new TestBoard(daybook);
        model = BoardPicturesTest.model(board, gone);
    }

    @Test
    void theBoardIsCalmAndSaysWhatComesNext() {
        model.refresh();
        assertThat(BoardWords.calm(read())).isEqualTo("Nothing needs you now.");
        board.followed(
                NewFollowUp.of(
                                FollowUpKind.MEETING,
                                board.cases.wren.id(),
                                "Core group",
                                "",
                                LocalDate.of(2026, 11, 5))
                        .dueBy(When.on(LocalDate.of(2026, 11, 26), "13:30")));
        model.refresh();
        assertThat(read().size()).isZero();
        assertThat(BoardWords.calm(read()))
                .isEqualTo("Nothing needs you now. Next: core group, Thu 26 Nov.");
        assertThat(BoardWords.summary(read())).isEmpty();
    }

    @Test
    void theSentenceUnderTheDaySaysTheSameNumbersAsTheLines() {
        board.full();
        model.refresh();
        assertThat(BoardWords.summary(read()))
                .isEqualTo("Eight things need you. Two of them are late.");
        assertThat(read().size()).isEqualTo(8);
        assertThat(BoardWords.summary(1, 1)).isEqualTo("One thing needs you. It is late.");
        assertThat(BoardWords.summary(13, 0))
                .isEqualTo("13 things need you. None of them is late.");
    }

    @Test
    void eachDeedThatHasAPageOfItsOwnLeadsThere() {
        board.full();
        model.refresh();
        model.go(only(Group.REFERRALS).toDo());
        assertThat(gone.getLast())
                .isInstanceOfSatisfying(
                        Place.FollowUpSteps.class, place -> assertThat(place.toRecord()).isTrue());
        model.go(lines(Group.TRANSFERS).getFirst().toDo());
        assertThat(gone.getLast()).isInstanceOf(Place.TransferSteps.class);
        NeedsYou deputy = only(Group.CASES);
        model.go(deputy.toDo());
        assertThat(gone.getLast()).isEqualTo(new Place.Standing(deputy.children().getFirst()));
    }

    @Test
    void aReferralThatWasDecidedIsBegunFromItsEntry() {
        Entry entry = board.concern(TODAY, TestStore.LEAD, "A bruise", board.school.nell.id());
        board.school
                .decide()
                .decide(entry.id(), new NewDecision(Decision.Kind.REFER, "", "A third mark"));
        model.refresh();
        model.go(only(Group.REFERRALS).toDo());
        assertThat(gone.getLast())
                .isEqualTo(
                        new Place.BeginFollowUp(
                                FollowUpKindName.REFERRAL,
                                List.of(board.school.nell.id()),
                                Optional.of(entry.id())));
    }

    @Test
    void aDraftIsTakenUpWhereItWasLeftAndLetGoForGood() {
        board.school
                .keepDraft()
                .keep(
                        DraftId.fresh(),
                        new HalfWritten(
                                EntryKind.CONCERN,
                                Optional.empty(),
                                Map.of(Question.NARRATIVE, "After assembly Kit asked"),
                                List.of(ChildInEntry.of(board.school.kit.id())),
                                List.of()));
        model.refresh();
        ToDo.FinishDraft draft = (ToDo.FinishDraft) only(Group.DRAFTS).toDo();
        model.go(draft);
        assertThat(gone.getLast())
                .isEqualTo(
                        new Place.NewEntry(
                                EntryKindName.CONCERN,
                                List.of(board.school.kit.id()),
                                Optional.of(draft.draft().id())));
        model.letGo(draft.draft());
        assertThat(read().size()).isZero();
    }

    @Test
    void aDecisionTakesItsLineAway() {
        board.decided(board.concern(TODAY, TestStore.LEAD, "A bruise", board.school.nell.id()));
        model.refresh();
        assertThat(read().groups()).doesNotContainKey(Group.UNDECIDED);
    }

    private Today read() {
        return model.board().get().orElseThrow();
    }

    private NeedsYou only(Group group) {
        List<NeedsYou> lines = lines(group);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private List<NeedsYou> lines(Group group) {
        return read().groups().getOrDefault(group, List.of());
    }
}
