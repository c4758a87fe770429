package org.daybook.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.daybook.vault.keys.RecoveryCode.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {

    private static final String SHEET =
            "legal winner thank year wave sausage worth useful legal winner thank yellow";

    /** The published examples of BIP-0039 for 128 bits. */
    @ParameterizedTest
    @CsvSource({
        "00000000000000000000000000000000, abandon abandon abandon abandon abandon abandon abandon"
                + " abandon abandon abandon abandon about",
        "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f, " + SHEET,
        "80808080808080808080808080808080, letter advice cage absurd amount doctor acoustic avoid"
                + " letter advice cage above",
        "ffffffffffffffffffffffffffffffff, zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong"
    })
    void reads_and_writes_as_the_published_scheme(String hex, String words) {
        RecoveryCode code = read(words);
        assertThat(HexFormat.of().formatHex(code.bits())).isEqualTo(hex);
        assertThat(String.join(" ", code.words())).isEqualTo(words);
    }

    @Test
    void whatever_is_printed_is_read_again() {
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 500; i++) {
            RecoveryCode code = RecoveryCode.fresh(random);
            assertThat(code.words()).hasSize(RecoveryCode.WORDS);
            assertThat(read(String.join("\n", code.words())).bits()).isEqualTo(code.bits());
        }
    }

    @Test
    void the_first_four_letters_and_numbers_and_capitals_will_do() {
        StringBuilder typed = new StringBuilder("  ");
        int number = 1;
        for (String word : SHEET.split(" ")) {
            String letters = word.substring(0, Math.min(4, word.length()));
            typed.append(number++)
                    .append(". ")
                    .append(letters.toUpperCase(Locale.ROOT))
                    .append(",\r\n");
        }
        assertThat(read(typed.toString()).words()).containsExactly(SHEET.split(" "));
    }

    @Test
    void a_slip_is_named_with_its_place_and_the_word_that_was_meant() {
        assertThat(RecoveryCode.read(SHEET.replaceFirst("sausage", "sausgae")))
                .isEqualTo(new Reading.NotAWord(6, Optional.of("sausage")));
        assertThat(RecoveryCode.read("legal winner xylophones"))
                .isEqualTo(new Reading.NotAWord(3, Optional.empty()));
        assertThat(((Reading.NotAWord) RecoveryCode.read("wimner")).sentence())
                .isEqualTo("Word 1 is not a word of any recovery code. Did you mean “winner”?");
    }

    @Test
    void three_letters_are_a_word_only_when_they_are_one() {
        assertThat(RecoveryCode.read("act")).isEqualTo(new Reading.WrongCount(1));
        assertThat(RecoveryCode.read("aba")).isInstanceOf(Reading.NotAWord.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "1. 2. 3.", SHEET + " zoo", "legal winner"})
    void another_count_of_words_is_said(String typed) {
        assertThat(RecoveryCode.read(typed)).isInstanceOf(Reading.WrongCount.class);
    }

    @Test
    void most_swapped_words_and_wrong_words_are_noticed() {
        Random random = new Random(7);
        int noticed = 0;
        for (int i = 0; i < 400; i++) {
            List<String> words = new ArrayList<>(List.of(SHEET.split(" ")));
            if (i % 2 == 0) {
                words.set(random.nextInt(12), WordList.word(random.nextInt(WordList.SIZE)));
            } else {
                Collections.shuffle(words, random);
            }
            if (RecoveryCode.read(String.join(" ", words)) instanceof Reading.CheckFails) {
                noticed++;
            }
        }
        // Four bits of check let one in sixteen pass; the key file refuses those.
        assertThat(noticed).isGreaterThan(350);
    }

    @Test
    void absurdly_long_text_is_answered_at_once() {
        assertThat(RecoveryCode.read("legal ".repeat(100_000)))
                .isEqualTo(new Reading.WrongCount(100_000));
        assertThat(RecoveryCode.read("x".repeat(1_000_000))).isInstanceOf(Reading.NotAWord.class);
    }

    @Test
    void nothing_tells_the_words() {
        RecoveryCode code = read(SHEET);
        assertThat(code).asString().doesNotContain("legal");
        assertThat(RecoveryCode.read(SHEET)).asString().doesNotContain("legal");
        assertThat(RecoveryCode.read("wimner")).asString().doesNotContain("winner");

        byte[] inside = code.bits();
        code.close();
        assertThat(inside).containsOnly(0);
        assertThatThrownBy(code::words).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_list_is_the_published_one() throws Exception {
        assertThat(HexFormat.of().formatHex(digestOfList()))
                .isEqualTo("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
    }

    private static byte[] digestOfList() throws Exception {
        try (InputStream in = WordList.class.getResourceAsStream("english-words.txt")) {
            if (in == null) {
                throw new IOException("no list");
            }
            return MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
        }
    }

    private static RecoveryCode read(String typed) {
        Reading reading = RecoveryCode.read(typed);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).code();
    }
}
