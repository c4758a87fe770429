package org.daybook.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.Holder;
import org.daybook.children.Child;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.extract.WrensEntries;
import org.daybook.extract.WrensFile;
import org.daybook.handover.HandedEntry;
import org.daybook.handover.HandedFile;
import org.daybook.handover.WrensRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackRoundTripTest {

    private static final byte[] MINUTES =
            "%PDF-1.7 minutes of the core group".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private final SchoolDesk hollowbrook = new SchoolDesk();
    private final SchoolDesk merrowVale = new SchoolDesk();

    @BeforeEach
    void wrenIsAtHollowbrook() {
        WrensDesk.fill(hollowbrook);
        hollowbrook.attach(WrensEntries.MEETING, "minutes of the core group.pdf", MINUTES);
    }

    @AfterEach
    void close() {
        hollowbrook.close();
        merrowVale.close();
    }

    private Path pack() {
        return TestPacks.of(hollowbrook, WrensFile.WREN, WrensRecord.handing(), folder);
    }

    @Test
    void everyRecordArrivesAsItLeft() {
        HandedFile left = hollowbrook.handed(WrensFile.WREN, WrensRecord.handing());

        merrowVale.taken(pack(), Optional.empty());

        HandedFile arrived = merrowVale.handed(WrensFile.WREN, WrensRecord.handing());
        assertThat(withoutReceipt(arrived)).isEqualTo(left.entries());
        assertThat(arrived.statuses()).isEqualTo(left.statuses());
        assertThat(arrived.professionals()).isEqualTo(left.professionals());
        assertThat(arrived.alerts()).isEqualTo(left.alerts());
        assertThat(arrived.links()).isEqualTo(left.links());
        assertThat(arrived.followUps()).isEqualTo(left.followUps());
        assertThat(left.entries()).hasSizeGreaterThan(3);
        assertThat(left.followUps()).isNotEmpty();
    }

    @Test
    void documentsArriveByteForByte() {
        merrowVale.taken(pack(), Optional.empty());

        List<Attachment> files =
                merrowVale.attachments.of(new Holder.OfEntry(WrensEntries.MEETING));
        assertThat(files).hasSize(1);
        assertThat(merrowVale.content(files.getFirst())).isEqualTo(MINUTES);
        assertThat(files.getFirst().name()).isEqualTo("minutes of the core group.pdf");
        assertThat(files.getFirst().addedBy()).isEqualTo("Mrs Ruth Marlow");
    }

    @Test
    void theChildKeepsHerIdentityAndLeavesTheirRollBehind() {
        merrowVale.taken(pack(), Optional.empty());

        Child wren = merrowVale.children.withId(WrensFile.WREN).orElseThrow();
        assertThat(wren.name()).isEqualTo("Wren Ashdown");
        assertThat(wren.upn()).isEqualTo("B801200005001");
        assertThat(wren.regGroup()).isEmpty();
        assertThat(wren.previousSchool()).isEqualTo(WrensRecord.SCHOOL);
    }

    @Test
    void theChronologyAndTheFileInSayThatItCame() {
        PackImported taken = merrowVale.taken(pack(), Optional.empty());

        Entry received = received();
        assertThat(received.wording().narrative())
                .contains("P-2026-0001")
                .contains(taken.digest().checkNumber())
                .contains("Another family\u2019s address")
                .contains("Class there: Kestrel")
                .contains("Safe at her grandmother\u2019s.");
        Arrival arrival = merrowVale.arrivals.find(taken.arrival().orElseThrow()).orElseThrow();
        assertThat(arrival.school()).isEqualTo(WrensRecord.SCHOOL);
        assertThat(arrival.received()).isPresent();
    }

    @Test
    void eachEntryThatCameSaysFromWhichSchool() {
        merrowVale.taken(pack(), Optional.empty());

        assertThat(merrowVale.imports.sources(WrensFile.WREN))
                .containsEntry(WrensEntries.MEETING, WrensRecord.SCHOOL)
                .doesNotContainKey(received().id());
    }

    @Test
    void theSamePackASecondTimeChangesNoRecord() {
        Path pack = pack();
        merrowVale.taken(pack, Optional.empty());
        HandedFile once = merrowVale.handed(WrensFile.WREN, WrensRecord.handing());

        PackImportPlan again = merrowVale.planned(pack, Optional.of(WrensFile.WREN));

        assertThat(again.bringsSomething()).isFalse();
        assertThat(again.same()).isEqualTo(again.pack().record().entries().size());
        assertThat(merrowVale.handed(WrensFile.WREN, WrensRecord.handing())).isEqualTo(once);
    }

    private Entry received() {
        return merrowVale.entries.about(WrensFile.WREN).stream()
                .filter(one -> one.kind() == EntryKind.FILE_RECEIVED)
                .findFirst()
                .orElseThrow();
    }

    static List<HandedEntry> withoutReceipt(HandedFile file) {
        return file.entries().stream()
                .filter(one -> one.entry().kind() != EntryKind.FILE_RECEIVED)
                .toList();
    }
}
