package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;
import static org.daybook.chronology.TestSchool.kept;

import java.util.List;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.MovedOut;
import org.daybook.chronology.NewAction;
import org.daybook.chronology.NewDecision;
import org.daybook.chronology.Question;
import org.daybook.chronology.TestSchool;
import org.daybook.chronology.Turn;
import org.daybook.chronology.When;
import org.daybook.desk.Place;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The child's file after something became of its entries, and with the family's, no window. */
class TurnModelsTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestPages pages;
    private TestSchool school;
    private ChildId nell;
    private ChildId kit;

    @BeforeEach
    void open() {
        pages = new TestPages(daybook);
        school = pages.school;
        nell = school.nell.id();
        kit = school.kit.id();
    }

    @Test
    void aFamilyIsReadInterleavedAndWhatHappenedToSeveralOnceWithEachOnesPart() {
        new TurnStory(school).tell();
        ChildFileModel model = arrived(nell);
        assertThat(model.relatives()).containsExactly(school.kit);
        assertThat(model.shown()).hasSize(6).allMatch(one -> one.child(nell).isPresent());

        model.choice().family().set(true);
        assertThat(model.shown())
                .hasSize(8)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Entry.OLDEST_FIRST.reversed());
        Entry both = model.shown().getFirst();
        assertThat(model.whose(both))
                .extracting(Whose::name)
                .containsExactly("Nell Quarry", "Kit Quarry");
        assertThat(model.all().whose(both))
                .extracting(ChildInEntry::category)
                .containsExactly("Physical abuse", "Domestic abuse");

        model.choice().category().set("Domestic abuse");
        assertThat(model.shown()).containsExactly(both);
        model.clearFilter();
        model.choice().family().set(false);
        assertThat(model.shown()).hasSize(6);
    }

    @Test
    void readingTheFamilyLeavesATraceInEachOfTheirFilesOnce() {
        new TurnStory(school).siblings();
        ChildFileModel model = arrived(nell);
        assertThat(opened(kit)).isZero();
        model.choice().family().set(true);
        model.refresh();
        assertThat(opened(kit)).isEqualTo(1);
        assertThat(opened(nell)).isEqualTo(1);
    }

    @Test
    void theNameOfAnothersEntryLeadsToItsOwnFile() {
        new TurnStory(school).tell();
        ChildFileModel model = arrived(nell);
        model.choice().family().set(true);
        Entry foreign =
                model.shown().stream()
                        .filter(one -> one.child(nell).isEmpty())
                        .findFirst()
                        .orElseThrow();
        model.whose(foreign).getFirst().open().orElseThrow().run();
        assertThat(pages.gone).containsExactly(new Place.ChildFile(kit));
    }

    @Test
    void whatWasMovedOutLeavesALineWithoutAWord() {
        Entry entry = school.recorded(EntryKind.CONCERN, TODAY, "Asleep in maths", nell);
        ChildFileModel model = arrived(nell);
        SmallFormModel form = model.turnForms().move(entry);
        form.text(Question.WHY).set("Mixed up");
        form.text(Question.OTHER_CHILD).set("Kit Quarry");
        form.record();
        assertThat(form.problems()).extracting(Problem::field).containsExactly("other-child");

        form.otherChild().set(school.kit);
        form.text(Question.OTHER_CHILD).set(TurnForms.words(school.kit));
        form.record();
        assertThat(form.problems()).isEmpty();
        assertThat(model.lines())
                .singleElement()
                .isInstanceOfSatisfying(
                        FileLine.Gone.class,
                        gone ->
                                assertThat(TurnWords.gone(gone.moved()))
                                        .isEqualTo(
                                                "An entry of 24 Nov 2026 was moved out of this"
                                                        + " file on Tue 24 Nov 2026 by "
                                                        + TestStore.LEAD
                                                        + ", because it is about another"
                                                        + " child."));
        assertThat(arrived(kit).shown()).hasSize(1);
    }

    @Test
    void closingSaysWhatIsOpenAndWhatWasTypedStays() {
        Entry entry = decided("A bruise");
        Entry acted =
                kept(school.addAction().add(entry.id(), new NewAction("Ring", "", When.UNKNOWN)));
        ChildFileModel model = arrived(nell);
        SmallFormModel close = model.turnForms().close(acted);
        close.text(Question.OUTCOME).set("Explained");
        close.record();
        assertThat(close.problems())
                .containsExactly(
                        new Problem(
                                "",
                                "Still open: Ring. Say first that it was done, or what came of"
                                        + " it."));
        assertThat(close.text(Question.OUTCOME).get()).isEqualTo("Explained");

        school.finish().finish(acted.actions().getFirst().id(), "");
        close.record();
        assertThat(model.shown().getFirst().standing()).isEqualTo(Entry.Standing.CLOSED);
        assertThat(model.sought().get()).map(Entry::id).contains(entry.id());
    }

    @Test
    void aDayThatCannotBeReadIsAskedAboutBeforeTheReporterCountsAsTold() {
        Entry entry = decided("A bruise");
        ChildFileModel model = arrived(nell);
        SmallFormModel tell = model.turnForms().tell(entry);
        tell.text(Question.TOLD_WHAT).set("That it was taken up");
        tell.text(Question.TOLD_WHEN).set("31 Febr");
        tell.record();
        assertThat(tell.problems()).extracting(Problem::field).containsExactly("told-when");
        tell.text(Question.TOLD_WHEN).set("yesterday 15:30");
        tell.record();
        assertThat(model.shown().getFirst().telling().map(Turn::on)).contains(TODAY.minusDays(1));
    }

    @Test
    void theSameThingWrittenTwiceIsPutTogetherAndLedBackTo() {
        Entry first = decided("Seen by the office");
        Entry second = school.recorded(EntryKind.CONCERN, TODAY, "Seen by the kitchen", nell);
        ChildFileModel model = arrived(nell);
        SmallFormModel same = model.turnForms().same(second);
        same.record();
        assertThat(same.problems()).extracting(Problem::field).containsExactly("other-entry");
        same.otherEntry().set(first);
        same.record();
        assertThat(model.sought().get()).map(Entry::id).contains(first.id());
        assertThat(model.chronology().get().missing())
                .noneMatch(one -> one.entry().id().equals(second.id()));
    }

    @Test
    void gapsAreSaidBetweenEntriesInForceAndOnlyWhileNothingIsLeftOut() {
        Entry old = school.recorded(EntryKind.MEETING, TODAY.minusWeeks(20), "Old", nell);
        Entry between = school.recorded(EntryKind.MEETING, TODAY.minusWeeks(10), "Not", nell);
        Entry withdrawn = kept(school.turns().withdraw().withdraw(between.id(), "Not hers"));
        MovedOut moved = new MovedOut(TODAY.minusWeeks(2), TODAY, TestStore.LEAD);
        List<FileLine> lines =
                FileLine.everything(List.of(old, withdrawn), List.of(moved), true, TODAY, 6);
        assertThat(lines)
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .isInstanceOfSatisfying(
                                                FileLine.Silence.class,
                                                one -> assertThat(one.gap().weeks()).isEqualTo(20)),
                        line -> assertThat(line).isEqualTo(new FileLine.Gone(moved)),
                        line -> assertThat(line).isEqualTo(new FileLine.Told(withdrawn)),
                        line -> assertThat(line).isEqualTo(new FileLine.Told(old)));
        assertThat(FileLine.some(List.of(old, withdrawn), false))
                .containsExactly(new FileLine.Told(old), new FileLine.Told(withdrawn));
    }

    private Entry decided(String narrative) {
        Entry entry = school.recorded(EntryKind.CONCERN, TODAY, narrative, nell);
        return kept(
                school.decide()
                        .decide(entry.id(), new NewDecision(Decision.Kind.WATCH, "", "Once")));
    }

    private ChildFileModel arrived(ChildId child) {
        ChildFileModel model = pages.file(child);
        model.arrive();
        return model;
    }

    private long opened(ChildId child) {
        return daybook.journal().about(child).stream()
                .filter(one -> one.deed().kind() == Deed.Kind.FILE_OPENED)
                .count();
    }
}
