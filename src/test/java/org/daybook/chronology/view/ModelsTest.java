package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Draft;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Question;
import org.daybook.chronology.Role;
import org.daybook.chronology.TestSchool;
import org.daybook.desk.EntryKindName;
import org.daybook.desk.Place;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages' models, without a window. */
class ModelsTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestPages pages;

    @BeforeEach
    void open() {
        pages = new TestPages(daybook);
    }

    @Test
    void aHalfWrittenConcernComesBackExactlyAsTyped() {
        EntryFormModel model = pages.form(EntryKind.CONCERN, pages.school.nell.id());
        model.answers().text(Question.NARRATIVE).set("A bruise on the ");
        model.answers().text(Question.HAPPENED_DAY).set("31 Febr");
        model.answers().children().getFirst().role().set(Role.WITNESS);
        model.keep();
        assertThat(model.draftKept().getValue()).isEqualTo("Draft kept at 10:30");

        Draft kept = pages.school.drafts.all().getFirst();
        EntryFormModel again =
                pages.form(
                        new Place.NewEntry(
                                EntryKindName.CONCERN, List.of(), Optional.of(kept.id())));
        assertThat(again.answers().toDraft()).isEqualTo(model.answers().toDraft());
        assertThat(again.answers().children().getFirst().name()).isEqualTo("Nell Quarry");
    }

    @Test
    void lettersOfAChildNotYetAddedStopTheRecordingAndAreKept() {
        EntryFormModel model = pages.form(EntryKind.CONCERN, pages.school.nell.id());
        model.answers().text(Question.NARRATIVE).set("A bruise");
        model.answers().text(Question.CHILDREN).set("kit");
        model.record();
        assertThat(pages.gone).isEmpty();
        assertThat(model.problems())
                .containsExactly(
                        new Problem(
                                "children", "Press Enter to add this child, or clear the field."));

        model.keep();
        Draft kept = pages.school.drafts.all().getFirst();
        assertThat(kept.text().answer(Question.CHILDREN)).isEqualTo("kit");
        model.answers().text(Question.CHILDREN).set("");
        model.record();
        assertThat(pages.gone).hasSize(1);
    }

    @Test
    void aTimeThatIsNoneAndAnActionDueInThePastAreAskedAbout() {
        EntryFormModel model = pages.form(EntryKind.CONCERN, pages.school.nell.id());
        model.answers().text(Question.NARRATIVE).set("A bruise");
        model.answers().text(Question.HAPPENED_TIME).set("99:99");
        model.answers().actions().getFirst().what().set("Ring home");
        model.answers().actions().getFirst().due().set("23/11/2026");
        model.record();
        assertThat(model.problems())
                .containsExactlyInAnyOrder(
                        new Problem(
                                "happened-time",
                                "There is no 99:99 on the clock. Which time do you mean?"),
                        new Problem(
                                "actions",
                                "Mon 23 Nov has gone by. From today on, by when is it to be"
                                        + " done?"));
        assertThat(pages.gone).isEmpty();
    }

    @Test
    void nothingTypedIsNotKeptAndWhatIsEmptiedIsLetGo() {
        EntryFormModel model = pages.form(EntryKind.CONCERN, pages.school.nell.id());
        model.keep();
        assertThat(pages.school.drafts.all()).isEmpty();

        model.answers().text(Question.PLACE).set("Hall");
        model.keep();
        assertThat(pages.school.drafts.all()).hasSize(1);
        model.answers().text(Question.PLACE).set("");
        model.keep();
        assertThat(pages.school.drafts.all()).isEmpty();
        assertThat(model.draftKept().getValue()).isEmpty();
    }

    @Test
    void recordingGoesToTheChildsFileAndLeavesNoDraft() {
        EntryFormModel model = pages.form(EntryKind.CONCERN, pages.school.nell.id());
        model.answers().text(Question.NARRATIVE).set("A bruise");
        model.answers().actions().getFirst().what().set("Ring home");
        model.answers().actions().getFirst().owner().set("me");
        model.answers().actions().getFirst().due().set("today 12:00");
        model.keep();
        model.record();
        model.keep();
        model.record();

        assertThat(pages.gone).contains(new Place.ChildFile(pages.school.nell.id()));
        assertThat(pages.around.receipt().words().get()).isEqualTo("Recorded 10:30.");
        assertThat(pages.school.drafts.all()).isEmpty();
        Entry entry = pages.school.entries.about(pages.school.nell.id()).getFirst();
        assertThat(entry.actions().getFirst().owner()).isEqualTo(TestStore.LEAD);
        assertThat(entry.actions().getFirst().due().day()).contains(TODAY);
    }

    @Test
    void whatStandsInTheWayIsSaidAndNothingIsLost() {
        EntryFormModel model = pages.form(EntryKind.CONCERN);
        model.answers().text(Question.NARRATIVE).set("A bruise");
        model.answers().text(Question.HAPPENED_DAY).set("tomorrow");
        model.record();

        assertThat(model.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("happened-day", "children");
        assertThat(pages.gone).isEmpty();
        model.leaveAsDraft();
        assertThat(pages.wentBack).isEqualTo(1);
        assertThat(pages.school.drafts.all()).hasSize(1);
    }

    @Test
    void todayFillsTheFieldThatTheWriterIsIn() {
        EntryFormModel model = pages.form(EntryKind.CONCERN);
        model.today("reported-when");
        model.today("narrative");
        assertThat(model.answers().text(Question.REPORTED_WHEN).get()).isEqualTo("24 Nov 2026");
        assertThat(model.answers().text(Question.HAPPENED_DAY).get()).isEqualTo("24 Nov 2026");
    }

    @Test
    void aDayBeforeTheBirthIsNotedAndRecordedAllTheSame() {
        EntryFormModel model = pages.form(EntryKind.CONCERN, pages.school.nell.id());
        model.answers().text(Question.HAPPENED_DAY).set("1/1/2018");
        assertThat(model.notes().day().getValue()).startsWith("That is before the birth");
        model.record();
        assertThat(pages.gone).hasSize(1);
    }

    @Test
    void openingAFileLeavesATraceOnceAndReadsEitherWay() {
        Story story = new Story(pages.school);
        story.tell();
        ChildFileModel model = pages.file(story.wren.id());
        model.arrive();
        assertThat(pages.school.daybook.journal().about(story.wren.id()))
                .filteredOn(one -> one.deed().kind() == Deed.Kind.FILE_OPENED)
                .hasSize(1);
        assertThat(model.shown()).hasSize(5).isSortedAccordingTo(Entry.OLDEST_FIRST.reversed());
        model.turnOrder();
        assertThat(model.shown()).isSortedAccordingTo(Entry.OLDEST_FIRST);

        model.choice().kinds().set(ListFilter.Kinds.CONCERNS);
        assertThat(model.shown()).hasSize(2);
        model.choice().category().set("Domestic abuse");
        assertThat(model.shown()).hasSize(1);
        model.clearFilter();
        model.choice().text().set("HEALTH visitor");
        assertThat(model.shown()).hasSize(1);
        model.clearFilter();
        model.choice().period().set(ListFilter.Period.MONTH);
        assertThat(model.shown()).hasSize(4);
    }

    @Test
    void anEntryThatIsAskedForIsBroughtIntoViewWhateverWasFilteredOut() {
        Story story = new Story(pages.school);
        story.tell();
        ChildFileModel model = pages.file(story.wren.id());
        model.arrive();
        Entry oldest = model.shown().getLast();
        model.choice().kinds().set(ListFilter.Kinds.CONCERNS);
        model.show(oldest.id());
        assertThat(model.sought().get()).contains(oldest);
        assertThat(model.showsEverything()).isTrue();
    }

    @Test
    void decidingInTheFileShowsTheDecisionAtOnce() {
        Entry concern =
                pages.school.recorded(EntryKind.CONCERN, TODAY, "A", pages.school.nell.id());
        ChildFileModel model = pages.file(pages.school.nell.id());
        model.arrive();
        SmallFormModel decide = model.forms().decide(concern);
        decide.record();
        assertThat(decide.problems()).extracting(Problem::field).containsExactly("decision");

        decide.decision().set(Decision.Kind.NO_FURTHER_ACTION);
        decide.text(Question.RATIONALE).set("Seen before, explained");
        decide.record();
        assertThat(model.shown().getFirst().undecided()).isFalse();
    }

    @Test
    void anUnchangedWordingIsNotRecordedAgainAndAHalfChangedOneIsKept() {
        Story story = new Story(pages.school);
        story.tell();
        Entry entry = pages.school.entries.about(story.wren.id()).getLast();
        AmendEntryModel model = pages.amend(entry.id(), story.wren.id());
        model.answers().text(Question.REASON).set("Only looking");
        model.record();
        assertThat(model.problems())
                .extracting(Problem::sentence)
                .containsExactly("Nothing is worded differently yet.");

        model.answers().text(Question.NARRATIVE).set("Came in late.");
        model.keep();
        AmendEntryModel again = pages.amend(entry.id(), story.wren.id());
        assertThat(again.answers().text(Question.NARRATIVE).get()).isEqualTo("Came in late.");
        again.record();
        assertThat(pages.gone).containsExactly(new Place.ChildFile(story.wren.id()));
        assertThat(pages.school.entries.find(entry.id()).orElseThrow().versions()).hasSize(3);
    }

    @Test
    void aFormOfAnAmendmentLeftOpenShowsTheWordingInForceOnTheWayBack() {
        Story story = new Story(pages.school);
        story.tell();
        Entry entry = pages.school.entries.about(story.wren.id()).getLast();
        AmendEntryModel leftOpen = pages.amend(entry.id(), story.wren.id());
        var other = pages.school.nell.id();
        TestSchool.kept(
                pages.school.turns().move().move(entry.id(), story.wren.id(), other, "Mixed up"));

        leftOpen.arrive();
        leftOpen.answers().text(Question.NARRATIVE).set("Came in late.");
        leftOpen.answers().text(Question.REASON).set("Said more exactly");
        leftOpen.record();
        assertThat(pages.school.entries.find(entry.id()).orElseThrow().child(other)).isPresent();
    }

    @Test
    void aFormWhoseDraftWasRecordedAtAnotherVisitIsNotRecordedTwice() {
        Story story = new Story(pages.school);
        EntryFormModel leftOpen = pages.form(EntryKind.CONCERN, story.wren.id());
        leftOpen.answers().text(Question.NARRATIVE).set("A bruise");
        leftOpen.keep();
        EntryFormModel second =
                pages.form(
                        new Place.NewEntry(
                                new EntryKindName("CONCERN"),
                                List.of(story.wren.id()),
                                Optional.of(leftOpen.draft())));
        second.record();
        assertThat(pages.school.entries.about(story.wren.id())).hasSize(1);

        int back = pages.wentBack;
        leftOpen.arrive();
        assertThat(pages.wentBack).isEqualTo(back + 1);
        leftOpen.answers().text(Question.NARRATIVE).set("A bruise again");
        leftOpen.keep();
        assertThat(pages.school.drafts.all()).isEmpty();
    }
}
