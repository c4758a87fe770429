package org.daybook.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.daybook.paper.Block.ChildsWords;
import org.daybook.paper.Block.Fact;
import org.daybook.paper.Block.Facts;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Listing;
import org.daybook.paper.Block.Notice;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Block.Title;
import org.junit.jupiter.api.Test;

class WithheldTest {

    private static final String SAID =
            "Nell told us that " + Withheld.mark(2) + " had been at the flat.";

    @Test
    void aBarStandsWhereWordsWereAndAReaderHearsItsReason() throws IOException {
        byte[] pdf = page(Paragraph.of(SAID));
        assertThat(ReadBack.text(pdf))
                .contains("Nell told us that [withheld, reason 2] had been at the flat.");
        assertThat(blackBars(pdf)).isEqualTo(1);
        Conforms.asReport(pdf);
    }

    @Test
    void aTextBringsItsBarsAlongIntoEveryKindOfBlock() throws IOException {
        byte[] pdf =
                page(
                        new Heading(2, "Visit by " + Withheld.mark(1), SAID, Optional.empty()),
                        Facts.of(Fact.of("Seen with", Withheld.mark(12))),
                        new ChildsWords(SAID, "To " + Withheld.mark(3), Optional.empty()),
                        Listing.of(SAID, SAID),
                        Notice.of(Paragraph.topic(SAID), Paragraph.small(SAID)));
        Files.write(Path.of("target", "bars.pdf"), pdf);
        assertThat(blackBars(pdf)).isEqualTo(9);
        assertThat(ReadBack.text(pdf)).contains("To [withheld, reason 3]", "Visit by [withheld");
        Conforms.asReport(pdf);
    }

    @Test
    void aBarInATextFromRightToLeftKeepsItsPlaceInTheReading() throws IOException {
        byte[] pdf =
                page(
                        Paragraph.of(
                                new Words(
                                        Words.of("قالت " + Withheld.mark(4) + " نعم").runs(),
                                        Optional.of(Locale.of("ar")))));
        assertThat(ReadBack.text(pdf)).contains("قالت [withheld, reason 4] نعم");
        assertThat(blackBars(pdf)).isEqualTo(1);
    }

    @Test
    void everyBarIsAsLongAsEveryOther() {
        Typesetter typesetter = new Typesetter(new Fonts());
        float one = typesetter.line(Words.none().withheld(1), Style.BODY).width();
        float other = typesetter.line(Words.of(Withheld.mark(999)), Style.BODY).width();
        assertThat(one).isEqualTo(other);
    }

    @Test
    void whatSomebodyTypedIsNeverTakenForABar() throws IOException {
        String typed = "She wrote " + Withheld.mark(7) + " on the board";
        byte[] pdf = page(Paragraph.of(Withheld.unforged(typed)));
        assertThat(blackBars(pdf)).isZero();
        assertThat(ReadBack.text(pdf)).contains("[withheld, reason 7]");
    }

    @Test
    void reasonsAreNumberedFromOne() {
        assertThatThrownBy(() -> Withheld.mark(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] page(Block... blocks) throws IOException {
        try (Paper paper = Paper.begin(SamplePack.IMPRINT)) {
            paper.add(new Title("", "Redacted", ""), Heading.of(1, "Entries"));
            paper.add(blocks);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.save(out);
            return out.toByteArray();
        }
    }

    /** Filled boxes of a bar's length. */
    private static int blackBars(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String drawn = new String(document.getPage(0).getContents().readAllBytes(), US_ASCII);
            return List.of(drawn.split(" 34 [0-9.]+ re f", -1)).size() - 1;
        }
    }
}
