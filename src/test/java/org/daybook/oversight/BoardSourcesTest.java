package org.daybook.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daybook.oversight.TestBoard.TODAY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.FollowUpId;
import org.daybook.base.TransferId;
import org.daybook.casework.AbsencePlan;
import org.daybook.casework.OpenCase;
import org.daybook.casework.StatusKind;
import org.daybook.casework.TestCases;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewDecision;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.chronology.store.StatementCount;
import org.daybook.followup.Answer;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.NewFollowUp;
import org.daybook.followup.NewLine;
import org.daybook.followup.Step;
import org.daybook.oversight.Timing.Urgency;
import org.daybook.transfer.TestWay;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What each room puts on the board. */
class BoardSourcesTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestBoard board;

    @BeforeEach
    void open() {
        board = new TestBoard(daybook);
    }

    @Test
    void undecidedSinceYesterdayIsLateAndStandsFirst() {
        board.full();
        NeedsYou first = board.read.now().lines().getFirst();
        assertThat(first.group()).isEqualTo(Group.UNDECIDED);
        assertThat(first.timing().how()).isEqualTo("1 day late");
        assertThat(first.timing().since()).isEqualTo("Since Mon 23 Nov, 14:10");
        assertThat(first.toDo().deed()).isEqualTo("Decide");
    }

    @Test
    void onItsDayAConcernIsDueUntilTheHourOfDecidingAndVisiblyLateAfterIt() {
        board.concern(TODAY, "Mr Fenn", "A bruise", board.school.nell.id());
        ChronologySource source =
                new ChronologySource(
                        board.school.entries,
                        board.school.drafts,
                        board.school.practices,
                        board.days);
        Timing before = source.needsYou(TODAY.atTime(15, 59)).getFirst().timing();
        assertThat(before.urgency()).isEqualTo(Urgency.SOON);
        assertThat(before.how()).isEqualTo("Decide by 16:00");
        Timing after = source.needsYou(TODAY.atTime(16, 1)).getFirst().timing();
        assertThat(after.urgency()).isEqualTo(Urgency.LATE);
        assertThat(after.how()).isEqualTo("Late since 16:00");
    }

    @Test
    void r13AReferralWithoutAnAnswerAfterOneWorkingDayAsksForAChase() {
        FollowUpId referral = referral(LocalDate.of(2026, 11, 20));
        NeedsYou line = only(Group.REFERRALS);
        assertThat(line.timing().late()).isTrue();
        assertThat(line.toDo()).isEqualTo(new ToDo.FollowUp(referral, "Record a chase"));

        board.step(referral, NewLine.of(Step.CHASED, TODAY, TestStore.LEAD, "Rang; no news"));
        assertThat(group(Group.REFERRALS)).isEmpty();
        assertThat(board.read.now().waits())
                .singleElement()
                .satisfies(one -> assertThat(one.until()).isEqualTo("By Wed 25 Nov"));
    }

    @Test
    void whatWasDecidedStandsThereUntilItIsBegunAndIsLateAfterTheDay() {
        Entry entry = concern(Decision.Kind.REFER);
        NeedsYou line = only(Group.REFERRALS);
        assertThat(line.timing().how()).isEqualTo("Today");
        assertThat(line.timing().since()).isEqualTo("Decided Tue 24 Nov");
        assertThat(line.toDo().deed()).isEqualTo("Record the referral");
        assertThat(line.children()).containsExactly(board.school.nell.id());
        assertThat(tomorrow())
                .filteredOn(one -> one.group() == Group.REFERRALS)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.timing().late()).isTrue();
                    assertThat(one.timing().how()).isEqualTo("1 day late");
                });
        begun(FollowUpKind.OFFER, entry);
        assertThat(deeds(Group.REFERRALS)).containsExactly("Record the referral");
        begun(FollowUpKind.REFERRAL, entry);
        assertThat(deeds(Group.REFERRALS)).doesNotContain("Record the referral");
    }

    @Test
    void earlyHelpThatWasDecidedStandsThereUntilItIsOffered() {
        Entry entry = concern(Decision.Kind.EARLY_HELP);
        assertThat(deeds(Group.OFFERS)).containsExactly("Record the offer");
        begun(FollowUpKind.OFFER, entry);
        assertThat(deeds(Group.OFFERS)).doesNotContain("Record the offer");
    }

    @Test
    void aLaterDecisionTakesTheReferralOffTheBoard() {
        Entry entry = concern(Decision.Kind.REFER);
        board.decided(entry);
        assertThat(group(Group.REFERRALS)).isEmpty();
    }

    @Test
    void aReporterWhoWaitsDoesNotHideThatTheReferralIsNotRecorded() {
        Entry entry =
                board.concern(
                        TODAY,
                        "Miss Ada Calder",
                        "Said that she was cold.",
                        board.school.nell.id());
        decided(entry, Decision.Kind.REFER);
        LocalDateTime morning = TODAY.plusDays(1).atTime(9, 0);
        assertThat(Today.of(board.sources, board.read.now().figures(), morning).lines())
                .extracting(NeedsYou::group)
                .containsExactly(Group.REFERRALS, Group.REPORTERS);
    }

    @Test
    void r10AnOfferNotHeardOfIsAskedAboutAgainAndNobodyIsLate() {
        board.followed(
                NewFollowUp.of(
                        FollowUpKind.OFFER,
                        board.cases.wren.id(),
                        "Parents\u2019 group",
                        "Family centre",
                        LocalDate.of(2026, 10, 2)));
        NeedsYou line = only(Group.OFFERS);
        assertThat(line.why()).contains("Not heard whether they started");
        assertThat(line.timing().late()).isFalse();
        assertThat(line.toDo().deed()).isEqualTo("Record asking");
    }

    @Test
    void r4AContributionThatOthersAskedForStandsThereBeforeItIsDue() {
        board.followed(
                NewFollowUp.of(
                                FollowUpKind.CONTRIBUTION,
                                board.cases.wren.id(),
                                "Report for the review conference",
                                "Priya Dunmore",
                                LocalDate.of(2026, 11, 16))
                        .dueBy(When.on(TODAY.plusDays(3))));
        NeedsYou line = only(Group.CONTRIBUTIONS);
        assertThat(line.timing().urgency()).isEqualTo(Urgency.SOON);
        assertThat(line.toDo().deed()).isEqualTo("Record sending");
    }

    @Test
    void r15ACaseWithoutADeputyIsListedUntilOneIsNamed() {
        TestCases.kept(
                board.cases
                        .open()
                        .open(
                                board.school.kit.id(),
                                new OpenCase.Answers(
                                        "Worry at home",
                                        Optional.of(board.cases.marlow.id()),
                                        Optional.empty(),
                                        "13 Nov 2026")));
        NeedsYou line = only(Group.CASES);
        assertThat(line.timing().how()).isEqualTo("7 weekdays");
        assertThat(line.toDo().deed()).isEqualTo("Name a deputy");
        assertThat(board.read.now().figures().cases().withoutDeputy()).isEqualTo(1);
    }

    @Test
    void r15ACaseThatNobodyLeadsIsLate() {
        board.cases.opened(board.cases.wren, "1 Nov 2026");
        board.cases.leaves(board.cases.marlow, LocalDate.of(2026, 11, 13));
        NeedsYou line = only(Group.CASES);
        assertThat(line.timing().late()).isTrue();
        assertThat(line.toDo().deed()).isEqualTo("Name a lead");
        assertThat(board.read.now().figures().cases().withoutLead()).isEqualTo(1);
    }

    @Test
    void r1AVulnerableChildWithoutAnAbsencePlanIsListed() {
        board.cases.begun(board.cases.wren, StatusKind.YOUNG_CARER, "", "1 Sep 2026");
        NeedsYou line = only(Group.ABSENCE);
        assertThat(line.children()).containsExactly(board.cases.wren.id());
        assertThat(line.toDo().deed()).isEqualTo("Make a plan");
    }

    @Test
    void r1APlanForAnAbsenceIsListedFromTheDayOnWhichItIsToBeLookedAtAgain() {
        TestCases.kept(
                board.cases
                        .plan()
                        .make(
                                board.cases.wren.id(),
                                List.of(new AbsencePlan.Step("09:15", "office phones Dana")),
                                "",
                                "26 Nov 2026"));
        CaseSource source =
                new CaseSource(
                        board.cases.casework, board.school.find, board.cases.people, board.days);
        assertThat(source.needsYou(TODAY.plusDays(1).atTime(9, 0))).isEmpty();
        assertThat(source.needsYou(TODAY.plusDays(2).atTime(9, 0)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.group()).isEqualTo(Group.ABSENCE);
                    assertThat(line.why())
                            .isEqualTo(
                                    "The plan for an absence has been due for review since 26 Nov"
                                            + " 2026.");
                    assertThat(line.timing().how()).isEqualTo("Today");
                    assertThat(line.toDo().deed()).isEqualTo("Review the plan");
                });
    }

    @Test
    void aReporterWhoWasNotToldStandsThereFromTheDayItIsOwed() {
        board.decided(
                board.concern(
                        TODAY.minusDays(4),
                        "Miss Ada Calder",
                        "Said that she was cold.",
                        board.school.nell.id()));
        assertThat(group(Group.REPORTERS)).isEmpty();
        LocalDateTime tomorrow = TODAY.plusDays(1).atTime(9, 0);
        ChronologySource source =
                new ChronologySource(
                        board.school.entries,
                        board.school.drafts,
                        board.school.practices,
                        board.days);
        assertThat(source.needsYou(tomorrow))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.group()).isEqualTo(Group.REPORTERS);
                    assertThat(line.why())
                            .isEqualTo("Miss Ada Calder waits to hear what became of it.");
                });
    }

    @Test
    void aLateCommonTransferFileHasALineBesideThatOfItsFile() {
        TransferId leaving =
                board.leaves(board.school.kit, "Merrow Vale Juniors", LocalDate.of(2026, 10, 19));
        assertThat(group(Group.TRANSFERS))
                .extracting(NeedsYou::toDo)
                .contains(new ToDo.OtherClock(leaving))
                .hasSize(2);
        board.sent(leaving, LocalDate.of(2026, 11, 23));
        assertThat(only(Group.TRANSFERS).why()).startsWith("The common transfer file");
    }

    @Test
    void theFilesOutAreReadOnceForAllThatTheBoardSays() {
        board.leaves(board.school.kit, "Merrow Vale Juniors", LocalDate.of(2026, 11, 19));
        TestWay way = new TestWay(daybook);
        int once = StatementCount.of(daybook.store(), way.files::open);
        List<BoardSource> files = List.of(new TransferSource(way.files));
        assertThat(
                        StatementCount.of(
                                daybook.store(),
                                () -> Today.of(files, Figures.NONE, TODAY.atTime(9, 0))))
                .isEqualTo(once);
    }

    @Test
    void r2AFileOnItsWayWarnsBeforeItsDayAndWaitsForItsReceiptAfterwards() {
        TransferId leaving =
                board.leaves(board.school.kit, "Merrow Vale Juniors", LocalDate.of(2026, 11, 19));
        NeedsYou line = only(Group.TRANSFERS);
        assertThat(line.timing().how()).isEqualTo("2 school days left");
        assertThat(line.toDo()).isEqualTo(new ToDo.Send(leaving, "Open transfer"));

        board.sent(leaving, LocalDate.of(2026, 11, 23));
        assertThat(group(Group.TRANSFERS)).isEmpty();
        assertThat(board.read.now().waits())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.what())
                            .isEqualTo("Receipt from Merrow Vale Juniors, file sent Mon 23 Nov");
                    assertThat(one.until()).isEqualTo("Chase from Tue 1 Dec");
                });
    }

    @Test
    void theNextMeetingIsWhatTheLatestOfItsKindSays() {
        meeting(LocalDate.of(2026, 10, 8), TODAY.plusDays(1));
        meeting(LocalDate.of(2026, 11, 5), TODAY.plusDays(2));
        assertThat(board.read.now().ahead())
                .extracting(ComesUp::what, ComesUp::day)
                .containsExactly(tuple("Core group", TODAY.plusDays(2)));
    }

    @Test
    void theNumberShownIsTheSumOfTheGroupsOnAFullMorningToo() {
        Today full = board.full().read.now();
        assertThat(full.groups().values().stream().mapToInt(List::size).sum())
                .isEqualTo(full.size());
        assertThat(full.figures().cases().open()).isEqualTo(3);
        assertThat(full.figures().cases().onPlan()).isEqualTo(1);
        assertThat(full.figures().concerns()).hasSize(CountFigures.HALF_TERMS);
    }

    private void meeting(LocalDate held, LocalDate next) {
        Details details =
                Details.NONE
                        .with(Detail.MEETING_KIND, Choice.Meeting.CORE_GROUP)
                        .with(Detail.NEXT_MEETING, next + " 13:30");
        board.school.recorded(
                NewEntry.of(
                        EntryKind.MEETING,
                        Wording.of(
                                        When.on(held),
                                        "Core group.",
                                        List.of(ChildInEntry.of(board.cases.wren.id())))
                                .with(details)));
    }

    private Entry concern(Decision.Kind decision) {
        Entry entry = board.concern(TODAY, TestStore.LEAD, "A bruise", board.school.nell.id());
        decided(entry, decision);
        return entry;
    }

    private void decided(Entry entry, Decision.Kind kind) {
        board.school.decide().decide(entry.id(), new NewDecision(kind, "", "A third mark"));
    }

    private void begun(FollowUpKind kind, Entry entry) {
        board.followed(
                NewFollowUp.of(kind, board.school.nell.id(), "Marks", "Social care", TODAY)
                        .from(entry.id()));
    }

    private List<NeedsYou> tomorrow() {
        LocalDateTime morning = TODAY.plusDays(1).atTime(9, 0);
        return board.sources.stream().flatMap(one -> one.needsYou(morning).stream()).toList();
    }

    private List<String> deeds(Group group) {
        return group(group).stream().map(line -> line.toDo().deed()).toList();
    }

    private FollowUpId referral(LocalDate sent) {
        FollowUpId id =
                board.followed(
                        NewFollowUp.of(
                                FollowUpKind.REFERRAL,
                                board.school.nell.id(),
                                "Left alone overnight",
                                "Children\u2019s social care",
                                sent));
        board.step(
                id,
                NewLine.of(Step.SENT, sent, TestStore.LEAD, "By the portal")
                        .answering(Answer.AGREED));
        return id;
    }

    private List<NeedsYou> group(Group group) {
        return board.read.now().groups().getOrDefault(group, List.of());
    }

    private NeedsYou only(Group group) {
        List<NeedsYou> lines = group(group);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
