package org.daybook.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FontsTest {

    static Stream<String> digests() {
        return new String(Resources.bytes("fonts/digests"), UTF_8).lines();
    }

    @ParameterizedTest
    @MethodSource("digests")
    void everyFontAndLicenceIsTheOneWeBrought(String line) throws Exception {
        String[] digestAndName = line.split("  ");
        byte[] bytes = Resources.bytes("fonts/" + digestAndName[1]);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(digestAndName[0]);
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFaceIsListed(Face face) {
        assertThat(digests()).anyMatch(line -> line.endsWith("  " + face.file() + ".ttf"));
    }

    @Test
    void lettersOfOneWordComeFromOneFont() {
        Fonts fonts = new Fonts();
        assertThat(fonts.pieces("गुरुवार, ", Style.BODY, 0)).hasSize(1);
        assertThat(fonts.pieces("Łódź ", Style.BODY, 0)).hasSize(1);
    }

    @Test
    void whatNoFontHasIsShownAsABoxAndKept() {
        Fonts fonts = new Fonts();
        Piece box = fonts.pieces("\uD83D\uDE22", Style.BODY, 0).getFirst();
        assertThat(box.text()).isEqualTo("\uD83D\uDE22");
        assertThat(box.exact()).isFalse();
        assertThat(box.glyphs()).containsExactly(fonts.of(Face.REGULAR).glyph(0x25A1));
    }
}
