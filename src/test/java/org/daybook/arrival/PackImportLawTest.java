package org.daybook.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daybook.chronology.EntryKind;
import org.daybook.handover.AnyFile;
import org.daybook.handover.HandedEntry;
import org.daybook.handover.HandedFile;
import org.daybook.handover.WriteRecord;

/** What holds for any file that is taken in. */
class PackImportLawTest {

    @Property(tries = 12)
    void whateverCameCanBeHandedOnAsItCame(@ForAll long seed) {
        HandedFile came = AnyFile.of(seed);
        try (SchoolDesk school = new SchoolDesk()) {
            Path record = written(came);
            school.taken(record, Optional.empty());

            HandedFile again = school.handed(came.child().id(), came.handing());

            assertThat(entries(again)).isEqualTo(entries(came));
            assertThat(again.statuses()).containsExactlyInAnyOrderElementsOf(came.statuses());
            assertThat(again.professionals())
                    .containsExactlyInAnyOrderElementsOf(came.professionals());
            assertThat(again.alerts()).containsExactlyInAnyOrderElementsOf(came.alerts());
            assertThat(again.links()).containsExactlyInAnyOrderElementsOf(came.links());
            assertThat(again.followUps()).containsExactlyInAnyOrderElementsOf(came.followUps());
        }
    }

    @Property(tries = 6)
    void takingTheSameInASecondTimeBringsNothing(@ForAll long seed) {
        HandedFile came = AnyFile.of(seed);
        try (SchoolDesk school = new SchoolDesk()) {
            Path record = written(came);
            school.taken(record, Optional.empty());

            PackImportPlan again = school.planned(record, Optional.of(came.child().id()));

            assertThat(again.bringsSomething()).isFalse();
            assertThat(again.otherwise()).isEmpty();
        }
    }

    /**
     * The record alone: its documents are not looked for. Without what the arrival itself tells.
     */
    private static List<HandedEntry> entries(HandedFile file) {
        return file.entries().stream()
                .map(one -> new HandedEntry(one.entry(), List.of()))
                .filter(one ->
                        one.entry().kind() != EntryKind.FILE_RECEIVED
                                || !one.entry()
                                        .wording()
                                        .narrative()
                                        .startsWith("Daybook pack P-2026-0007"))
                .toList();
    }

    private static Path written(HandedFile file) {
        try {
            Path record = Files.createTempFile("record", ".json");
            record.toFile().deleteOnExit();
            return Files.write(record, WriteRecord.of(file).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
