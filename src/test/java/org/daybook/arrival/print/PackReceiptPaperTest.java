package org.daybook.arrival.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daybook.arrival.PackImported;
import org.daybook.arrival.PackReceipt;
import org.daybook.extract.WrensFile;
import org.daybook.handover.RecordDigest;
import org.daybook.handover.WrensRecord;
import org.daybook.handover.WriteRecord;
import org.daybook.paper.Conforms;
import org.daybook.paper.ReadBack;
import org.junit.jupiter.api.Test;

class PackReceiptPaperTest {

    private static final RecordDigest DIGEST = WriteRecord.of(WrensRecord.file()).digest();

    @Test
    void aReceiptIsOnePageAccessibleAndArchival() throws IOException {
        byte[] pdf = printed(1);
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", "pack-receipt.pdf"), pdf);

        Conforms.asReport(pdf);
    }

    @Test
    void itSaysWhatCameAgainstTheContents() throws IOException {
        assertThat(text(1))
                .contains("Receipt")
                .contains("P-2026-0001")
                .contains("Mrs Ines Calloway")
                .contains(DIGEST.checkNumber())
                .contains("all 4")
                .contains("minutes of the core group.pdf")
                .contains("Another family\u2019s address")
                .contains("All that the contents name is here.");
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        assertThat(text(0)).contains("0 of 1").contains("Something is missing.");
    }

    @Test
    void whatStandsOtherwiseHereIsSaid() throws IOException {
        byte[] pdf = printed(receipt(1, new PackImported.Otherwise(1, 2)));

        assertThat(ReadBack.text(pdf).replaceAll("\\s+", " "))
                .contains("3 as sent, 1 otherwise")
                .contains("2 otherwise here")
                .contains("ours was kept")
                .doesNotContain("all 4", "All that the contents name is here.");
    }

    private static String text(int documents) throws IOException {
        return ReadBack.text(printed(documents)).replaceAll("\\s+", " ");
    }

    private static byte[] printed(int documents) throws IOException {
        return printed(receipt(documents, new PackImported.Otherwise(0, 0)));
    }

    private static byte[] printed(PackReceipt receipt) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int pages = new PackReceiptPaper().print(receipt, out);
        assertThat(pages).isLessThanOrEqualTo(2);
        return out.toByteArray();
    }

    private static PackReceipt receipt(int documents, PackImported.Otherwise otherwise) {
        return new PackReceipt(
                WrensRecord.file(),
                new PackImported(
                        new PackImported.Id(new UUID(3, 4)),
                        WrensFile.WREN,
                        WrensFile.WREN,
                        Optional.empty(),
                        WrensRecord.SCHOOL,
                        WrensFile.LEAD,
                        "P-2026-0001",
                        DIGEST,
                        "0".repeat(64),
                        otherwise,
                        Instant.parse("2026-11-24T10:30:00Z"),
                        "Mrs Ines Calloway"),
                new PackReceipt.Us("Merrow Vale Juniors", "Mrs Ines Calloway", "01632 960 200"),
                documents);
    }
}
