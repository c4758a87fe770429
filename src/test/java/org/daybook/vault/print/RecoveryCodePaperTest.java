package org.daybook.vault.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.daybook.paper.Conforms;
import org.daybook.paper.ReadBack;
import org.daybook.vault.keys.RecoveryCode;
import org.junit.jupiter.api.Test;

class RecoveryCodePaperTest {

    private final RecoveryCodePaper paper =
            new RecoveryCodePaper(
                    UUID.fromString("4b1f7a52-90c8-4f0e-9d3a-2f6c8d1e7b35"),
                    "Hollowbrook Primary (practice school)",
                    Instant.parse("2026-11-22T23:30:00Z"));
    private final RecoveryCode code = RecoveryCode.fresh(new SecureRandom());

    @Test
    void what_is_printed_is_read_and_typed_back() throws IOException {
        List<String> elements = ReadBack.elements(print());
        String typed =
                elements.stream()
                        .dropWhile(each -> !each.equals("P: 1"))
                        .filter(each -> each.startsWith("P: "))
                        .map(each -> each.substring(3))
                        .limit(2L * RecoveryCode.WORDS)
                        .reduce("", (a, b) -> a + b + "\n");

        RecoveryCode.Reading reading = RecoveryCode.read(typed);
        assertThat(reading).isInstanceOf(RecoveryCode.Reading.Read.class);
        assertThat(((RecoveryCode.Reading.Read) reading).code().words()).isEqualTo(code.words());
        assertThat(elements).contains("P: 12");
    }

    @Test
    void it_says_whose_it_is_and_when_it_was_made_by_the_schools_clock() throws IOException {
        assertThat(ReadBack.text(print()))
                .contains("Hollowbrook Primary (practice school)")
                .contains("made 22 November 2026");
    }

    @Test
    void it_is_one_page_accessible_and_archival() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(paper.write(code.words(), out)).isEqualTo(1);
        Conforms.asReport(out.toByteArray());
    }

    @Test
    void a_long_name_of_a_school_still_leaves_one_page() throws IOException {
        RecoveryCodePaper longName =
                new RecoveryCodePaper(
                        UUID.randomUUID(),
                        "The Blessed Saints of Hollowbrook and Merrow Vale Church of England"
                                + " Voluntary Aided Junior and Infant School and Nursery",
                        Instant.parse("2026-11-22T10:00:00Z"));
        assertThat(longName.write(code.words(), new ByteArrayOutputStream())).isEqualTo(1);
    }

    @Test
    void nothing_in_its_properties_tells_the_words() throws IOException {
        String open = new String(print(), StandardCharsets.ISO_8859_1);
        for (String word : code.words()) {
            assertThat(open).doesNotContain("(" + word).doesNotContain(">" + word + "<");
        }
    }

    private byte[] print() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.write(code.words(), out);
        return out.toByteArray();
    }
}
