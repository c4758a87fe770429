package org.daybook.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.attachments.Holder;
import org.daybook.base.EntryId;
import org.daybook.base.Progress;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.casework.RoughDay;
import org.daybook.casework.StatusKind;
import org.daybook.chronology.Action;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Version;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.extract.WrensEntries;
import org.daybook.extract.WrensFile;
import org.daybook.followup.FollowUp;
import org.daybook.followup.Line;
import org.daybook.followup.Step;
import org.daybook.handover.Forged;
import org.daybook.handover.HandedFile;
import org.daybook.handover.Handing;
import org.daybook.handover.WrensRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wren goes from Hollowbrook to Merrow Vale and comes back. */
class ComesBackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir Path folder;
    private final SchoolDesk hollowbrook = new SchoolDesk();
    private final SchoolDesk merrowVale = new SchoolDesk();

    @BeforeEach
    void wrenGoesToMerrowVale() {
        WrensDesk.fill(hollowbrook);
        hollowbrook.attach(WrensEntries.MEETING, "minutes.txt", bytes("Minutes."));
        merrowVale.taken(
                TestPacks.of(hollowbrook, WrensFile.WREN, WrensRecord.handing(), folder),
                Optional.empty());
    }

    @AfterEach
    void close() {
        hollowbrook.close();
        merrowVale.close();
    }

    private void comesBack() {
        hollowbrook.taken(back(), Optional.of(WrensFile.WREN));
    }

    private Path back() {
        Handing there = WrensRecord.handing();
        Handing handing =
                new Handing(
                        "P-2027-0003",
                        "Merrow Vale Juniors",
                        "Mrs Ines Calloway",
                        "01632 960 200",
                        there.at(),
                        "Mrs Ines Calloway",
                        WrensRecord.SCHOOL,
                        WrensFile.LEAD,
                        Optional.empty(),
                        Handing.Morning.NOT_WRITTEN,
                        List.of());
        return TestPacks.of(merrowVale, WrensFile.WREN, handing, folder);
    }

    @Test
    void whatIsHereStaysAndNothingIsThereTwice() {
        List<Entry> before = hollowbrook.entries.about(WrensFile.WREN);

        comesBack();

        assertThat(hollowbrook.entries.about(WrensFile.WREN)).containsAll(before);
        assertThat(hollowbrook.attachments.of(new Holder.OfEntry(WrensEntries.MEETING))).hasSize(1);
        assertThat(hollowbrook.casework.of(WrensFile.WREN).statuses()).hasSize(3);
        assertThat(hollowbrook.followUps.of(WrensFile.WREN)).hasSize(3);
    }

    @Test
    void sheIsKnownByHerVeryFileAndThereIsNothingToChoose() {
        PackInHand pack = hollowbrook.inHand(back());

        assertThat(hollowbrook.plan.matches(pack))
                .first()
                .satisfies(match ->
                        assertThat(match.likeness()).isEqualTo(PackImportMatch.Likeness.SAME_FILE));
        assertThat(hollowbrook.plan.plan(pack, Optional.empty()))
                .isInstanceOf(PlanPackImport.Planned.InAnotherFile.class);
    }

    @Test
    void whatWasWrittenThereIsGained() {
        EntryId seen = new EntryId(new java.util.UUID(31, 1));
        merrowVale.fill(() ->
                merrowVale.entries.add(
                        new Entry(
                                seen,
                                EntryKind.POSITIVE_EVENT,
                                0,
                                NOW,
                                "Mrs Ines Calloway",
                                List.of(
                                        new Version(
                                                1,
                                                NOW,
                                                "Mrs Ines Calloway",
                                                "",
                                                Wording.of(
                                                        When.on(DAY),
                                                        "She sang in the hall.",
                                                        List.of(ChildInEntry.of(WrensFile.WREN))))),
                                List.of(),
                                List.of())));

        comesBack();

        assertThat(hollowbrook.entries.find(seen).orElseThrow().recordedBy())
                .isEqualTo("Mrs Ines Calloway");
        assertThat(hollowbrook.imports.sources(WrensFile.WREN))
                .containsEntry(seen, "Merrow Vale Juniors")
                .doesNotContainKey(WrensEntries.MEETING);
    }

    @Test
    void anEntryThatWasAddedToThereGrowsHereAndLosesNoOtherChild() {
        Entry shared = sharedWithKit();
        merrowVale.fill(() ->
                merrowVale.entries.amend(
                        shared.id(), amended(merrowVale, shared.id(), "Put more plainly.")));

        comesBack();

        Entry now = hollowbrook.entries.find(shared.id()).orElseThrow();
        assertThat(now.versions()).hasSize(shared.versions().size() + 1);
        assertThat(now.wording().narrative()).isEqualTo("Put more plainly.");
        assertThat(now.child(WrensFile.KIT)).isEqualTo(shared.child(WrensFile.KIT));
        assertThat(now.versions()).startsWith(shared.versions().toArray(Version[]::new));
    }

    @Test
    void anActionThatWasDoneThereIsDoneHere() {
        Action open =
                hollowbrook
                        .entries
                        .find(WrensEntries.MEETING)
                        .orElseThrow()
                        .openActions()
                        .getFirst();
        Action.Done done = new Action.Done(DAY, "Mrs Ines Calloway", "She rang.");
        merrowVale.fill(() -> merrowVale.entries.finish(open.id(), done));

        comesBack();

        assertThat(hollowbrook.entries.find(WrensEntries.MEETING).orElseThrow().actions())
                .anySatisfy(one -> {
                    assertThat(one.id()).isEqualTo(open.id());
                    assertThat(one.done()).contains(done);
                });
    }

    @Test
    void aPlanThatEndedThereHasEndedHere() {
        ChildStatus plan = plan(merrowVale);
        merrowVale.fill(() ->
                merrowVale.casework.keep(
                        new ChildStatus(
                                plan.id(),
                                plan.child(),
                                plan.kind(),
                                plan.detail(),
                                plan.began(),
                                plan.note(),
                                Optional.of(
                                        new ChildStatus.End(
                                                Optional.of(RoughDay.day(DAY)), "Stepped down")),
                                plan.stamp(),
                                Optional.empty())));

        comesBack();

        assertThat(plan(hollowbrook).end())
                .hasValueSatisfying(end -> assertThat(end.note()).isEqualTo("Stepped down"));
    }

    @Test
    void whatBothWordedAnewStaysAsItIsHereAndIsSaid() {
        EntryId id = WrensEntries.MEETING;
        hollowbrook.fill(() -> hollowbrook.entries.amend(id, amended(hollowbrook, id, "Ours.")));
        merrowVale.fill(() -> merrowVale.entries.amend(id, amended(merrowVale, id, "Theirs.")));
        Entry before = hollowbrook.entries.find(id).orElseThrow();

        PackImportPlan plan = hollowbrook.planned(back(), Optional.of(WrensFile.WREN));
        comesBack();

        assertThat(plan.otherwise()).containsExactly(before.day());
        assertThat(hollowbrook.entries.find(id)).contains(before);
    }

    @Test
    void whatWasWithdrawnHereMeanwhileStaysWithdrawn() {
        EntryId id = WrensEntries.MEETING;
        hollowbrook.fill(() ->
                hollowbrook.entries.turn(
                        id,
                        new org.daybook.chronology.Turn(
                                org.daybook.chronology.Turn.Kind.WITHDRAWN,
                                "Held in another room.",
                                When.on(DAY),
                                WrensFile.LEAD,
                                Optional.empty(),
                                Optional.empty(),
                                NOW,
                                WrensFile.LEAD)));
        merrowVale.fill(() -> merrowVale.entries.amend(id, amended(merrowVale, id, "Theirs.")));

        comesBack();

        Entry now = hollowbrook.entries.find(id).orElseThrow();
        assertThat(now.inForce()).isFalse();
        assertThat(now.versions()).hasSize(1);
    }

    @Test
    void aBarInWhatWasThereBeforeTakesNoLaterWordingAway() {
        EntryId id = WrensEntries.MEETING;
        String before = hollowbrook.entries.find(id).orElseThrow().wording().narrative();
        merrowVale.fill(
                () -> merrowVale.entries.amend(id, amended(merrowVale, id, "They met again.")));
        PackInHand pack = hollowbrook.inHand(barred(back(), before));

        if (hollowbrook.plan.plan(pack, Optional.of(WrensFile.WREN))
                instanceof PlanPackImport.Planned.Plan(var plan)) {
            hollowbrook.take.take(plan, SchoolDesk.NO_PASSPHRASE, Progress.UNSEEN);
            assertThat(plan.otherwise()).hasSize(1);
        }

        Entry now = hollowbrook.entries.find(id).orElseThrow();
        assertThat(now.wording().narrative()).isEqualTo("They met again.");
        assertThat(now.versions().getFirst().wording().narrative()).isEqualTo(before);
    }

    /** The record alone, as if the sender had barred these words. */
    private Path barred(Path pack, String words) {
        HandedFile file = hollowbrook.inHand(pack).record();
        try {
            return Files.write(
                    folder.resolve("barred.json"), Forged.of(file, words, "(withheld 1)"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aNewNumberOfAProfessionalIsSaid() {
        Professional known = merrowVale.casework.of(WrensFile.WREN).professionals().getFirst();
        merrowVale.fill(() ->
                merrowVale.casework.keep(
                        new Professional(
                                known.id(),
                                known.child(),
                                known.role(),
                                known.name(),
                                known.agency(),
                                "01632 960 999",
                                known.email(),
                                known.beganOn(),
                                known.endedOn(),
                                known.stamp())));

        PackImportPlan plan = hollowbrook.planned(back(), Optional.of(WrensFile.WREN));

        assertThat(plan.differences()).anySatisfy(one -> assertThat(one).contains("960 999"));
    }

    @Test
    void whatWasHeardThereMeanwhileIsSaidWhereBothWentOn() {
        FollowUp one = hollowbrook.followUps.of(WrensFile.WREN).getFirst();
        int next = one.lines().size() + 1;
        hollowbrook.fill(() -> hollowbrook.followUps.addLine(one.id(), line(next, "Ours.")));
        merrowVale.fill(() -> merrowVale.followUps.addLine(one.id(), line(next, "Theirs.")));

        PackImportPlan plan = hollowbrook.planned(back(), Optional.of(WrensFile.WREN));
        comesBack();

        assertThat(plan.differences()).anySatisfy(said -> assertThat(said).contains("Theirs."));
        assertThat(hollowbrook.followUps.find(one.id()).orElseThrow().lines().getLast().words())
                .isEqualTo("Ours.");
    }

    private static Line line(int position, String words) {
        return new Line(
                position,
                Step.CHASED,
                DAY,
                "",
                "Mrs Ines Calloway",
                Optional.empty(),
                words,
                When.UNKNOWN,
                NOW,
                "Mrs Ines Calloway");
    }

    private Entry sharedWithKit() {
        return hollowbrook.entries.about(WrensFile.WREN).stream()
                .filter(entry -> entry.inForce() && entry.child(WrensFile.KIT).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static ChildStatus plan(SchoolDesk school) {
        return school.casework.of(WrensFile.WREN).statuses().stream()
                .filter(one -> one.kind() == StatusKind.CP_PLAN)
                .findFirst()
                .orElseThrow();
    }

    private static Version amended(SchoolDesk school, EntryId id, String words) {
        Entry entry = school.entries.find(id).orElseThrow();
        Wording said = entry.wording();
        return new Version(
                entry.version().number() + 1,
                NOW,
                WrensFile.LEAD,
                "To say it better.",
                Wording.of(said.happened(), words, said.children()).with(said.details()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
