package org.daybook.base;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of ours, and none of anybody else's, becomes a formula in a spreadsheet. */
class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 1632 960144",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20A",
                "\u22121",
                "\uFE66A1",
                "\u207C1",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u3000\uFF1D1",
                "\u0000=1"
            })
    void whatASpreadsheetMayTakeForAFormulaBecomesText(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Merrow Vale Juniors",
                "O’Brien",
                "'=1",
                "3 Dec 2026",
                "a=b",
                "5 - 6",
                "\u2013 none"
            })
    void plainWordsStayAsTheyAre(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }

    @Property
    void aCellNeverBeginsWithASignThatMakesItAFormula(@ForAll("nasty") String text) {
        String seen = SafeCell.of(text).strip().replaceAll("^\\p{Cf}+", "").strip();
        assertThat(seen).doesNotContainPattern("^[=+\\-@\u2212\uFF1D\uFF0B\uFF0D\uFF20\t\r]");
    }

    @Property
    void theTextItselfIsAlwaysThereToBeRead(@ForAll("nasty") String text) {
        assertThat(SafeCell.of(text)).isIn(text, "'" + text);
    }

    @Property
    void twiceSafeIsSafeOnce(@ForAll("nasty") String text) {
        String once = SafeCell.of(text);
        assertThat(SafeCell.of(once)).isEqualTo(once);
    }

    @Property(tries = 300)
    void aWrittenSheetReadsBackCellForCell(
            @ForAll("nasty") String one, @ForAll("nasty") String other) throws IOException {
        List<List<String>> read = readBack(List.of(List.of(one, other), List.of("last", "row")));
        assertThat(read)
                .containsExactly(
                        List.of("First", "Second"),
                        List.of(SafeCell.of(one), SafeCell.of(other)),
                        List.of("last", "row"));
    }

    @Test
    void aCellWithSeparatorsAndLinesStaysOneCell() throws IOException {
        String torn = "Merrow\r\n=2+2;\",=3\"";
        assertThat(readBack(List.of(List.of(torn, "")))).contains(List.of(torn, ""));
    }

    @Test
    void aSheetSaysHowItsLettersAreWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvSheet.write(List.of("Pâté"), List.of(), out);
        assertThat(out.toByteArray())
                .isEqualTo("\uFEFF\"Pâté\"\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> nasty() {
        Arbitrary<String> beginning =
                Arbitraries.strings()
                        .withChars("=+-@\t\r\n '\"\u00A0\u200B\uFEFF\uFF1D\uFF0B\uFF0D\uFF20\u2212")
                        .ofMaxLength(4);
        Arbitrary<String> rest =
                Arbitraries.strings().ascii().withChars(",;'\"=\n").ofMaxLength(12);
        return Combinators.combine(beginning, rest).as(String::concat);
    }

    private static List<List<String>> readBack(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvSheet.write(List.of("First", "Second"), rows, out);
        String text = out.toString(StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().ofCsvRecord(text).stream()
                .map(row -> List.copyOf(row.getFields()))
                .toList();
    }
}
