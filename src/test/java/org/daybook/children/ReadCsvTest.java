package org.daybook.children;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.children.CsvTable.CsvRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCsvTest {

    private static final String LIST = "Surname,Forename\r\nŁęcka,Zoë\r\n";

    @TempDir Path folder;

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertThat(read(LIST.getBytes(UTF_8)).rows().getFirst().cells())
                .containsExactly("Łęcka", "Zoë");
        CsvTable marked = read(("\uFEFF" + LIST).getBytes(UTF_8));
        assertThat(marked.headings()).containsExactly("Surname", "Forename");
        assertThat(marked.encoding()).isEqualTo("UTF-8");
    }

    @Test
    void readsUtf16WithAMark() {
        assertThat(read(LIST.getBytes(UTF_16)).rows().getFirst().cells())
                .containsExactly("Łęcka", "Zoë");
        assertThat(read(("\uFEFF" + LIST).getBytes(UTF_16LE)).headings())
                .containsExactly("Surname", "Forename");
    }

    @Test
    void readsWindows1252WhereItIsNoUtf8() {
        Charset windows = Charset.forName("windows-1252");
        CsvTable table = read("Surname,Forename\nO’Brien,Zoë\n".getBytes(windows));
        assertThat(table.rows().getFirst().cells()).containsExactly("O’Brien", "Zoë");
        assertThat(table.encoding()).isEqualTo("windows-1252");
    }

    @Test
    void findsTheSeparator() {
        assertThat(read("a;b;c\n1;\"x,y,z,z,z,z,z\";3\n").separator()).isEqualTo(';');
        assertThat(read("a\tb\n1,5\t2\n").separator()).isEqualTo('\t');
        assertThat(read("a,b\n1;2,2\n").separator()).isEqualTo(',');
        CsvTable forExcel = read("sep=;\na;b\n1;2\n");
        assertThat(forExcel.headings()).containsExactly("a", "b");
    }

    @Test
    void countsLinesAcrossLongCells() {
        CsvTable table = read("a,b\n\n1,\"two\nlines\"\n3,4\n");
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(3L, 5L);
        assertThat(table.rows().getFirst().cell(1)).isEqualTo("two\nlines");
    }

    @Test
    void passesOverATitleAndEmptyLines() {
        CsvTable table = read("Pupils of Hollowbrook Primary,,\n,,\nUPN,Surname,\nx,y,z\n,,\n");
        assertThat(table.headings()).containsExactly("UPN", "Surname", "Column 3");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void saysWhatAFileIsThatIsNoList() throws IOException {
        assertThat(sentence(new byte[0])).contains("empty");
        assertThat(sentence("\n \n".getBytes(UTF_8))).contains("empty");
        assertThat(sentence(workbook())).contains("Excel workbook");
        assertThat(sentence("%PDF-1.7 x".getBytes(UTF_8))).contains("PDF");
        assertThat(sentence("<html><table>".getBytes(UTF_8))).contains("web or XML");
        assertThat(sentence(new byte[] {1, 2, 0, 3, 9, 0, 0, 7})).contains("no text");
        assertThat(sentence("one\ntwo\n".getBytes(UTF_8))).contains("Only one column");
        assertThat(sentence("Surname,Forename\n".getBytes(UTF_8))).contains("no line below");
        assertThat(sentence("a,b\n1,\"two\n3,4\n".getBytes(UTF_8)))
                .isEqualTo(
                        "Line 2, or one below it, has a quotation mark too many or too few. Mend that line, or export the list again.");
        assertThat(sentence(new byte[] {(byte) 0x81, (byte) 0x8D, ',', (byte) 0x90}))
                .contains("no text");
    }

    @Test
    void saysWhenAFileIsMissingOrFarTooLarge() throws IOException {
        assertThat(ReadCsv.from(folder.resolve("gone.csv"))).isInstanceOf(CsvRead.NotRead.class);
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        assertThat(ReadCsv.from(large))
                .isInstanceOfSatisfying(
                        CsvRead.NotRead.class,
                        not -> assertThat(not.sentence()).startsWith("This file is 50 MB."));
    }

    @Property(tries = 300)
    void readsWhatWasWritten(@ForAll("lists") List<List<String>> rows) {
        StringBuilder file = new StringBuilder("First,Second,Third\n");
        rows.forEach(row -> file.append(written(row)).append('\n'));
        CsvTable table = read(file.toString());
        assertThat(table.rows()).extracting(CsvRow::cells).isEqualTo(rows);
    }

    /** Whatever the bytes are, the answer is a table or a sentence. */
    @Property(tries = 500)
    void answersEveryFile(@ForAll byte[] bytes) {
        assertThat(ReadCsv.from(bytes)).isNotNull();
    }

    @Provide
    Arbitrary<List<List<String>>> lists() {
        Arbitrary<String> cells =
                Arbitraries.strings()
                        .withChars("abzÀłß’,;\"\n\t =+-@'")
                        .ofMaxLength(12)
                        .map(text -> "x" + text + "x");
        return cells.list().ofSize(3).list().ofMinSize(1).ofMaxSize(12);
    }

    private static String written(List<String> cells) {
        return String.join(
                ",", cells.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').toList());
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    private static CsvTable read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static CsvTable read(byte[] bytes) {
        return switch (ReadCsv.from(bytes)) {
            case CsvRead.Read(CsvTable table) -> table;
            case CsvRead.NotRead(String sentence) ->
                    throw new AssertionError(sentence + Arrays.toString(bytes));
        };
    }

    private static String sentence(byte[] bytes) {
        return ((CsvRead.NotRead) ReadCsv.from(bytes)).sentence();
    }
}
