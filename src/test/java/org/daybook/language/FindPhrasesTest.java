package org.daybook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindPhrasesTest {

    private static final FindPhrases USUAL = new FindPhrases(UsualPhrases.list());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She has been attention-seeking all week.",
                "ATTENTION SEEKING again",
                "Attention\u2011seeking, says the register",
                "attentionseeking",
                "Mum refused to engage with us",
                "Dad is refusing to engage.",
                "They refuse\nto engage",
                "a hard-to-reach family",
                "He didn\u2019t attend the dentist",
                "He didn't attend the dentist",
                "She did not attend.",
                "It was another domestic.",
                "two domestics in a week",
                "street-wise beyond his years",
                "Boys will be boys",
                "It is a lifestyle choice",
                "a chaotic home",
                "She puts herself at risk",
                "drug-running",
            })
    void emma8_questionsTheLanguageHoweverItIsWritten(String text) {
        assertThat(USUAL.in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Domestic abuse was disclosed.",
                "domestic violence, domestic-abuse",
                "domestically",
                "He paid attention. Seeking help was hard.",
                "It was hard, to reach the shelf.",
                "unhard to reachable",
                "refuses\n\nto engage",
                "She asked for help and was given it.",
                "",
            })
    void leavesAloneWhatIsMeantWellOrOnlyLooksAlike(String text) {
        assertThat(USUAL.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wren said \"I was attention-seeking\" and laughed.",
                "Wren said \u201cthey call me manipulative\u201d.",
                "She told us: \u2018I am streetwise, me.\u2019",
                "She told us: 'I am streetwise, me.'",
                "\u00abchaotic\u00bb is what she calls it",
                "Nell said \"Mum says I am attention-seeking",
                "Nell said \u201cMum says I am attention-seeking\nand chaotic\u201d in the hall",
            })
    void emma8_neverAsksInsideQuotedSpeech(String text) {
        assertThat(USUAL.in(text)).isEmpty();
    }

    @Test
    void speechEndsWhereItIsClosed() {
        assertThat(quotes("\"No.\" He is manipulative. \"Yes.\"")).containsExactly("manipulative");
        assertThat(quotes("A bruise 3\" long, attention-seeking")).hasSize(1);
        assertThat(quotes("the girls' toilets: attention-seeking, the boys' too")).hasSize(1);
        assertThat(quotes("\"still typing\nThe home is chaotic")).containsExactly("chaotic");
    }

    @Test
    void asksForWhoSaysSoOnlyWhereNobodyDoes() {
        assertThat(quotes("She was clearly upset.")).containsExactly("clearly");
        assertThat(quotes("She was clearly upset, Miss Calder said.")).isEmpty();
        assertThat(quotes("Mr Fenn told me. She seems tired.")).containsExactly("seems");
        assertThat(quotes("He is probably lying")).containsExactly("probably lying");
        assertThat(quotes("I think that he fell.")).containsExactly("I think");
    }

    @ParameterizedTest
    @CsvSource({
        "a.c, abc, 0",
        "a.c, so a.c it is, 1",
        "c++, he knows C++ well, 1",
        ".*, anything at all, 0",
        "[lazy], a [lazy] child, 1",
        "[lazy], a lazy child, 0",
        "$1, costs $1, 1",
        "?, who knows?, 1"
    })
    void takesEverySignLiterally(String pattern, String text, int times) {
        assertThat(find(pattern, "").in(text)).hasSize(times);
    }

    @Test
    void takesTheLongestOfWhatOverlaps() {
        FindPhrases find =
                new FindPhrases(List.of(phrase("hard", ""), phrase("hard to reach", "")));
        assertThat(find.in("hard to reach").stream().map(FoundPhrase::quoted))
                .containsExactly("hard to reach");
    }

    @Test
    void findsAnAccentHoweverItIsComposed() {
        String composed = "na\u00efve";
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(find(composed, "").in("a " + apart + " view").getFirst().quoted())
                .isEqualTo(apart);
        assertThat(find(apart, "").in("a " + composed + " view")).hasSize(1);
        assertThat(find("naive", "").in(composed)).isEmpty();
    }

    @Property(tries = 400)
    void quotesExactlyWhatStandsThereWhateverIsAroundIt(
            @ForAll("surroundings") String before, @ForAll("surroundings") String after) {
        String text = before + " hard to reach " + after;
        List<FoundPhrase> found = find("hard to reach", "").in(text);
        assertThat(found).hasSize(1);
        FoundPhrase one = found.getFirst();
        assertThat(text.substring(one.start(), one.end())).isEqualTo("hard to reach");
        assertThat(one.quoted()).isEqualTo("hard to reach");
        assertThat(one.start()).isEqualTo(before.length() + 1);
    }

    @Property(tries = 400)
    void everyOffsetLiesInTheTextAndBetweenWholeCharacters(@ForAll("anyText") String text) {
        int behind = 0;
        for (FoundPhrase one : USUAL.in(text)) {
            assertThat(one.start()).isGreaterThanOrEqualTo(behind);
            assertThat(one.end()).isGreaterThan(one.start()).isLessThanOrEqualTo(text.length());
            assertThat(Character.isLowSurrogate(text.charAt(one.start()))).isFalse();
            assertThat(Character.isHighSurrogate(text.charAt(one.end() - 1))).isFalse();
            behind = one.end();
        }
    }

    /** Combining marks, emoji with joiners and skin, right to left, marks of direction. */
    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of(
                        "e\u0301\u0323",
                        "\ud83d\udc69\u200d\ud83d\udc67",
                        "\ud83d\udc4b\ud83c\udffd",
                        "\u05e9\u05dc\u05d5\u05dd",
                        "\u200f\u0645\u0631\u062d\u0628\u0627\u200e",
                        "\u0928\u092e\u0938\u094d\u0924\u0947",
                        "\ud800",
                        "x\u00ady",
                        "\ufdfa",
                        "word",
                        "\t",
                        ". ",
                        "-")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.of(
                                "attention-seeking",
                                "clearly ",
                                "\"",
                                "\u201c",
                                "\u201d",
                                "'",
                                " ",
                                "\n",
                                "domestic",
                                " abuse",
                                "\ud83d\ude00",
                                "\u0301",
                                "\u0627")
                        .list()
                        .ofMaxSize(30)
                        .map(parts -> String.join("", parts)));
    }

    @Test
    void keepsUpWithTypingInAHundredThousandCharacters() {
        String text =
                "Mum refused to engage; the home is chaotic, clearly. Caf\u00e9 \ud83d\ude00 \"no\" "
                        .repeat(1_600);
        assertThat(text.length()).isGreaterThan(100_000);
        USUAL.in(text);
        long before = System.nanoTime();
        List<FoundPhrase> found = USUAL.in(text);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(500));
        assertThat(found).hasSize(3 * 1_600);
    }

    @Test
    void keepsUpWithATextThatNeverEndsASentence() {
        for (String piece : List.of("clearly ", "\"a ", "\u2018b ", "\u201cc ", "a-", "' ", "-")) {
            String text = piece.repeat(100_000 / piece.length());
            long before = System.nanoTime();
            USUAL.in(text);
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .as(piece)
                    .isLessThan(Duration.ofSeconds(2));
        }
    }

    private static List<String> quotes(String text) {
        return USUAL.in(text).stream().map(FoundPhrase::quoted).toList();
    }

    private static FindPhrases find(String pattern, String unlessIn) {
        return new FindPhrases(List.of(phrase(pattern, unlessIn)));
    }

    static Phrase phrase(String pattern, String unlessIn) {
        return new Phrase(
                PhraseId.fresh(), Phrase.Sort.JUDGING, pattern, unlessIn, "Why?", "Otherwise.");
    }
}
