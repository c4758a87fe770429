package org.daybook.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

/** An invented pack that uses every word of the vocabulary. */
final class SamplePack {

    static final Imprint IMPRINT =
            new Imprint(
                    "Transfer pack 0417",
                    UUID.fromString("6a7b1a52-5f3a-4c57-9a44-0d4b5f6a0417"),
                    Instant.parse("2026-11-23T10:42:00Z"),
                    "CONFIDENTIAL: CHILD PROTECTION",
                    "Open only by the named lead",
                    "B. H.",
                    "Made 23 Nov 2026, R. Marlow, Hollowbrook Primary (practice school)");

    private final Part dayOne = new Part("Day-one page");
    private final Part chronology = new Part("Chronology, oldest first");
    private final Part figures = new Part("Figures");
    private final Part receipt = new Part("Receipt, to sign and return");

    static Data record() {
        byte[] json = "{\"pack\": \"0417\"}".getBytes(StandardCharsets.UTF_8);
        return new Data("record.json", "application/json", "The record, for machines", json);
    }

    static byte[] bytes(int times) throws IOException {
        try (Paper paper = Paper.begin(IMPRINT)) {
            new SamplePack().write(paper, times);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.embed(record()).save(out);
            return out.toByteArray();
        }
    }

    static byte[] locked(String passphrase) throws IOException {
        try (Paper paper = Paper.begin(IMPRINT)) {
            new SamplePack().write(paper, 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.embed(record()).saveLocked(out, passphrase.toCharArray());
            return out.toByteArray();
        }
    }

    /**
     * @param times how often the chronology's entries are repeated
     */
    void write(Paper paper, int times) {
        cover(paper);
        dayOne(paper.newPage());
        chronology(paper.newPage(), times);
        figures(paper.newPage());
        receipt(paper.newPage());
    }

    private void cover(Paper paper) {
        paper.add(
                new Block.Title(
                        "Child protection file",
                        "Bram Holloway",
                        "Born 9 May 2019  ·  Year 3  ·  UPN H801200001001"),
                Block.Facts.of(
                        Block.Fact.of(
                                "To",
                                Words.ofStrong("Mr Idris Penn")
                                        .then(", designated safeguarding lead"),
                                Words.of("Merrow Vale Juniors (practice school)"),
                                Words.of("By hand to him only")),
                        Block.Fact.of(
                                "From",
                                Words.ofStrong("Mrs Ruth Marlow")
                                        .then(", designated safeguarding lead"),
                                Words.of("Hollowbrook Primary (practice school)"),
                                Words.of("01632 960 100")),
                        Block.Fact.of(
                                "Due",
                                "Fri 27 Nov 2026, five school days from confirmed enrolment"),
                        Block.Fact.of(
                                "Status",
                                Words.ofStrong("Child in need").then(", since 4 Feb 2026"),
                                Words.of("Social worker: Asha Pell, 01632 960 144"))),
                Block.Heading.of(1, "In this pack"),
                new Block.Contents(List.of(dayOne, chronology, figures, receipt)));
    }

    private void dayOne(Paper paper) {
        paper.add(
                Block.Heading.of(1, "Day one")
                        .opening(dayOne)
                        .note("Bram Holloway. Read this page before he comes in."),
                Block.Notice.of(
                        Block.Paragraph.topic("Safe now?"),
                        Block.Paragraph.of(
                                Words.of(
                                                "Lives with his mother, Lena, and his grandmother."
                                                        + " His father may not collect him: ")
                                        .strong("non-molestation order to 26 Mar 2027")
                                        .then(", see page ")
                                        .pageOf(chronology)
                                        .then("."))),
                Block.Heading.of(2, "Phone today"),
                Block.Facts.of(
                        Block.Fact.of(
                                "Social worker",
                                Words.ofStrong("Asha Pell")
                                        .then(", 01632 960 144. Expects your call.")),
                        Block.Fact.of(
                                "Mother",
                                Words.ofStrong("Lena Holloway")
                                        .then(", 01632 960 171. Text first."))),
                Block.Heading.of(2, "In place before he arrives"),
                Block.Ticks.of(
                        "A named adult meets him at the gate, the same one each day",
                        "Office knows who may collect: Lena or Gran",
                        "If absent and not explained by 09:15: phone Lena, then Asha Pell",
                        "SENCO and class teacher told what they need, and no more"),
                Block.Heading.of(2, "What helps Bram"),
                Block.Paragraph.of(
                        "He hides when adults raise their voices. Sit low, speak quietly, wait. He"
                                + " likes maps."),
                Block.ChildsWords.of(
                        "I like it when someone says what’s next.",
                        "Bram, 12 Nov 2026, to Miss Calder"),
                Block.Heading.of(2, "Not known"),
                Block.Listing.of(
                        "Whether his father knows the new address.",
                        "Who else has a key to the flat; Lena believes that nobody has, and will"
                                + " ask the landlord to change the lock before the end of the"
                                + " week."));
    }

    private void chronology(Paper paper, int times) {
        paper.add(
                Block.Heading.of(1, "Chronology")
                        .opening(chronology)
                        .note(
                                "Oldest first. Dates are when it happened; “written” shows a later"
                                        + " record."));
        try (Table table =
                paper.table(Column.dates("Happened"), Column.sharing("What and why", 1))) {
            for (int i = 0; i < times; i++) {
                entries(table);
            }
        }
    }

    private static void entries(Table table) {
        table.row(
                Cell.date("12 Jan 2026", "08:40"),
                Cell.of(
                        Block.Paragraph.topic("Police notification: domestic abuse"),
                        Block.Paragraph.of(
                                "Operation Encompass: police called to the home on 11 Jan. Bram"
                                        + " was upstairs."),
                        Block.ChildsWords.of("I put my blanket over my ears.", ""),
                        Block.Paragraph.of(
                                Words.ofStrong("Decision. ")
                                        .then(
                                                "Referred the same day, 09:50. Answered 13 Jan:"
                                                        + " assessment."))));
        table.row(
                Cell.date("4 Feb 2026"),
                Cell.of(
                        Block.Paragraph.topic("Status"),
                        Block.Paragraph.of("Child in need plan agreed. Asha Pell allocated.")));
        table.gap("No entry from 28 Mar to 11 May 2026: six weeks, four of them in term");
        table.row(
                Cell.date("9 Jul 2026", "written 10 Jul"),
                Cell.of(
                        Block.Paragraph.topic("Concern: neglect"),
                        Block.Paragraph.of("Came with no lunch, third time in ten days."),
                        Block.ChildsWords.of("Mum was asleep so I came.", "To Mr Fenn, 09:05"),
                        Block.Paragraph.of(
                                Words.ofStrong("Decision. ")
                                        .then(
                                                "No referral: Gran now brings lunch; told Asha"
                                                        + " Pell. Reviewed 16 Jul."))));
    }

    private void figures(Paper paper) {
        paper.add(
                Block.Heading.of(1, "Figures").opening(figures),
                new Block.Figure(
                        bars(),
                        "Hours in school rose from 5 to 20 in six weeks",
                        "Hours in school, each week from 7 September 2026",
                        110));
    }

    private static byte[] bars() {
        BufferedImage image = new BufferedImage(660, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 660, 240);
        graphics.setColor(Color.DARK_GRAY);
        for (int week = 0; week < 6; week++) {
            int height = 50 + week * 30;
            graphics.fillRect(20 + week * 110, 230 - height, 70, height);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void receipt(Paper paper) {
        paper.add(
                Block.Heading.of(1, "Receipt")
                        .opening(receipt)
                        .note(
                                "Please sign and return by Fri 4 Dec 2026 to Mrs Marlow, by hand,"
                                        + " by post, or by secure e-mail."),
                Block.Facts.of(
                        Block.Fact.of(
                                "File of",
                                Words.ofStrong("Bram Holloway").then(", born 9 May 2019")),
                        Block.Fact.of("Sent", Words.none().blank(32).then(" by ").blank(50)),
                        Block.Fact.of("Seal", "Outer and inner envelope, number 0417")),
                Block.Heading.of(2, "I have received"),
                new Block.Ticks(
                        List.of(
                                Words.of("all ").pageCount().then(" pages"),
                                Words.of("less than that. Missing: ").blank(60),
                                Words.of("seal unbroken"))),
                Block.Heading.of(2, "I have"),
                Block.Ticks.of(
                        "read the day-one page",
                        "told the SENCO and key staff what they need",
                        "spoken to the social worker"),
                Block.PenLines.of("Name and role", "Signature", "School", "Date and time"),
                new Block.FoldLine("Fold here and keep the part below"),
                Block.Heading.of(2, "For your own file"),
                Block.Paragraph.of(
                        Words.of("Received on ")
                                .blank(28)
                                .then(" by ")
                                .blank(50)
                                .then(
                                        " from Hollowbrook Primary (practice school). Questions:"
                                                + " Mrs Marlow, 01632 960 100.")));
    }
}
