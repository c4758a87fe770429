package org.daybook.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.daybook.paper.Appendix.Original;
import org.junit.jupiter.api.Test;

class AppendixTest {

    private static final String PDF = "application/pdf";

    @Test
    void filesOfSeveralKindsKeepTheRulesTogether() throws Exception {
        Appending appending = new Appending();
        ForeignPdf plain = ForeignPdf.begin();
        plain.page("Minutes of the core group", "Present: Priya Dunmore");
        plain.page(new PDRectangle(842, 595), "On its side");
        plain.page("Turned").setRotation(90);
        appending.and("minutes.pdf", PDF, plain.bytes(), Original.INSIDE);
        ForeignPdf old = ForeignPdf.begin().withoutFont();
        old.page("A letter without its font");
        appending.and("letter.pdf", PDF, old.bytes(), Original.INSIDE_IF_NOT_SHOWN);
        appending.and(
                "notes.txt",
                "text/plain",
                "One line\nanother\n\nA third, café".getBytes(UTF_8),
                Original.NOT_INSIDE);
        appending.and("film.mp4", "video/mp4", new byte[99], Original.INSIDE_IF_NOT_SHOWN);
        byte[] pdf = appending.made().pdf();
        Files.write(Path.of("target", "appendix.pdf"), pdf);
        Conforms.asPack(pdf);
        assertThat(pdf).isNotEmpty();
    }
}
