package org.daybook.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"  lamp   river \", \"lamp river\"",
                "\"lamp\triver\u00a0spoon\", \"lamp river spoon\"",
                "\"cafe\u0301\", \"caf\u00e9\"",
                "\"\uff4c\uff41\uff4d\uff50\", \"lamp\"",
                "\"o\ufb03ce\", \"office\""
            })
    void however_it_is_typed_it_is_the_same(String typed, String meant) {
        try (Passphrase one = Passphrase.of(typed);
                Passphrase other = Passphrase.of(meant.toCharArray())) {
            assertThat(one.sameAs(other)).isTrue();
            assertThat(one.utf8()).isEqualTo(meant.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void capitals_and_letters_count() {
        try (Passphrase one = Passphrase.of("lamp river");
                Passphrase capital = Passphrase.of("Lamp river");
                Passphrase longer = Passphrase.of("lamp rivers")) {
            assertThat(one.sameAs(capital)).isFalse();
            assertThat(one.sameAs(longer)).isFalse();
        }
    }

    @Test
    void nothing_but_blanks_is_nothing() {
        try (Passphrase blank = Passphrase.of(" \t\u00a0 ")) {
            assertThat(blank.isEmpty()).isTrue();
        }
    }

    @Test
    void a_closed_one_is_wiped_and_says_nothing() {
        Passphrase passphrase = Passphrase.of("lamp river");
        CharSequence inside = passphrase.characters();
        assertThat(passphrase).asString().doesNotContain("lamp");

        passphrase.close();

        assertThat(inside.chars()).containsOnly(0);
        assertThatThrownBy(passphrase::utf8)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("lamp");
    }

    @Test
    void the_typed_characters_stay_with_whoever_typed_them() {
        char[] typed = "lamp".toCharArray();
        Passphrase.of(typed).close();
        assertThat(typed).containsExactly('l', 'a', 'm', 'p');
    }
}
