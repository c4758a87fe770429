package org.daybook.children;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B801200005001",
                "R674123101121",
                "H801200001001",
                "E850400026001",
                "Q85040002600A",
                " b801 2000 05001 "
            })
    void knowsSoundNumbers(String upn) {
        assertThat(Upn.oddity(upn)).isEmpty();
        assertThat(Upn.sound(upn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A850200012003", "X85020001200A", "B80120000500", "12", "Q85040002600I"})
    void knowsOddNumbers(String upn) {
        assertThat(Upn.oddity(upn)).isPresent();
        assertThat(Upn.sound(upn)).isFalse();
    }

    @Test
    void findsNothingOddWhereNothingIsGiven() {
        assertThat(Upn.oddity("  ")).isEmpty();
        assertThat(Upn.sound("")).isFalse();
    }

    /**
     * One wrong figure anywhere is always noticed: 23 is prime and no place is a multiple of it.
     */
    @Property
    void noticesEveryWrongFigure(
            @ForAll @NumericChars @StringLength(12) String figures,
            @ForAll @IntRange(max = 11) int place,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        String sound = withCheckLetter(figures);
        assertThat(Upn.oddity(sound)).isEmpty();
        char other = (char) ('0' + (figures.charAt(place) - '0' + more) % 10);
        String wrong = sound.substring(0, place + 1) + other + sound.substring(place + 2);
        assertThat(Upn.oddity(wrong)).isPresent();
    }

    static String withCheckLetter(String figures) {
        return "ABCDEFGHJKLMNPQRTUVWXYZ"
                .chars()
                .mapToObj(letter -> (char) letter + figures)
                .filter(Upn::sound)
                .findFirst()
                .orElseThrow();
    }
}
