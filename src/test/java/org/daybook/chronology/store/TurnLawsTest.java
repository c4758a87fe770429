package org.daybook.chronology.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Feedback;
import org.daybook.chronology.NewAction;
import org.daybook.chronology.NewDecision;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Raised;
import org.daybook.chronology.Recorded;
import org.daybook.chronology.Report;
import org.daybook.chronology.TestSchool;
import org.daybook.chronology.TurnDeeds;
import org.daybook.chronology.Undecided;
import org.daybook.chronology.Untold;
import org.daybook.chronology.Version;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.vault.TestStore;
import org.jspecify.annotations.Nullable;

/** Turns in any order lose nothing: no version, no decision, no action, no earlier turn. */
class TurnLawsTest {

    /** What somebody tries, whether it is refused or not. */
    enum Deed {
        DECIDE,
        ACT,
        FINISH,
        CLOSE,
        REOPEN,
        WITHDRAW,
        BRING_BACK,
        MERGE,
        MOVE,
        TELL
    }

    /**
     * @param on which of the entries, and which of the others
     */
    record Try(Deed deed, int on, int other) {}

    private static @Nullable TestStore daybook;
    private static @Nullable TestSchool school;

    @BeforeContainer
    static void open() {
        daybook = TestStore.open();
        school = new TestSchool(daybook);
    }

    @AfterContainer
    static void close() {
        if (daybook != null) {
            daybook.close();
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void turnsInAnyOrderLoseNothing(@ForAll("tries") List<Try> tries) {
        TestSchool at = school();
        List<EntryId> ids = new ArrayList<>();
        for (String told : List.of("One", "Two", "Three")) {
            ids.add(at.recorded(NewEntry.of(EntryKind.CONCERN, wording(told, at.nell.id()))).id());
        }
        Map<EntryId, Entry> before = new HashMap<>();
        for (Try one : tries) {
            ids.forEach(id -> before.put(id, entry(id)));
            Recorded outcome = attempt(one, ids);
            for (EntryId id : ids) {
                nothingIsLost(before.getOrDefault(id, entry(id)), entry(id));
                if (outcome instanceof Recorded.Refused) {
                    assertThat(entry(id)).isEqualTo(before.get(id));
                }
            }
        }
        ids.forEach(id -> standsSomewhere(entry(id), ids));
        whatTodayAsksIsWhatTheEntriesSay(ids);
    }

    /** The second is reported by the lead herself, the others by somebody who may wait to hear. */
    private static Wording wording(String told, ChildId child) {
        return new Wording(
                When.on(TestSchool.TODAY),
                "",
                new Report(
                        When.on(TestSchool.TODAY.minusDays(1)),
                        told.equals("Two") ? TestStore.LEAD : "Miss Ada Calder"),
                told,
                "",
                "",
                Parents.NOT_SAID,
                "",
                Feedback.NONE,
                List.of(ChildInEntry.of(child)));
    }

    /** The board narrows down in the store what the entries decide: neither more nor less. */
    private static void whatTodayAsksIsWhatTheEntriesSay(List<EntryId> ids) {
        TestSchool at = school();
        List<Entry> entries = ids.stream().map(TurnLawsTest::entry).toList();
        assertThat(at.entries.untold().stream().filter(entries::contains))
                .containsExactlyInAnyOrderElementsOf(
                        entries.stream().filter(Untold::holds).toList());
        assertThat(
                        at.entries.concernsWrittenSince(TestSchool.TODAY).stream()
                                .filter(one -> ids.contains(one.entry())))
                .containsExactlyInAnyOrderElementsOf(
                        entries.stream()
                                .filter(Entry::counts)
                                .map(one -> new Raised(one.id(), new Undecided(one).raisedOn()))
                                .toList());
        Map<EntryId, Set<Decision.Kind>> decided =
                at.entries.decidedKinds(Set.of(Decision.Kind.WATCH));
        entries.forEach(one ->
                assertThat(decided.containsKey(one.id())).isEqualTo(!one.decisions().isEmpty()));
        Set<ChildId> both = Set.of(at.nell.id(), at.kit.id());
        Map<ChildId, List<Entry>> about = at.entries.about(both);
        both.forEach(child ->
                assertThat(about.getOrDefault(child, List.of()))
                        .isEqualTo(at.entries.about(child)));
    }

    private static void nothingIsLost(Entry before, Entry after) {
        assertThat(after.versions()).startsWith(before.versions().toArray(new Version[0]));
        assertThat(after.decisions()).containsAll(before.decisions());
        assertThat(after.turns()).containsAll(before.turns());
        assertThat(after.actions())
                .extracting(one -> one.id())
                .containsAll(before.actions().stream().map(one -> one.id()).toList());
    }

    /** In the file of whom it names; what waits in it waits somewhere, unless it is withdrawn. */
    private static void standsSomewhere(Entry entry, List<EntryId> ids) {
        entry.wording()
                .children()
                .forEach(one -> assertThat(school().entries.about(one.child())).contains(entry));
        if (entry.merging().isPresent()) {
            EntryId kept = entry.merging().orElseThrow().other().orElseThrow();
            assertThat(ids).contains(kept);
            assertThat(entry(kept).tookIn()).contains(entry.id());
            assertThat(entry(kept).counts()).isTrue();
            assertThat(entry.decisions().isEmpty() && entry(kept).decisions().isEmpty())
                    .isEqualTo(entry.decisions().isEmpty() && entry(kept).undecided());
        }
        boolean waits = entry.inForce() && entry.actions().stream().anyMatch(one -> one.open());
        assertThat(school().entries.withOpenActions().contains(entry)).isEqualTo(waits);
    }

    private static Recorded attempt(Try one, List<EntryId> ids) {
        TestSchool at = school();
        TurnDeeds turns = at.turns();
        EntryId id = ids.get(one.on());
        EntryId other = ids.get(one.other());
        return switch (one.deed()) {
            case DECIDE -> at.decide().decide(id, new NewDecision(Decision.Kind.WATCH, "", "Once"));
            case ACT -> at.addAction().add(id, new NewAction("Ring", "", When.UNKNOWN));
            case FINISH ->
                    entry(id).actions().stream()
                            .filter(action -> action.open())
                            .findFirst()
                            .map(action -> at.finish().finish(action.id(), ""))
                            .orElse(new Recorded.Refused(List.of()));
            case CLOSE -> turns.close().close(id, "Explained");
            case REOPEN -> turns.reopen().reopen(id, "Again");
            case WITHDRAW -> turns.withdraw().withdraw(id, "Paint");
            case BRING_BACK -> turns.bringBack().bringBack(id, "Not paint");
            case MERGE -> turns.merge().merge(id, other, "The same");
            case MOVE -> {
                ChildId from = entry(id).wording().children().getFirst().child();
                ChildId to = from.equals(at.nell.id()) ? at.kit.id() : at.nell.id();
                yield turns.move().move(id, from, to, "The other child");
            }
            case TELL -> turns.tell().tell(id, "", When.UNKNOWN, "Taken up");
        };
    }

    @Provide
    static Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as(Try::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(25);
    }

    private static Entry entry(EntryId id) {
        return school().entries.find(id).orElseThrow();
    }

    private static TestSchool school() {
        if (school == null) {
            throw new IllegalStateException("not open");
        }
        return school;
    }
}
