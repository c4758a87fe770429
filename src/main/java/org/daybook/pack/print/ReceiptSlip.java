package org.daybook.pack.print;

import java.util.List;
import org.daybook.base.Days;
import org.daybook.children.Child;
import org.daybook.pack.PackContents;
import org.daybook.pack.Sender;
import org.daybook.paper.Block.Fact;
import org.daybook.paper.Block.Facts;
import org.daybook.paper.Block.FoldLine;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Block.PenLines;
import org.daybook.paper.Block.Ticks;
import org.daybook.paper.Paper;
import org.daybook.paper.Part;
import org.daybook.paper.Words;

/** One page that can be filled in with a pen and sent back by a date. */
final class ReceiptSlip {

    private final PackContents contents;
    private final Part part;

    ReceiptSlip(PackContents contents, Part part) {
        this.contents = contents;
        this.part = part;
    }

    void on(Paper paper) {
        Sender sender = contents.making().sender();
        paper.newPage();
        paper.add(Heading.of(1, "Receipt").opening(part));
        paper.add(
                Paragraph.of(
                        Words.of("Sign and return by ")
                                .strong(Days.full(contents.receiptDue()))
                                .then(
                                        " to "
                                                + sender.lead()
                                                + ", "
                                                + sender.school()
                                                + ", by hand, by post or by secure e-mail.")));
        paper.add(facts());
        paper.add(Heading.of(2, "I have received"), received());
        paper.add(
                Heading.of(2, "I have"),
                Ticks.of(
                        "read the pack",
                        "told the SENCO and key staff what they need",
                        "spoken to the social worker, where there is one"));
        paper.add(PenLines.of("Name and role", "Signature", "School", "Date and time"));
        paper.add(new FoldLine("Fold here and keep the part below"));
        paper.add(Heading.of(2, "For your own file"), own(sender));
    }

    private Facts facts() {
        Child child = contents.child();
        Words name = Words.ofStrong(child.name());
        return Facts.of(
                Fact.of(
                        "File of",
                        child.born()
                                .map(day -> name.then(", born " + Days.letter(day)))
                                .orElse(name)),
                Fact.of(
                        "Pack",
                        Words.of(contents.making().name() + ", ").pageCount().then(" pages")),
                Fact.of("Sent on", Words.none().blank(38).then(" by ").blank(60)),
                Fact.of("Seal", Words.of("Inner envelope, number ").blank(38)));
    }

    private static Ticks received() {
        return new Ticks(
                List.of(
                        Words.of("all ").pageCount().then(" pages"),
                        Words.of("less than that. Missing: ").blank(80),
                        Words.of("the seal unbroken")));
    }

    private Paragraph own(Sender sender) {
        String phone = sender.phone().isEmpty() ? "" : ", " + sender.phone();
        return Paragraph.of(
                Words.of("Pack " + contents.making().name() + " received on ")
                        .blank(32)
                        .then(" by ")
                        .blank(50)
                        .then(
                                " from "
                                        + sender.school()
                                        + ". Questions: "
                                        + sender.lead()
                                        + phone
                                        + "."));
    }
}
