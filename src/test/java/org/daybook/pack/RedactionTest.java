package org.daybook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.daybook.pack.print.PaperBars;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private static final Bars BARS = new PaperBars();

    @Test
    void wordsGoHoweverTheyWereTyped() {
        for (String typed :
                List.of(
                        "Kit O’Quarry",
                        "kit o'quarry",
                        "KIT O’QUARRY",
                        "Kit\n  O’Quarry",
                        "Kit\u00A0O’Quarry",
                        "Kit O’Qu\u00ADarry",
                        "Kit\u200B O’Quarry")) {
            assertThat(redacted("Seen with " + typed + " again.", "Kit O’Quarry"))
                    .isEqualTo("Seen with " + bar(Reason.ANOTHER_CHILD) + " again.");
        }
    }

    /** Looked for without the program's own search, which would miss the same again. */
    @Test
    void aNameGoesFromNamesOfFilesAndFromAddresses() {
        for (String typed :
                List.of(
                        "Nell_Quarry_statement.pdf",
                        "Nell-Quarry.pdf",
                        "NellQuarry.jpg",
                        "nellquarry.jpg",
                        "statementNellQuarryLast.pdf",
                        "Nell Quarry2.pdf",
                        "2Nell Quarry.pdf",
                        "Nell%20Quarry.pdf",
                        "nell.quarry@hollowbrook.example",
                        "nell+quarry@hollowbrook.example",
                        "seen with \u2068Nell\u2069 Quarry",
                        "\u2068Nell\u2069 \u2068Quarry\u2069",
                        "Nell Qu\u2062arry")) {
            String letters =
                    redacted(typed, "Nell Quarry")
                            .toLowerCase(Locale.ROOT)
                            .codePoints()
                            .filter(Character::isLetter)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            assertThat(letters).as(typed).doesNotContain("nell").doesNotContain("quarry");
        }
        assertThat(redacted("kit.oquarry@x, Anne Marie", "O’Quarry", "Anne-Marie"))
                .isEqualTo("kit." + bar(Reason.ANOTHER_CHILD) + "@x, " + bar(Reason.ANOTHER_CHILD));
        assertThat(redacted("Flat 12, Fennell, wellington", "Flat 1", "Nell", "we’ll"))
                .isEqualTo("Flat 12, Fennell, wellington");
    }

    @Test
    void lettersOfTwoPiecesAreTheSameAsThoseOfOne() {
        String taken = Normalizer.normalize("Zoë Nuñez", Normalizer.Form.NFD);
        assertThat(redacted("with " + taken, "Zoë Nuñez"))
                .isEqualTo("with " + bar(Reason.ANOTHER_CHILD));
        assertThat(redacted("with Zoë Nuñez", taken))
                .isEqualTo("with " + bar(Reason.ANOTHER_CHILD));
    }

    @Test
    void onlyWholeWordsGo() {
        assertThat(redacted("Ashdown, Ash; ash-tree, trash", "Ash"))
                .isEqualTo(
                        "Ashdown, "
                                + bar(Reason.ANOTHER_CHILD)
                                + "; "
                                + bar(Reason.ANOTHER_CHILD)
                                + "-tree, trash");
        assertThat(redacted("Nell’s coat", "Nell"))
                .isEqualTo(bar(Reason.ANOTHER_CHILD) + "’s coat");
        assertThat(redacted("姓李名明", "李")).isEqualTo("姓" + bar(Reason.ANOTHER_CHILD) + "名明");
    }

    @Test
    void passagesThatOverlapAreOneBarAndNothingHangsOver() {
        assertThat(redacted("she said Nell Quarry did it", "said Nell", "Nell Quarry"))
                .isEqualTo("she " + bar(Reason.ANOTHER_CHILD) + " did it");
        assertThat(redacted("ana ana ana", "ana ana")).isEqualTo(bar(Reason.ANOTHER_CHILD));
    }

    @Test
    void whatSomebodyTypedIsNeverTakenForABar() {
        String typed = "a bar: " + bar(Reason.LAW);
        assertThat(redacted(typed)).isEqualTo("a bar: [withheld, reason 5]");
    }

    @Test
    void whatWasPutBackLeavesAgain() {
        Passage back =
                new Passage(
                        new UUID(1, 1),
                        PracticePack.passage("x", Reason.LAW).transfer(),
                        "Quarry",
                        Reason.LAW,
                        "",
                        Instant.EPOCH,
                        "",
                        Optional.of(new Passage.PutBack(Instant.EPOCH, "")));
        assertThat(Redaction.of(List.of(back), BARS).apply("Quarry")).isEqualTo("Quarry");
    }

    @Property(tries = 300)
    void noTextKeepsAMarkedWord(
            @ForAll @StringLength(max = 40) @Chars({'a', 'b', ' ', '.', '\n', 'é', '-'})
                    String text,
            @ForAll @StringLength(min = 2, max = 6) @Chars({'a', 'b', ' '}) String words) {
        Assume.that(words.strip().length() > 1);
        Redaction redaction = redaction(words.strip());
        assertThat(redaction.touches(redaction.apply(text))).isFalse();
    }

    @Property(tries = 100)
    void aTextWithoutTheWordsStaysTheVerySame(
            @ForAll @AlphaChars @StringLength(max = 30) String text) {
        assertThat(redaction("zebra crossing").apply(text)).isSameAs(text);
    }

    private static String redacted(String text, String... words) {
        return redaction(words).apply(text);
    }

    private static Redaction redaction(String... words) {
        return Redaction.of(
                Stream.of(words)
                        .map(one -> PracticePack.passage(one, Reason.ANOTHER_CHILD))
                        .toList(),
                BARS);
    }

    private static String bar(Reason reason) {
        return BARS.bar(reason.number());
    }
}
