package org.daybook.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.paper.Block.Marked;
import org.daybook.paper.Block.Shape;
import org.junit.jupiter.api.Test;

/** Sheets on their side, dense tables, shapes and drawings. */
class VocabularyTest {

    private static final String SENTENCE = "Agreed at the core group that breakfast is kept. ";

    @Test
    void aSheetOnItsSideIsWideAndKeepsTheRules() throws Exception {
        byte[] pdf = landscape(1);
        Files.write(Path.of("target", "sample-landscape.pdf"), pdf);
        Conforms.asReport(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(841);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isLessThan(596);
        }
    }

    @Test
    void aRowOfMixedTypeSizesIsCutInEachColumnByItself() throws Exception {
        byte[] pdf = landscape(90);
        assertThat(ReadBack.text(pdf)).contains(SENTENCE.repeat(90).strip());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String seen = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(seen.split("core group", -1)).hasSizeGreaterThanOrEqualTo(180);
            assertThat(document.getNumberOfPages()).isBetween(2, 8);
        }
    }

    @Test
    void everyShapeStandsBesideWordsThatSayTheSame() throws Exception {
        byte[] pdf = written(Sheet.PORTRAIT, shapes());
        Conforms.asReport(pdf);
        assertThat(ReadBack.elements(pdf))
                .filteredOn(element -> element.startsWith("Lbl"))
                .hasSize(Shape.values().length)
                .containsOnly("Lbl: \u2022");
        assertThat(ReadBack.elements(pdf)).contains("LBody: late");
    }

    @Test
    void aDrawingSaysWhatItShows() throws Exception {
        Block.Drawing drawing =
                new Block.Drawing(
                        new Outline(
                                100,
                                100,
                                List.of(
                                        square(),
                                        new Outline.Spot(new Outline.Point(50, 50), 1),
                                        new Outline.Name(new Outline.Point(50, 90), "Front"))),
                        "A mark on the left forearm, seen from the front",
                        "1. Left forearm, about 2 cm",
                        60);
        byte[] pdf = written(Sheet.PORTRAIT, drawing);
        Files.write(Path.of("target", "sample-drawing.pdf"), pdf);
        Conforms.asReport(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(ReadBack.alternatives(document))
                    .containsExactly("A mark on the left forearm, seen from the front");
        }
        assertThatThrownBy(() -> new Block.Drawing(drawing.outline(), " ", "", 60))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Outline.Ring square() {
        return new Outline.Ring(
                List.of(corner(10, 10), corner(90, 10), corner(90, 80), corner(10, 80)));
    }

    private static Outline.Curve corner(float x, float y) {
        Outline.Point point = new Outline.Point(x, y);
        return new Outline.Curve(point, point, point);
    }

    private static Block shapes() {
        return new Block.MarkedList(
                Arrays.stream(Shape.values())
                        .map(shape -> Marked.of(shape, shape.name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private static byte[] landscape(int times) throws Exception {
        try (Paper paper = Paper.begin(SamplePack.IMPRINT, Sheet.LANDSCAPE)) {
            paper.add(
                    new Block.Title("Table for a meeting", "W. A.", ""),
                    Block.Heading.of(1, "What happened"));
            try (Table table =
                    paper.denseTable(
                            Column.fixed("Date", 24).naming(),
                            Column.sharing("What happened", 4),
                            Column.sharing("The child’s voice", 3),
                            Column.sharing("Decision", 3))) {
                table.row(
                        Cell.date("5 Nov 2026", "13:30"),
                        Cell.of(SENTENCE.repeat(times)),
                        Cell.of(
                                Block.ChildsWords.of(SENTENCE.repeat(times), "to Miss Calder"),
                                shapes()),
                        Cell.of(SENTENCE));
            }
            return bytes(paper);
        }
    }

    private static byte[] written(Sheet sheet, Block block) throws Exception {
        try (Paper paper = Paper.begin(SamplePack.IMPRINT, sheet)) {
            paper.add(new Block.Title("", "Vocabulary", ""), block);
            return bytes(paper);
        }
    }

    private static byte[] bytes(Paper paper) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.save(out);
        return out.toByteArray();
    }
}
