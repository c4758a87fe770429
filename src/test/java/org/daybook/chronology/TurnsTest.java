package org.daybook.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;
import static org.daybook.chronology.TestSchool.kept;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.base.SchoolDays;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of an entry after it was recorded, on a real store. */
class TurnsTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestSchool school;
    private TurnDeeds turns;
    private ChildId nell;
    private ChildId kit;

    @BeforeEach
    void open() {
        school = new TestSchool(daybook);
        turns = school.turns();
        nell = school.nell.id();
        kit = school.kit.id();
    }

    @Test
    void anEntryIsClosedOnlyWhenNothingInItWaitsAndWhatWaitsIsNamed() {
        Entry concern = concern("A bruise", nell);
        assertThat(sentences(turns.close().close(concern.id(), "Explained")))
                .containsExactly(
                        "There is no decision yet. Record one first: no further action is a"
                                + " decision too.");
        decide(concern);
        Entry acted = act(concern, "Ring home", LocalDate.of(2026, 11, 26));
        assertThat(sentences(turns.close().close(concern.id(), " ")))
                .containsExactly(
                        "Still open: Ring home, due Thu 26 Nov. Say first that it was done, or"
                                + " what came of it.",
                        "Say in a few words what came of it.");

        school.finish().finish(acted.actions().getFirst().id(), "rang");
        Entry closed = kept(turns.close().close(concern.id(), "Explained by the GP"));
        assertThat(closed.standing()).isEqualTo(Entry.Standing.CLOSED);
        assertThat(closed.closing().map(Turn::words)).contains("Explained by the GP");
        assertThat(school.entries.find(concern.id())).contains(closed);
        assertThat(latest(nell)).isEqualTo(Deed.Kind.ENTRY_CLOSED);
        assertThat(sentences(turns.close().close(concern.id(), "Again")))
                .containsExactly("This entry is closed already.");
    }

    @Test
    void aClosedEntryIsOpenedAgainWithAReasonAndKeepsItsOutcome() {
        Entry closed = closed("A bruise");
        assertThat(sentences(turns.reopen().reopen(closed.id(), "")))
                .containsExactly("Say in a few words why it is open again.");
        Entry open = kept(turns.reopen().reopen(closed.id(), "A second bruise"));
        assertThat(open.standing()).isEqualTo(Entry.Standing.OPEN);
        assertThat(open.turns())
                .extracting(Turn::kind)
                .containsExactly(Turn.Kind.CLOSED, Turn.Kind.REOPENED);
        assertThat(sentences(turns.reopen().reopen(closed.id(), "Once more")))
                .containsExactly("This entry is not closed.");
    }

    @Test
    void aWithdrawnEntryStaysToBeReadAndAsksForNothing() {
        Entry concern = act(concern("A bruise", nell), "Ring home", TODAY.minusDays(1));
        Entry withdrawn = kept(turns.withdraw().withdraw(concern.id(), "It was paint"));

        assertThat(withdrawn.standing()).isEqualTo(Entry.Standing.WITHDRAWN);
        assertThat(withdrawn.inForce()).isFalse();
        assertThat(withdrawn.wording()).isEqualTo(concern.wording());
        assertThat(withdrawn.actions()).isEqualTo(concern.actions());
        assertThat(school.entries.about(nell)).containsExactly(withdrawn);
        assertThat(school.entries.undecided()).isEmpty();
        assertThat(school.entries.withOpenActions()).isEmpty();
        assertThat(school.entries.untold()).isEmpty();
        assertThat(new Chronology(nell, List.of(withdrawn)).missing()).isEmpty();

        Entry back = kept(turns.bringBack().bringBack(concern.id(), "Not paint after all"));
        assertThat(back.standing()).isEqualTo(Entry.Standing.UNDECIDED);
        assertThat(school.entries.undecided()).containsExactly(back);
        assertThat(school.entries.withOpenActions()).containsExactly(back);
    }

    @Test
    void aWithdrawnEntryFillsNoGap() {
        school.recorded(EntryKind.MEETING, TODAY.minusWeeks(12), "First", nell);
        Entry between = school.recorded(EntryKind.MEETING, TODAY.minusWeeks(5), "Between", nell);
        assertThat(new Chronology(nell, school.entries.about(nell)).gaps(TODAY, 6))
                .extracting(Gap::weeks)
                .containsExactly(7L);
        turns.withdraw().withdraw(between.id(), "Another child's meeting");
        assertThat(new Chronology(nell, school.entries.about(nell)).gaps(TODAY, 6))
                .extracting(Gap::weeks)
                .containsExactly(12L);
    }

    @Test
    void ofTwoThatTellTheSameOneCountsAndBothAreReadWithTheirActions() {
        Entry first = concern("Seen by the office", nell);
        Entry second = act(concern("Seen by the kitchen", nell), "Ask the cook", TODAY);
        Entry whole = kept(turns.merge().merge(second.id(), first.id(), ""));
        Entry same = school.entries.find(second.id()).orElseThrow();

        assertThat(whole.tookIn()).containsExactly(second.id());
        assertThat(same.standing()).isEqualTo(Entry.Standing.MERGED);
        assertThat(same.inForce()).isTrue();
        assertThat(same.counts()).isFalse();
        assertThat(school.entries.undecided()).containsExactly(whole);
        assertThat(school.entries.withOpenActions()).containsExactly(same);

        decide(whole);
        assertThat(sentences(turns.close().close(first.id(), "Explained")))
                .singleElement()
                .asString()
                .startsWith("Still open: Ask the cook");
        assertThat(sentences(turns.withdraw().withdraw(first.id(), "Wrong")))
                .containsExactly(
                        "Another entry was merged into this one. Say first that it is not the"
                                + " same.");

        Entry back = kept(turns.bringBack().bringBack(second.id(), "Another day"));
        assertThat(back.standing()).isEqualTo(Entry.Standing.UNDECIDED);
        assertThat(school.entries.find(first.id()).orElseThrow().tookIn()).isEmpty();
    }

    @Test
    void noFileAndNoQuestionIsLostByMerging() {
        Entry both = concern("Of two children", nell, kit);
        Entry one = concern("Of one child", nell);
        assertThat(fields(turns.merge().merge(both.id(), one.id(), "")))
                .containsExactly("other-entry");
        Entry contact = school.recorded(EntryKind.AGENCY_CONTACT, TODAY, "The nurse rang", nell);
        assertThat(sentences(turns.merge().merge(one.id(), contact.id(), "")))
                .containsExactly(
                        "This concern waits for a decision, and that entry asks for none.");
        Entry closed = closed("Done with");
        assertThat(fields(turns.merge().merge(one.id(), closed.id(), "")))
                .containsExactly("other-entry");
        assertThat(fields(turns.merge().merge(one.id(), one.id(), "")))
                .containsExactly("other-entry");
        assertThat(school.entries.about(nell)).allMatch(Entry::counts);
    }

    @Test
    void anEntryInTheWrongFileIsMovedWithATraceInBoth() {
        ChildInEntry part =
                new ChildInEntry(
                        nell,
                        Role.VICTIM,
                        "Neglect",
                        List.of("Housing"),
                        Voice.WORDS,
                        "It was the door.",
                        "to Miss Calder",
                        SeenAlone.YES);
        Entry entry =
                school.recorded(
                        NewEntry.of(
                                EntryKind.CONCERN,
                                Wording.of(When.on(TODAY), "At the gate", List.of(part))));
        Entry moved = kept(turns.move().move(entry.id(), nell, kit, "It was Kit"));

        assertThat(moved.versions()).hasSize(2);
        assertThat(moved.version().reason()).isEqualTo("It was Kit");
        assertThat(moved.child(nell)).isEmpty();
        assertThat(moved.child(kit)).contains(part.as(kit));
        assertThat(moved.earlier().getFirst()).isEqualTo(entry.version());
        assertThat(school.entries.about(nell)).isEmpty();
        assertThat(school.entries.about(kit)).containsExactly(moved);
        assertThat(school.entries.movedOutOf(nell))
                .containsExactly(new MovedOut(TODAY, TODAY, TestStore.LEAD));
        assertThat(school.entries.movedOutOf(kit)).isEmpty();
        assertThat(latest(nell)).isEqualTo(Deed.Kind.ENTRY_MOVED);
        assertThat(latest(kit)).isEqualTo(Deed.Kind.ENTRY_MOVED);

        kept(turns.move().move(entry.id(), kit, nell, "It was Nell after all"));
        assertThat(school.entries.movedOutOf(nell)).isEmpty();
        assertThat(school.entries.movedOutOf(kit)).hasSize(1);
    }

    @Test
    void anEntryIsNotMovedOverAHalfWrittenChangeNorToAChildItNames() {
        Entry entry = concern("At the gate", nell, kit);
        assertThat(fields(turns.move().move(entry.id(), nell, kit, "Kit's")))
                .containsExactly("other-child");
        Entry alone = concern("In the hall", nell);
        school.keepDraft().keep(AmendEntry.draftOf(alone.id()), HalfWritten.amending(alone));
        assertThat(sentences(turns.move().move(alone.id(), nell, kit, "Kit's")))
                .containsExactly(
                        "A changed wording of this entry is half written. Record it or let it go"
                                + " first.");
    }

    @Test
    void theReporterOfADecidedConcernWaitsUntilTold() {
        Entry concern = reported("Miss Ada Calder", Feedback.NONE);
        assertThat(school.entries.untold()).isEmpty();
        Entry decided = decide(concern);
        assertThat(school.entries.untold()).containsExactly(decided);
        assertThat(Untold.of(decided, SchoolDays.byWeekdays()).due())
                .isEqualTo(LocalDate.of(2026, 11, 25));

        assertThat(fields(turns.tell().tell(concern.id(), "", When.on(TODAY.plusDays(1)), "")))
                .containsExactly("told-when", "told-what");
        Entry told =
                kept(turns.tell().tell(concern.id(), "", When.UNKNOWN, "That it was taken up"));
        assertThat(told.telling().map(Turn::who)).contains(TestStore.LEAD);
        assertThat(told.telling().map(Turn::on)).contains(TODAY);
        assertThat(school.entries.untold()).isEmpty();
        assertThat(latest(nell)).isEqualTo(Deed.Kind.REPORTER_TOLD);
    }

    @Test
    void feedbackIsDueByThePlannedDayAndNobodyWaitsForOwnSight() {
        LocalDate planned = LocalDate.of(2026, 11, 30);
        Entry entry =
                decide(reported("Miss Ada Calder", new Feedback("in person", When.on(planned))));
        Untold untold = Untold.of(entry, SchoolDays.byWeekdays());
        assertThat(untold.due()).isEqualTo(planned);
        assertThat(untold.daysLate(planned)).isZero();
        assertThat(untold.daysLate(planned.plusDays(2))).isEqualTo(2);

        decide(reported(TestStore.LEAD + ", lead", Feedback.NONE));
        decide(reported("", Feedback.NONE));
        assertThat(school.entries.untold()).containsExactly(entry);
    }

    @Test
    void theSecondReporterOfTheSameThingWaitsToo() {
        Entry first = decide(reported("Mr Joel Fenn", Feedback.NONE));
        Entry second = reported("Miss Ada Calder", Feedback.NONE);
        turns.merge().merge(second.id(), first.id(), "");
        assertThat(school.entries.untold())
                .extracting(Entry::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void aReasonLongerThanOneFieldKeepsIsRefusedAndNotCut() {
        Entry entry = concern("A bruise", nell);
        String tooLong = "a".repeat(EntryRules.LONGEST + 1);
        assertThat(fields(turns.withdraw().withdraw(entry.id(), tooLong))).containsExactly("why");
        String longest = "\uD83D\uDC22".repeat(EntryRules.LONGEST / 2);
        assertThat(kept(turns.withdraw().withdraw(entry.id(), longest)).turns())
                .extracting(Turn::words)
                .containsExactly(longest);
    }

    private Entry concern(String narrative, ChildId... children) {
        return school.recorded(EntryKind.CONCERN, TODAY, narrative, children);
    }

    private Entry reported(String by, Feedback feedback) {
        Wording wording =
                new Wording(
                        When.on(TODAY),
                        "",
                        new Report(When.on(TODAY), by),
                        "A bruise",
                        "",
                        "",
                        Parents.NOT_SAID,
                        "",
                        feedback,
                        List.of(ChildInEntry.of(nell)));
        return school.recorded(NewEntry.of(EntryKind.CONCERN, wording));
    }

    private Entry decide(Entry entry) {
        return kept(
                school.decide()
                        .decide(entry.id(), new NewDecision(Decision.Kind.WATCH, "", "Seen once")));
    }

    private Entry act(Entry entry, String what, LocalDate due) {
        return kept(school.addAction().add(entry.id(), new NewAction(what, "", When.on(due))));
    }

    private Entry closed(String narrative) {
        return kept(turns.close().close(decide(concern(narrative, nell)).id(), "Explained"));
    }

    private Deed.Kind latest(ChildId child) {
        Trace trace = daybook.journal().about(child).getFirst();
        return trace.deed().kind();
    }

    private static List<String> sentences(Recorded outcome) {
        return problems(outcome).stream().map(Problem::sentence).toList();
    }

    private static List<String> fields(Recorded outcome) {
        return problems(outcome).stream().map(Problem::field).toList();
    }

    private static List<Problem> problems(Recorded outcome) {
        if (outcome instanceof Recorded.Refused(List<Problem> found)) {
            return found;
        }
        throw new AssertionError("not refused");
    }
}
