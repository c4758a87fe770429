package org.daybook.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextByContentTest {

    @Test
    void text_is_read_in_the_letters_it_was_written_in() {
        String words = "Caf\u00e9 at ten";
        assertThat(read(words.getBytes(StandardCharsets.UTF_8))).isEqualTo(words);
        assertThat(read(words.getBytes(Charset.forName("windows-1252")))).isEqualTo(words);
        assertThat(read(("\ufeff" + words).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(words);
        assertThat(read(("\ufeff" + words).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(words);
        assertThat(read(("\ufeff" + words).getBytes(StandardCharsets.UTF_8))).isEqualTo(words);
    }

    @Test
    void nothing_turns_the_line_round_or_hides() {
        String words = "one\u202etwo\u2066three\u2069\u0007\u200b four\r\nfive\tsix";
        assertThat(read(words.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("onetwothree four\nfive\tsix");
    }

    @Test
    void it_ends_where_it_is_told_to_and_cuts_no_letter() {
        String faces = "\ud83d\ude42".repeat(10);
        assertThat(TextByContent.read(faces.getBytes(StandardCharsets.UTF_8), 4))
                .isEqualTo("\ud83d\ude42".repeat(4));
    }

    @Property
    void any_bytes_can_be_read(@ForAll byte[] bytes) {
        assertThat(read(bytes)).doesNotContain("\u202e", "\u0000");
    }

    private static String read(byte[] bytes) {
        return TextByContent.read(bytes, 1000);
    }
}
