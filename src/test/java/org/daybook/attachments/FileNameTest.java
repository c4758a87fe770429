package org.daybook.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "letter.pdf, letter.pdf",
        "../../etc/passwd, _._.._etc_passwd",
        "..\\..\\boot.ini, _._.._boot.ini",
        "C:letter.doc, C_letter.doc",
        "what?.txt, what_.txt",
        ".profile, _profile"
    })
    void signs_that_mean_a_folder_to_some_disk_are_made_harmless(String name, String shown) {
        assertThat(FileName.harmless(name)).isEqualTo(shown);
    }

    @Test
    void a_name_that_turns_round_is_shown_as_it_is_written() {
        assertThat(FileName.harmless("letter\u202efdp.exe")).isEqualTo("letter_fdp.exe");
        assertThat(FileName.harmless("a\u2066b\u2069.pdf")).isEqualTo("a_b_.pdf");
    }

    @Test
    void what_cannot_be_seen_is_shown() {
        assertThat(FileName.harmless("a\u0000b\nc\u200b.txt")).isEqualTo("a_b_c_.txt");
        assertThat(FileName.harmless("   ")).isEqualTo("file without a name");
        assertThat(FileName.harmless("")).isEqualTo("file without a name");
    }

    @Test
    void letters_of_all_languages_stay() {
        String name = "Br\u00e9n \u0645\u0644\u0641 \u6587\u4ef6.pdf";
        assertThat(FileName.harmless(name)).isEqualTo(name);
    }

    @Property
    void no_name_leads_out_of_a_folder(@ForAll String name) {
        String shown = FileName.harmless(name);
        assertThat(shown).isNotBlank();
        assertThat(Path.of("folder").resolve(shown).normalize().getParent())
                .isEqualTo(Path.of("folder"));
    }

    @Test
    void the_ending_is_what_follows_the_last_dot() {
        assertThat(FileName.ending("a.tar.GZ")).isEqualTo("gz");
        assertThat(FileName.ending("letter")).isEmpty();
    }
}
