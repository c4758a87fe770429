package org.daybook.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.casework.Casework;
import org.daybook.casework.ChildCase;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.RoughDay;
import org.daybook.casework.Stamp;
import org.daybook.casework.StatusKind;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.Action;
import org.daybook.chronology.ActionId;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.TestSchool;
import org.daybook.chronology.When;
import org.daybook.chronology.WithdrawEntry;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.journal.Deed;
import org.daybook.people.store.JooqPeople;
import org.daybook.prompts.store.JooqAnswers;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The facts of a child as they lie in a real store, and what they ask. */
class ReadPromptsTest {

    private final TestStore daybook = TestStore.open();
    private final TestSchool school = new TestSchool(daybook);
    private final Casework casework = new JooqCasework(daybook.store());
    private final Answers answers = new JooqAnswers(daybook.store());
    private final GatherFacts facts =
            new GatherFacts(
                    new GatherFacts.Sources(
                            school.children,
                            new JooqLinks(daybook.store()),
                            new JooqPeople(daybook.store()),
                            school.entries,
                            casework,
                            new JooqFollowUps(daybook.store())),
                    daybook.clock());
    private final ReadPrompts read = new ReadPrompts(facts, answers);
    private final ChildId nell = school.nell.id();

    @AfterEach
    void close() {
        daybook.close();
    }

    @Test
    void twoThingsAgreedAndNotDoneAskAndWaitOnTheBoardOnlyWhileTheCaseIsOpen() {
        agreedNotDone();
        assertThat(read.about(nell).waiting())
                .extracting(Prompt::pattern)
                .containsExactly(Pattern.AGREED_NOT_DONE);
        assertThat(read.waiting()).isEmpty();

        ChildCase open = openCase();
        assertThat(read.waiting()).extracting(Waiting::child).containsExactly(nell);
        assertThat(read.waiting()).extracting(Waiting::more).containsExactly(0);

        write(() -> casework.keep(closed(open)));
        assertThat(read.waiting()).isEmpty();
    }

    @Test
    void whatWasConsideredLeavesTheBoard() {
        agreedNotDone();
        openCase();
        Prompt prompt = read.about(nell).waiting().getFirst();
        new ConsiderPrompt(daybook.journal(), answers, daybook.clock())
                .consider(nell, prompt, "The clinic moved both days.");
        assertThat(read.waiting()).isEmpty();
        assertThat(read.about(nell).earlier()).hasSize(1);
    }

    @Test
    void anEntryThatWasWithdrawnIsNoFact() {
        Entry last = agreedNotDone();
        new WithdrawEntry(daybook.journal(), school.entries, daybook.clock())
                .withdraw(last.id(), "Written about the wrong day");
        assertThat(read.about(nell).waiting()).isEmpty();
    }

    @Test
    void r3_aStatusThatEndedTheseDaysWithSomethingLeftUndoneAsksWhatHasChanged() {
        Entry meeting = meeting(20);
        act(meeting, "Write the report", "Mr Fenn", 3);
        assertThat(read.about(nell).waiting()).isEmpty();
        assertThat(read.beforeStepDown(nell)).isPresent();

        write(() -> casework.keep(ended(TODAY.minusDays(2))));
        assertThat(read.about(nell).waiting())
                .extracting(Prompt::pattern)
                .containsExactly(Pattern.STEP_DOWN);
        assertThat(read.about(nell).waiting().getFirst().evidence())
                .extracting(Evidence::words)
                .anyMatch(one -> one.startsWith("Child in need ended on Sun 22 Nov"));
    }

    @Test
    void beforeStepDownIsSilentWhereNothingSpeaksAgainstIt() {
        assertThat(read.beforeStepDown(nell)).isEmpty();
    }

    @Test
    void theLeadsSupervisionAboutASiblingIsNotCounted() {
        ChildId kit = school.kit.id();
        school.siblings();
        school.recorded(EntryKind.CONCERN, TODAY.minusDays(3), "No lunch.", kit);
        school.recorded(EntryKind.SUPERVISION, TODAY.minusDays(2), "I lie awake.", kit);
        assertThat(facts.about(nell).kin())
                .singleElement()
                .satisfies(one -> assertThat(one.entries()).isEqualTo(1));
    }

    private Entry agreedNotDone() {
        act(meeting(20), "Take Nell to the eye clinic", "Dana Quarry", 5);
        return school.recorded(
                EntryKind.AGENCY_CONTACT,
                TODAY.minusDays(3),
                "Eye clinic: Nell was not brought on Friday.",
                nell);
    }

    private Entry meeting(int daysAgo) {
        return school.recorded(
                EntryKind.MEETING, TODAY.minusDays(daysAgo), "Team around the family.", nell);
    }

    /** Recorded as what was agreed then, with a day that has gone by since. */
    private void act(Entry entry, String what, String owner, int dueDaysAgo) {
        LocalDate due = TODAY.minusDays(dueDaysAgo);
        write(() ->
                school.entries.act(
                        entry.id(),
                        new Action(
                                new ActionId(UUID.randomUUID()),
                                what,
                                owner,
                                When.on(due),
                                Instant.parse("2026-11-04T10:00:00Z"),
                                Optional.empty())));
    }

    private ChildCase openCase() {
        ChildCase open =
                new ChildCase(
                        ChildCase.Id.fresh(),
                        nell,
                        TODAY.minusDays(40),
                        TestStore.LEAD,
                        "A plan",
                        TestStore.NOW,
                        Optional.empty(),
                        List.of());
        write(() -> casework.keep(open));
        return open;
    }

    private static ChildCase closed(ChildCase open) {
        return new ChildCase(
                open.id(),
                open.child(),
                open.openedOn(),
                open.openedBy(),
                open.openedWhy(),
                open.recordedAt(),
                Optional.of(new ChildCase.Closing(TODAY, stamp(), "Settled")),
                List.of());
    }

    private ChildStatus ended(LocalDate on) {
        return new ChildStatus(
                ChildStatus.Id.fresh(),
                nell,
                StatusKind.CHILD_IN_NEED,
                "",
                Optional.of(RoughDay.day(TODAY.minusDays(200))),
                "",
                Optional.of(new ChildStatus.End(Optional.of(RoughDay.day(on)), "")),
                stamp(),
                Optional.empty());
    }

    private static Stamp stamp() {
        return new Stamp(TestStore.NOW, TestStore.LEAD);
    }

    private void write(Runnable work) {
        daybook.journal().change(Deed.of(Deed.Kind.STATUS_CHANGED), work);
    }
}
