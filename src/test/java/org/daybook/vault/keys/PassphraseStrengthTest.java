package org.daybook.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.daybook.vault.keys.Judgement.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseStrengthTest {

    private static final PassphraseStrength STRENGTH = new PassphraseStrength();
    private static final SchoolWords ST_MARYS =
            SchoolWords.of("St Mary's C of E Primary School", "Merrow Vale", "Mrs Ruth Marlow");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "StMarys2025!",
                "5tM4ry5-2O25",
                "S.t. M.a.r.y.s 1987",
                "saint marys merrow vale 2026",
                "yramts2025",
                "RuthMarlow-MerrowVale-2026!",
                "marlow marlow marlow marlow marlow",
                "Daybook-Safeguarding-2026",
                "St Mary's Primary School Merrow Vale Mrs Ruth Marlow safeguarding 2026",
                "correct horse battery staple",
                "password123",
                "Passw0rd!Passw0rd!",
                "qwertyuiop asdfghjkl",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "abcdefghijklmnopqrstuvwxyz",
                "12/03/1978",
                "tiger tiger tiger tiger tiger",
                "monkey dragon letmein qwerty shadow",
                "lamp river spoon",
                "the cat sat on the mat",
                "I love my dog Biscuit",
                "ZebraKettle41"
            })
    void what_others_would_try_may_not_be_used(String typed) {
        Judgement judgement = judge(typed);
        assertThat(judgement.mayBeUsed()).as(judgement.toString()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lamp river spoon gladiator tiger",
                "lampriverspoongladiatortiger",
                "marble kettle orbit pigeon velvet",
                "Old-Kettle.Orbit;Pigeon Velvet",
                "żółw kamień rzeka światło okno",
                "x7#Kq9!pLzW2vT5&",
                "2025 kettle marble pigeon orbit lantern"
            })
    void what_nobody_would_try_may_be_used(String typed) {
        Judgement judgement = judge(typed);
        assertThat(judgement.mayBeUsed()).as(judgement.toString()).isTrue();
    }

    @Test
    void nearly_all_rows_of_five_random_words_may_be_used() {
        Random random = new Random(20261122);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            StringBuilder row = new StringBuilder();
            for (int word = 0; word < 5; word++) {
                row.append(' ').append(WordList.word(random.nextInt(WordList.SIZE)));
            }
            refused += judge(row.toString()).mayBeUsed() ? 0 : 1;
        }
        assertThat(refused).isLessThanOrEqualTo(6);
    }

    @Test
    void whatever_is_suggested_may_be_used() {
        PassphraseSuggester suggester = new PassphraseSuggester(new SecureRandom(), STRENGTH);
        for (int i = 0; i < 50; i++) {
            String suggested = suggester.suggest(ST_MARYS);
            assertThat(suggested.split(" ")).hasSize(5);
            assertThat(judge(suggested).mayBeUsed()).isTrue();
        }
    }

    @Test
    void the_same_words_are_judged_by_the_school_they_are_used_in() {
        String typed = "Hollowbrook kettle pigeon";
        SchoolWords hollowbrook = SchoolWords.of("Hollowbrook Primary", "", "");
        assertThat(judge(typed).mayBeUsed()).isTrue();
        assertThat(judge(typed, hollowbrook).mayBeUsed()).isFalse();
    }

    @Test
    void a_school_that_has_no_name_yet_is_no_trouble() {
        assertThat(judge("StMarys2025!", SchoolWords.of("", " ", "—")).mayBeUsed()).isFalse();
    }

    @Test
    void sentences_are_ours_and_repeat_nothing_that_was_typed() {
        for (String typed : List.of("StMarys2025!", "qwertyuiop", "zebra", "12/03/1978", "")) {
            Judgement judgement = judge(typed);
            assertThat(judgement.level()).isEqualTo(Level.TOO_WEAK);
            assertThat(judgement.sentence()).endsWith(".");
            if (!typed.isEmpty()) {
                assertThat(judgement.sentence().toLowerCase(Locale.ROOT))
                        .doesNotContain(typed.toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void what_another_keyboard_may_not_write_is_refused() {
        for (String odd : List.of("\u0007", "\ue000", "\ud800", "\u0378")) {
            assertThat(judge("lamp river spoon gladiator tiger" + odd).sentence())
                    .isEqualTo(Advice.ODD_CHARACTER);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "4@8({[<369&#!1/|0$5+7%2",
                "p4$$w0rd",
                "lamp river spoon ",
                "abcdefghij1234567890",
                "(((())))1I!|l",
                "é\u0301ß"
            })
    void very_long_input_is_judged_while_it_is_typed(String piece) {
        judge("warm up the dictionaries");
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> judge(piece.repeat(20_000 / piece.length())));
    }

    private static Judgement judge(String typed) {
        return judge(typed, ST_MARYS);
    }

    private static Judgement judge(String typed, SchoolWords school) {
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return STRENGTH.judge(passphrase, school);
        }
    }
}
