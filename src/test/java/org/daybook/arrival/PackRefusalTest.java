package org.daybook.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.daybook.arrival.PackImportRead.Because;
import org.daybook.base.Progress;
import org.daybook.extract.WrensEntries;
import org.daybook.extract.WrensFile;
import org.daybook.handover.Forged;
import org.daybook.handover.WrensRecord;
import org.daybook.handover.WriteRecord;
import org.daybook.handover.WrittenRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that are not taken in; each leaves every row and every sealed file as it was. */
class PackRefusalTest {

    private static final byte[] MINUTES =
            "Minutes of the core group.".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private final SchoolDesk hollowbrook = new SchoolDesk();
    private final SchoolDesk merrowVale = new SchoolDesk();
    private List<String> before = List.of();

    @BeforeEach
    void aPackIsMade() {
        WrensDesk.fill(hollowbrook);
        hollowbrook.attach(WrensEntries.MEETING, "minutes.txt", MINUTES);
        before = merrowVale.rows();
    }

    @AfterEach
    void nothingWasWritten() throws IOException {
        assertThat(merrowVale.rows()).isEqualTo(before);
        assertThat(merrowVale.contents.names()).isEmpty();
        hollowbrook.close();
        merrowVale.close();
    }

    @Test
    void aTamperedPackIsRefused() {
        assertRefused(changed(text -> text.replace("Wren", "Wran")), Because.ALTERED);
    }

    @Test
    void aPackOfANewerDaybookIsRefused() {
        assertRefused(
                changed(text -> text.replace("\"version\" : 1", "\"version\" : 2")), Because.NEWER);
    }

    @Test
    void aPdfWithoutARecordIsRefused() {
        assertRefused(TestPacks.written(folder, _ -> {}), Because.NOT_A_PACK);
    }

    @Test
    void somethingThatIsNoPdfIsRefused() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Mrs Marlow");

        assertRefused(letter, Because.NOT_A_PACK);
        assertRefused(Files.createFile(folder.resolve("empty.pdf")), Because.NOT_A_PACK);
        assertRefused(folder, Because.NOT_A_PACK);
    }

    @Test
    void aPackThatWasCutShortIsRefused() throws IOException {
        Path pack = pack();
        byte[] whole = Files.readAllBytes(pack);
        Files.write(pack, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(merrowVale.look(pack)).isInstanceOf(PackImportRead.Refused.class);
    }

    @Test
    void aRecordThatMakesNoSenseIsRefusedWithItsPlace() {
        Path pack =
                TestPacks.pdf(folder, Forged.record(record -> record.remove("child")), documents());

        assertThat(merrowVale.look(pack))
                .isEqualTo(new PackImportRead.Refused(Because.BROKEN, "child"));
    }

    @Test
    void twoRecordsInOnePackAreRefused() {
        PackImportFile.Carried record = new InMemory(record());
        PackImportFile both =
                (_, _) -> new PackImportFile.Open(List.of(record, record), false, () -> {});

        assertThat(new ReadPackImport(both).read(folder, new char[0], Progress.UNSEEN))
                .isEqualTo(PackImportRead.refused(Because.TWO_RECORDS));
    }

    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    private record InMemory(byte[] bytes) implements PackImportFile.Carried {

        @Override
        public String name() {
            return WrittenRecord.NAME;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    @Test
    void aDocumentWhoseDigestDoesNotMatchIsRefused() {
        byte[] other = "Minutes of the core groug.".getBytes(StandardCharsets.UTF_8);

        assertRefused(
                TestPacks.pdf(folder, record(), Map.of("document-0", other)),
                Because.DOCUMENT_MISSING);
        assertRefused(TestPacks.pdf(folder, record(), Map.of()), Because.DOCUMENT_MISSING);
    }

    @Test
    void aNameWithPathCharactersIsRefused() {
        byte[] record =
                Forged.of(
                        hollowbrook.handed(WrensFile.WREN, WrensRecord.handing()),
                        "minutes.txt",
                        "../../minutes.txt");

        assertRefused(TestPacks.pdf(folder, record, documents()), Because.NAME_LEADS_AWAY);
    }

    @Test
    void aProgramAmongTheDocumentsIsRefused() {
        byte[] program = "#!/bin/sh\nrm -rf ~".getBytes(StandardCharsets.UTF_8);
        byte[] record =
                Forged.document(hollowbrook.handed(WrensFile.WREN, WrensRecord.handing()), program);

        assertRefused(
                TestPacks.pdf(folder, record, Map.of("document-0", program)), Because.PROGRAM);
    }

    @Test
    void whatAPackCallsItsFilesIsNeverAsked() {
        Path pack = TestPacks.pdf(folder, record(), Map.of("../../../etc/passwd", MINUTES));

        assertThat(merrowVale.look(pack)).isInstanceOf(PackImportRead.Ready.class);
    }

    @Test
    void aFileThatIsFarTooLargeIsRefused() throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(80L << 20);
        }

        assertRefused(large, Because.NOT_A_PACK);
    }

    @Test
    void aFileThatIsGoneIsSaid() {
        assertRefused(folder.resolve("gone.pdf"), Because.GONE);
    }

    @Test
    void aLockedPackAsksForItsPassphraseAndAWrongOneIsSaid() {
        Path locked = TestPacks.locked(folder, "otter lantern quay");

        assertThat(merrowVale.look(locked)).isEqualTo(new PackImportRead.Locked());
        assertThat(merrowVale.read.read(locked, "otter lantern".toCharArray(), Progress.UNSEEN))
                .isEqualTo(new PackImportRead.WrongPassphrase());
    }

    private byte[] record() {
        return WriteRecord.of(hollowbrook.handed(WrensFile.WREN, WrensRecord.handing())).bytes();
    }

    private Map<String, byte[]> documents() {
        return new TreeMap<>(hollowbrook.documents(WrensFile.WREN));
    }

    private Path pack() {
        return TestPacks.pdf(folder, record(), documents());
    }

    private Path changed(UnaryOperator<String> how) {
        String text = how.apply(new String(record(), StandardCharsets.UTF_8));
        return TestPacks.pdf(folder, text.getBytes(StandardCharsets.UTF_8), documents());
    }

    private void assertRefused(Path pack, Because why) {
        assertThat(merrowVale.look(pack)).isEqualTo(PackImportRead.refused(why));
    }
}
