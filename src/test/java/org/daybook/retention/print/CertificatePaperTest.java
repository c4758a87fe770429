package org.daybook.retention.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.paper.Conforms;
import org.daybook.paper.ReadBack;
import org.daybook.retention.CertificateNumber;
import org.daybook.retention.Destruction;
import org.junit.jupiter.api.Test;

class CertificatePaperTest {

    @Test
    void it_is_one_page_that_everybody_can_read_and_that_lasts() throws IOException {
        byte[] pdf = printed(certificate());

        Conforms.asReport(pdf);
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("certificate-of-destruction.pdf"), pdf);
    }

    @Test
    void it_says_what_was_destroyed_by_whom_and_what_stays() throws IOException {
        assertThat(read(certificate()))
                .contains(
                        "Certificate of destruction",
                        "D-2026-0001",
                        "Initials S. W., born 3 February 2001, UPN B801200005001, left 20 July 2012",
                        "25 years from birth, 3 Feb 2001.",
                        "Mrs Ruth Marlow",
                        "Mr Joel Fenn",
                        "12 entries, 3 documents.",
                        "1 entry is in another child\u2019s file too",
                        "In /media/stick: 14 copies, of 4 Sep 2026 to 20 Nov 2026.",
                        "24 November 2026 at 10:31")
                .doesNotContain("Sol", "Wickett");
    }

    @Test
    void the_same_certificate_gives_the_same_bytes() throws IOException {
        assertThat(printed(certificate())).isEqualTo(printed(certificate()));
    }

    private static String read(Destruction one) throws IOException {
        return ReadBack.text(printed(one)).replaceAll("\\s+", " ");
    }

    private static byte[] printed(Destruction one) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new CertificatePaper().print(one, "Hollowbrook Primary (practice school)", out))
                .isEqualTo(1);
        return out.toByteArray();
    }

    private static Destruction certificate() {
        return new Destruction(
                new UUID(4, 1),
                new CertificateNumber(2026, 1),
                new Destruction.Whose(
                        "S. W.",
                        Optional.of(LocalDate.of(2001, 2, 3)),
                        "B801200005001",
                        Optional.of(LocalDate.of(2012, 7, 20))),
                "Sent to Merrow Vale Juniors on 3 Sep 2012; they confirmed receipt on 7 Sep 2012.",
                "25 years from birth, 3 Feb 2001.",
                "Its time is over, and nobody has asked for it.",
                "Particulars, household and contacts, 12 entries, 3 documents.",
                "1 entry is in another child\u2019s file too and stays there as written; this"
                        + " child\u2019s own part goes: role, categories, own words, body map.\n"
                        + "41 lines of the journal stay: who did what kind of deed and when, no"
                        + " longer with whose file.",
                "In /media/stick: 14 copies, of 4 Sep 2026 to 20 Nov 2026.",
                "Mrs Ruth Marlow, designated safeguarding lead",
                "Mr Joel Fenn, deputy safeguarding lead",
                Instant.parse("2026-11-24T10:30:00Z"),
                Optional.of(Instant.parse("2026-11-24T10:31:00Z")));
    }
}
