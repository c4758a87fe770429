package org.daybook.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowTest {

    private static final String SENTENCE =
            "Nell came in late, said that nobody had been at home, and asked for breakfast. ";

    @Test
    void aRowLongerThanAPageGoesOnOverleafInItsCells() throws Exception {
        byte[] pdf =
                written(paper -> {
                    paper.add(Block.Heading.of(1, "Entries in full"));
                    try (Table table =
                            paper.table(
                                    Column.dates("Happened"),
                                    Column.sharing("What", 3),
                                    Column.sharing("Done", 2))) {
                        for (int i = 0; i < 3; i++) {
                            table.row(
                                    Cell.date("9 Jul 2026", "09:05"),
                                    Cell.of(SENTENCE.repeat(60)),
                                    Cell.of(SENTENCE.repeat(5)));
                        }
                    }
                });
        Files.write(Path.of("target", "sample-long-rows.pdf"), pdf);
        Conforms.asReport(pdf);
        assertThat(ReadBack.elements(pdf).stream().filter("TH: Happened"::equals)).hasSize(1);
        assertThat(ReadBack.elements(pdf).stream().filter("TR: "::equals)).hasSize(4);
        assertThat(ReadBack.text(pdf)).contains(SENTENCE.repeat(60).strip());
        assertThat(pageText(pdf, 2)).contains("Happened").contains("continued");
    }

    @Test
    void aParagraphOfAHundredThousandCharactersLosesNothing() throws Exception {
        String text = SENTENCE.repeat(1270).strip();
        byte[] pdf = written(paper -> paper.add(Block.Paragraph.of(text)));
        assertThat(text.length()).isGreaterThan(100_000);
        assertThat(ReadBack.text(pdf)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20_000})
    void aWordWithoutASpaceIsBroken(int width) throws Exception {
        String text = "w".repeat(width);
        assertThat(ReadBack.text(written(paper -> paper.add(Block.Paragraph.of(text)))))
                .contains(text);
    }

    @Test
    void noHeadingStandsAloneAtAPagesFoot() throws Exception {
        for (int lines = 20; lines < 50; lines++) {
            int before = lines;
            byte[] pdf =
                    written(paper -> {
                        for (int i = 0; i < before; i++) {
                            paper.add(Block.Paragraph.small("line"));
                        }
                        paper.add(
                                Block.Heading.of(1, "Part"),
                                Block.Heading.of(2, "Section"),
                                Block.Paragraph.of(SENTENCE.repeat(4)));
                    });
            assertThat(pageText(pdf, 1)).doesNotContainPattern("Section\\s+(CONF|B\\. H)");
        }
    }

    @Test
    void aBoxOfMoreThanAPageIsContinued() throws Exception {
        byte[] pdf =
                written(paper ->
                        paper.add(
                                Block.Notice.of(
                                        Block.Paragraph.topic("Safe now?"),
                                        Block.Paragraph.of(SENTENCE.repeat(70)))));
        assertThat(ReadBack.text(pdf)).contains(SENTENCE.repeat(70).strip());
    }

    @Test
    void whatIsBuiltWronglyIsRefused() {
        assertThatThrownBy(() -> written(paper -> paper.add(Block.Heading.of(2, "Section"))))
                .isInstanceOf(IllegalStateException.class);
        Block listed = new Block.Contents(List.of(new Part("Never written")));
        assertThatThrownBy(() -> written(paper -> paper.add(listed)))
                .isInstanceOf(IllegalStateException.class);
        Cell heading = Cell.of(Block.Heading.of(1, "In a cell"));
        assertThatThrownBy(() ->
                        written(paper -> {
                            try (Table table = paper.table(Column.sharing("One", 1))) {
                                table.row(heading);
                            }
                        }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void workGrowsInALine() throws Exception {
        allocated(10);
        double ten = allocated(10);
        double hundred = allocated(100);
        double fiveHundred = allocated(500);
        double each = (hundred - ten) / 90;
        assertThat((fiveHundred - hundred) / 400).isBetween(each * .7, each * 1.3);
    }

    @Tag("long")
    @Test
    void workGrowsInALineUpToThousands() throws Exception {
        allocated(10);
        double each = (allocated(1000) - allocated(100)) / 900;
        assertThat((allocated(5000) - allocated(1000)) / 4000).isBetween(each * .7, each * 1.3);
    }

    private static double allocated(int times) throws Exception {
        long before = allocatedBytes();
        SamplePack.bytes(times);
        return allocatedBytes() - before;
    }

    /**
     * By reflection: tests compile inside the program's module, which does not need jdk.management.
     */
    static long allocatedBytes() throws Exception {
        Object threads =
                Class.forName("java.lang.management.ManagementFactory")
                        .getMethod("getThreadMXBean")
                        .invoke(null);
        return (long)
                Class.forName("com.sun.management.ThreadMXBean")
                        .getMethod("getCurrentThreadAllocatedBytes")
                        .invoke(threads);
    }

    private static byte[] written(Consumer<Paper> content) throws Exception {
        try (Paper paper = Paper.begin(SamplePack.IMPRINT)) {
            paper.add(new Block.Title("", "Flow", ""));
            content.accept(paper);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.save(out);
            return out.toByteArray();
        }
    }

    private static String pageText(byte[] pdf, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }
}
