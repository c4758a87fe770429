package org.daybook.shell.print;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.paper.Block;
import org.daybook.paper.Imprint;
import org.daybook.paper.Paper;
import org.daybook.paper.Words;

/** One page with the twelve words, to be printed, sealed and given to the head. */
public final class RecoverySheetPaper {

    private final String school;
    private final List<String> words;
    private final Instant made;

    /**
     * @param words the twelve words in their order
     */
    public RecoverySheetPaper(String school, List<String> words, Instant made) {
        this.school = school;
        this.words = List.copyOf(words);
        this.made = made;
    }

    public void save(OutputStream out) throws IOException {
        String day = Days.letter(LocalDate.ofInstant(made, School.ZONE));
        try (Paper paper = Paper.begin(imprint(day))) {
            paper.add(
                    new Block.Title("Sealed sheet", "Recovery code", school),
                    Block.Paragraph.of(
                            "These twelve words open the school's Daybook when the passphrase is lost. Whoever has"
                                    + " them and the computer, or a safe copy, can read every record."),
                    new Block.Facts(facts()),
                    Block.Heading.of(1, "What to do with this sheet"),
                    Block.Listing.of(
                            "Put it into an envelope, seal it, and sign across the seal.",
                            "Give it to the head, to be kept in the school's safe.",
                            "Make no copy, take no picture, and delete the file it was printed from.",
                            "When the seal is broken, make a new recovery code under Safe-keeping: this one then"
                                    + " opens nothing any more."),
                    Block.Heading.of(1, "Sealed by"),
                    Block.PenLines.of("Name", "Date", "Signature"));
            paper.save(out);
        }
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            facts.add(Block.Fact.of(Integer.toString(i + 1), Words.ofStrong(words.get(i))));
        }
        return facts;
    }

    private Imprint imprint(String day) {
        return new Imprint(
                "Daybook: recovery code",
                UUID.nameUUIDFromBytes(
                        (school + made).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                made,
                "CONFIDENTIAL: KEEP SEALED",
                "Open only when the passphrase is lost",
                "",
                "Made " + day + ", " + school);
    }
}
