package org.daybook.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.FollowUpId;
import org.daybook.children.Child;
import org.daybook.children.ChildLink;
import org.daybook.children.Detail;
import org.daybook.children.LinkKind;
import org.daybook.children.Particulars;
import org.daybook.chronology.Action;
import org.daybook.chronology.ActionId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Version;
import org.daybook.chronology.Voice;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.handover.HandedFile;
import org.daybook.handover.WrensRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two children of one event who come one after the other. */
class SiblingsTest {

    private static final ChildId NELL = new ChildId(new UUID(21, 1));
    private static final ChildId KIT = new ChildId(new UUID(21, 2));
    private static final EntryId EVENT = new EntryId(new UUID(21, 3));
    private static final Instant WRITTEN = Instant.parse("2026-10-05T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @TempDir Path folder;
    private final SchoolDesk hollowbrook = new SchoolDesk();
    private final SchoolDesk merrowVale = new SchoolDesk();

    @BeforeEach
    void oneEntryIsAboutBoth() {
        hollowbrook.fill(() -> {
            hollowbrook.children.add(child(NELL, "Nell"));
            hollowbrook.children.add(child(KIT, "Kit"));
            hollowbrook.entries.add(
                    new Entry(
                            EVENT,
                            EntryKind.CONCERN,
                            1,
                            WRITTEN,
                            "Miss Ada Calder",
                            List.of(
                                    version(1, "", "Both came late."),
                                    version(2, "The time was left out.", "Both came at ten.")),
                            List.of(),
                            List.of()));
            hollowbrook.followUps.add(
                    new FollowUp(
                            new FollowUpId(new UUID(21, 4)),
                            FollowUpKind.QUESTION,
                            List.of(NELL, KIT),
                            Optional.of(EVENT),
                            "Who brings them?",
                            "",
                            DAY,
                            When.UNKNOWN,
                            List.of(),
                            WRITTEN,
                            "Miss Ada Calder"));
        });
    }

    @AfterEach
    void close() {
        hollowbrook.close();
        merrowVale.close();
    }

    @Test
    void oneEventStaysOneEntryWithAPartForEach() {
        comes(NELL);
        comes(KIT);

        Entry event = merrowVale.entries.find(EVENT).orElseThrow();
        assertThat(event.versions())
                .allSatisfy(version ->
                        assertThat(version.wording().children())
                                .extracting(ChildInEntry::child)
                                .containsExactly(NELL, KIT));
        assertThat(event.child(KIT).orElseThrow().words()).isEqualTo("Kit said so.");
        assertThat(event.child(NELL).orElseThrow().words()).isEqualTo("Nell said so.");
    }

    @Test
    void whatIsFollowedUpForBothStaysOne() {
        comes(NELL);
        comes(KIT);

        assertThat(merrowVale.followUps.all())
                .singleElement()
                .satisfies(one -> assertThat(one.children()).containsExactly(NELL, KIT));
    }

    @Test
    void theBrothersFileReadsAsItLeft() {
        comes(NELL);
        comes(KIT);

        HandedFile left = hollowbrook.handed(KIT, WrensRecord.handing());
        HandedFile arrived = merrowVale.handed(KIT, WrensRecord.handing());
        assertThat(arrived.entries().getFirst().entry().wording().narrative())
                .isEqualTo(left.entries().getFirst().entry().wording().narrative());
        assertThat(merrowVale.imports.sources(KIT)).containsKey(EVENT);
    }

    @Test
    void anEntryThatWasWordedAnewHereIsNotMixedWithTheBrothersWhoGetsHisOwn() {
        comes(NELL);
        merrowVale.fill(() ->
                merrowVale.entries.amend(
                        EVENT, version(3, "Put plainly.", "Nell came late.", NELL)));
        Entry hers = event(NELL);

        comes(KIT);

        assertThat(event(NELL)).isEqualTo(hers);
        Entry his = event(KIT);
        assertThat(his.id()).isNotEqualTo(EVENT);
        assertThat(his.wording().narrative()).isEqualTo("Both came at ten.");
        assertThat(told()).contains("for another child in other words");
    }

    @Test
    void whatWasAddedForTheBrotherSinceIsNotLost() {
        comes(NELL);
        Decision watch =
                new Decision(
                        Decision.Kind.WATCH, "", "He is tired.", WRITTEN.plusSeconds(30), "Lead");
        Action ring =
                new Action(
                        new ActionId(new UUID(21, 5)),
                        "Ring home",
                        "",
                        When.UNKNOWN,
                        WRITTEN,
                        Optional.of(new Action.Done(DAY, "Lead", "She rang.")));
        hollowbrook.fill(() -> {
            hollowbrook.entries.amend(
                    EVENT, version(3, "More is known.", "Kit was asleep.", NELL, KIT));
            hollowbrook.entries.decide(EVENT, watch);
            hollowbrook.entries.act(EVENT, ring);
            hollowbrook.entries.finish(ring.id(), ring.done().orElseThrow());
        });

        comes(KIT);

        Entry his = event(KIT);
        assertThat(his.wording().narrative()).isEqualTo("Kit was asleep.");
        assertThat(his.versions()).hasSize(3);
        assertThat(his.decisions()).containsExactly(watch);
        assertThat(his.actions()).extracting(Action::done).containsExactly(ring.done());
        assertThat(event(NELL).versions()).hasSize(2);
        assertThat(merrowVale.followUps.of(KIT))
                .singleElement()
                .satisfies(one -> assertThat(one.from()).contains(his.id()));
    }

    @Test
    void anEntryThatWasWithdrawnHereIsNotJoined() {
        kitComesAfterHersWasWithdrawn();

        assertThat(event(KIT).inForce()).isTrue();
        assertThat(event(NELL).inForce()).isFalse();
    }

    @Test
    void aBrotherWhoHasHisOwnEntryDoesNotGetItTwice() {
        kitComesAfterHersWasWithdrawn();

        merrowVale.taken(
                TestPacks.of(hollowbrook, KIT, WrensRecord.handing(), folder), Optional.of(KIT));

        assertThat(event(KIT).child(KIT)).isPresent();
    }

    @Test
    void onePackOfEntriesAloneIsNotTakenIntoTheFilesOfTwoChildren() {
        Child one = child(new ChildId(new UUID(21, 6)), "Nell");
        Child other = child(new ChildId(new UUID(21, 7)), "Nella");
        merrowVale.fill(() -> {
            merrowVale.children.add(one);
            merrowVale.children.add(other);
        });
        Path pack = TestPacks.of(hollowbrook, KIT, WrensRecord.handing(), folder);
        merrowVale.taken(pack, Optional.of(one.id()));

        assertThat(merrowVale.plan.plan(merrowVale.inHand(pack), Optional.of(other.id())))
                .isEqualTo(new PlanPackImport.Planned.InAnotherFile());
        assertThat(merrowVale.plan.plan(merrowVale.inHand(pack), Optional.empty()))
                .isEqualTo(new PlanPackImport.Planned.InAnotherFile());
        assertThat(merrowVale.plan.plan(merrowVale.inHand(pack), Optional.of(one.id())))
                .isInstanceOf(PlanPackImport.Planned.Plan.class);
    }

    @Test
    void aPackAboutAChildWhoIsHereIsNotTakenIntoAnothersFile() {
        merrowVale.fill(() -> {
            merrowVale.children.add(child(NELL, "Nell"));
            merrowVale.children.add(child(KIT, "Kit"));
        });
        Path pack = TestPacks.of(hollowbrook, KIT, WrensRecord.handing(), folder);

        assertThat(merrowVale.plan.plan(merrowVale.inHand(pack), Optional.of(NELL)))
                .isEqualTo(new PlanPackImport.Planned.InAnotherFile());
    }

    @Test
    void theWayBetweenTwoChildrenStandsOnceInEachFileHoweverOftenTheyCome() {
        hollowbrook.fill(() ->
                hollowbrook.links.add(
                        new ChildLink(
                                new ChildLink.Id(new UUID(21, 8)),
                                NELL,
                                Optional.of(KIT),
                                LinkKind.SIBLING,
                                "",
                                "",
                                "",
                                "",
                                WRITTEN,
                                "Lead",
                                Optional.empty())));
        comes(NELL);
        comes(KIT);

        merrowVale.taken(
                TestPacks.of(hollowbrook, KIT, WrensRecord.handing(), folder), Optional.of(KIT));

        assertThat(merrowVale.links.of(KIT)).hasSize(1);
        assertThat(merrowVale.links.of(NELL)).hasSize(1);
    }

    private void kitComesAfterHersWasWithdrawn() {
        comes(NELL);
        merrowVale.fill(() ->
                merrowVale.entries.turn(
                        EVENT,
                        new Turn(
                                Turn.Kind.WITHDRAWN,
                                "It was another day.",
                                When.on(DAY),
                                "Lead",
                                Optional.empty(),
                                Optional.empty(),
                                WRITTEN.plusSeconds(40),
                                "Lead")));

        comes(KIT);
    }

    /** The only concern in that child's file. */
    private Entry event(ChildId child) {
        List<Entry> concerns =
                merrowVale.entries.about(child).stream()
                        .filter(one -> one.kind() == EntryKind.CONCERN)
                        .toList();
        assertThat(concerns).hasSize(1);
        return concerns.getFirst();
    }

    private String told() {
        return merrowVale.entries.about(KIT).stream()
                .filter(one -> one.kind() == EntryKind.FILE_RECEIVED)
                .map(one -> one.wording().narrative())
                .findFirst()
                .orElseThrow();
    }

    private void comes(ChildId child) {
        merrowVale.taken(
                TestPacks.of(hollowbrook, child, WrensRecord.handing(), folder), Optional.empty());
    }

    private static Child child(ChildId id, String forename) {
        return new Child(
                id,
                WRITTEN,
                new Particulars(
                        Map.of(Detail.LEGAL_FORENAME, forename, Detail.LEGAL_SURNAME, "Quarry"),
                        Optional.of(LocalDate.of(2018, 3, 4)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private static Version version(int number, String reason, String narrative) {
        return version(number, reason, narrative, NELL, KIT);
    }

    private static Version version(
            int number, String reason, String narrative, ChildId... children) {
        return new Version(
                number,
                WRITTEN.plusSeconds(number),
                "Miss Ada Calder",
                reason,
                Wording.of(
                        When.on(DAY),
                        narrative,
                        Stream.of(children)
                                .map(one -> part(one, one.equals(KIT) ? "Kit" : "Nell"))
                                .toList()));
    }

    private static ChildInEntry part(ChildId child, String name) {
        return new ChildInEntry(
                child,
                Role.AFFECTED,
                "Neglect",
                List.of(),
                Voice.WORDS,
                name + " said so.",
                "",
                SeenAlone.YES);
    }
}
