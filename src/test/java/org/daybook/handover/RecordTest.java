package org.daybook.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.OwnEntry;
import org.daybook.extract.WrensFile;
import org.junit.jupiter.api.Test;

class RecordTest {

    private final HandedFile file = WrensRecord.file();
    private final String json = text(WriteRecord.of(file));

    @Test
    void whatIsWrittenIsReadBackWhole() {
        WrittenRecord written = WriteRecord.of(file);

        assertThat(ReadRecord.from(written.bytes()))
                .isEqualTo(new RecordRead.Read(file, written.digest()));
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        assertThat(WriteRecord.of(WrensRecord.file()).bytes())
                .isEqualTo(WriteRecord.of(file).bytes());
    }

    @Test
    void everyEntryThatMayLeaveIsInIt() {
        ChildsFile wren = WrensFile.wren();

        assertThat(file.entries())
                .extracting(one -> one.entry().id())
                .containsExactlyInAnyOrderElementsOf(
                        wren.entries().stream().map(OwnEntry::id).toList());
    }

    @Test
    void noOtherChildsIdentityIsInIt() {
        assertThat(json)
                .doesNotContain(WrensFile.LARK.value().toString())
                .doesNotContain(WrensFile.KIT.value().toString())
                .contains(HandedEntry.OTHER_CHILDREN);
    }

    @Test
    void aFileThatWasLaidOutAnewIsStillWhole() {
        String other = json.replace("\n", "\r\n").replace("  ", "\t");

        assertThat(ReadRecord.from(bytes(other))).isInstanceOf(RecordRead.Read.class);
    }

    @Test
    void oneLetterChangedIsSeen() {
        String other = json.replace("Wren", "Wran");

        assertThat(ReadRecord.from(bytes(other))).isEqualTo(new RecordRead.Altered());
    }

    @Test
    void aLaterVersionIsRefusedAsLater() {
        String later = json.replace("\"version\" : 1", "\"version\" : 2");

        assertThat(ReadRecord.from(bytes(later))).isEqualTo(new RecordRead.Newer(2));
    }

    @Test
    void somethingElseIsNoRecord() {
        assertThat(ReadRecord.from(bytes("{\"name\":\"minutes\"}")))
                .isEqualTo(new RecordRead.NotARecord());
        assertThat(ReadRecord.from(bytes("Minutes of the core group")))
                .isEqualTo(new RecordRead.NotARecord());
        assertThat(ReadRecord.from(new byte[0])).isEqualTo(new RecordRead.NotARecord());
        assertThat(ReadRecord.from(bytes("[1,2]"))).isEqualTo(new RecordRead.NotARecord());
    }

    @Test
    void everyTypedTextPassesTheFilter() {
        WrittenRecord written = WriteRecord.of(file, _ -> "withheld");

        assertThat(text(written))
                .contains("withheld")
                .doesNotContain("Ashdown")
                .doesNotContain("Marlow")
                .doesNotContain("Dunmore")
                .doesNotContain("core group");
        assertThat(ReadRecord.from(written.bytes())).isInstanceOf(RecordRead.Read.class);
    }

    @Test
    void theCheckNumberHasSixteenFiguresInFours() {
        assertThat(WriteRecord.of(file).digest().checkNumber()).matches("(\\d{4} ){3}\\d{4}");
    }

    static String text(WrittenRecord written) {
        return new String(written.bytes(), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
