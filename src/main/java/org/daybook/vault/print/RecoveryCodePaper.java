package org.daybook.vault.print;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.paper.Block.Listing;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Block.PenLines;
import org.daybook.paper.Block.Title;
import org.daybook.paper.Block.Tone;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.Imprint;
import org.daybook.paper.Paper;
import org.daybook.paper.Table;
import org.daybook.paper.Words;
import org.daybook.vault.keys.RecoveryCode;

/**
 * The sheet to print and seal: one page.
 *
 * @param id of this sheet; a new code has a new sheet
 * @param school whose records the code opens
 * @param made when the code was made
 */
public record RecoveryCodePaper(UUID id, String school, Instant made) {

    /**
     * Writes the sheet as a PDF. It holds the words in the open: it belongs on paper, not on a
     * disk.
     *
     * @param words of the code, in their order
     * @return how many pages it has
     */
    public int write(List<String> words, OutputStream out) throws IOException {
        if (words.size() != RecoveryCode.WORDS) {
            throw new IllegalArgumentException("A recovery code has twelve words");
        }
        try (Paper paper = Paper.begin(imprint())) {
            paper.add(
                    new Title(
                            "Daybook", "Recovery code", school + "  ·  made " + Days.letter(day())),
                    Paragraph.of(
                            "These twelve words open the safeguarding records in Daybook when the"
                                    + " passphrase is lost. Whoever has them and a copy of the"
                                    + " records can read every file."));
            table(paper, words);
            paper.add(
                    Paragraph.topic("Keep it"),
                    Listing.of(
                            "Fold this sheet, put it in an envelope, seal it and sign across the"
                                    + " flap.",
                            "The headteacher keeps it in the school's safe, never with the"
                                    + " computer. No photograph, no copy, no e-mail.",
                            "If it was saved as a file to be printed, delete that file."),
                    Paragraph.topic("Use it"),
                    Listing.of(
                            "On Daybook's first page choose “I have lost my passphrase” and type the"
                                    + " words in their order. Four letters of each are enough.",
                            "Then choose a new passphrase. If anybody else may have seen this"
                                    + " sheet, make a new code and destroy this one."),
                    PenLines.of("Sealed by, and date", "Kept by, and where"));
            return paper.save(out);
        }
    }

    /** Two to a row, read along the rows: with one to a row the sheet would run over the page. */
    private static void table(Paper paper, List<String> words) {
        try (Table table =
                paper.table(
                        Column.fixed("Number", 14),
                        Column.sharing("Word", 1),
                        Column.fixed("Number", 14),
                        Column.sharing("Word", 1))) {
            for (int i = 0; i < words.size(); i += 2) {
                table.row(
                        number(i), large(Words.of(words.get(i))),
                        number(i + 1), large(Words.of(words.get(i + 1))));
            }
        }
    }

    private static Cell number(int index) {
        return large(Words.ofQuiet(String.valueOf(index + 1)));
    }

    private static Cell large(Words words) {
        return Cell.of(new Paragraph(words, Tone.LARGE));
    }

    private Imprint imprint() {
        return new Imprint(
                "Recovery code",
                id,
                made,
                "CONFIDENTIAL: RECOVERY CODE",
                "Keep sealed in the school's safe",
                "",
                "Made " + Days.typed(day()) + ", " + school);
    }

    private LocalDate day() {
        return made.atZone(School.ZONE).toLocalDate();
    }
}
