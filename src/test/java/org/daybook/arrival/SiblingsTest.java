package org.daybook.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.FollowUpId;
import org.daybook.children.Child;
import org.daybook.children.Detail;
import org.daybook.children.Particulars;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
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
    void anEntryThatWasWordedAnewHereGainsTheBrotherInANewWording() {
        comes(NELL);
        merrowVale.fill(() ->
                merrowVale.entries.amend(
                        EVENT,
                        new Version(
                                3,
                                WRITTEN.plusSeconds(9),
                                "Mrs Ines Calloway",
                                "Put plainly.",
                                Wording.of(
                                        When.on(DAY),
                                        "Nell came late.",
                                        List.of(part(NELL, "Nell"))))));

        comes(KIT);

        Entry event = merrowVale.entries.find(EVENT).orElseThrow();
        assertThat(event.versions()).hasSize(4);
        assertThat(event.wording().narrative()).isEqualTo("Nell came late.");
        assertThat(event.wording().children())
                .extracting(ChildInEntry::child)
                .containsExactly(NELL, KIT);
        assertThat(event.version().reason()).contains(WrensRecord.SCHOOL);
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
        return new Version(
                number,
                WRITTEN.plusSeconds(number),
                "Miss Ada Calder",
                reason,
                Wording.of(When.on(DAY), narrative, List.of(part(NELL, "Nell"), part(KIT, "Kit"))));
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
