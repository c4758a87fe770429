package org.daybook.arrival.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.daybook.arrival.PackReceipt;
import org.daybook.arrival.PackReceiptPress;
import org.daybook.base.Days;
import org.daybook.handover.Handing;
import org.daybook.paper.Block.Fact;
import org.daybook.paper.Block.Facts;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Block.PenLines;
import org.daybook.paper.Block.Title;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.Imprint;
import org.daybook.paper.Paper;
import org.daybook.paper.Table;
import org.daybook.paper.Words;

/** The receipt for a pack, one page for the sender's file. */
public final class PackReceiptPaper implements PackReceiptPress {

    private static final String MARKING = "CONFIDENTIAL: CHILD PROTECTION";

    @Override
    public int print(PackReceipt receipt, OutputStream out) throws IOException {
        try (Paper paper = Paper.begin(imprint(receipt))) {
            paper.add(new Title("Receipt", "Pack " + receipt.taken().number(), whose(receipt)));
            paper.add(Facts.of(to(receipt), from(receipt), when(receipt), check(receipt)));
            paper.add(Heading.of(1, "Against the contents"));
            items(paper, receipt);
            paper.add(Paragraph.of(Words.ofStrong(receipt.verdict())));
            paper.add(PenLines.of("Signature", "Date"));
            withheld(paper, receipt.handing().withheld());
            documents(paper, receipt.documents());
            return paper.save(out);
        }
    }

    private static Imprint imprint(PackReceipt receipt) {
        return new Imprint(
                "Receipt for pack " + receipt.taken().number(),
                UUID.nameUUIDFromBytes(
                        ("receipt " + receipt.taken().id().value())
                                .getBytes(StandardCharsets.UTF_8)),
                receipt.taken().at(),
                MARKING,
                "To be kept with the file that was sent",
                receipt.child().initials(),
                String.join(
                        ", ",
                        "Made " + Days.typed(receipt.day()),
                        receipt.taken().by(),
                        receipt.us().school()));
    }

    private static String whose(PackReceipt receipt) {
        return receipt.child()
                .born()
                .map(day -> receipt.child().name() + ", born " + Days.letter(day))
                .orElse(receipt.child().name());
    }

    private static Fact to(PackReceipt receipt) {
        Handing handing = receipt.handing();
        return Fact.of(
                "To",
                Words.ofStrong(
                        handing.lead().isEmpty()
                                ? "The designated safeguarding lead"
                                : handing.lead()),
                Words.of(handing.school()));
    }

    private static Fact from(PackReceipt receipt) {
        Words reach =
                Words.of(
                        receipt.us().phone().isEmpty()
                                ? receipt.us().school()
                                : receipt.us().school() + ", " + receipt.us().phone());
        return Fact.of("From", Words.ofStrong(receipt.us().lead()), reach);
    }

    private static Fact when(PackReceipt receipt) {
        return Fact.of(
                "Taken in",
                Words.ofStrong(Days.full(receipt.day()))
                        .then(", " + Days.time(receipt.time()) + ", by " + receipt.taken().by()));
    }

    private static Fact check(PackReceipt receipt) {
        return Fact.of(
                "Check number",
                Words.ofStrong(receipt.taken().digest().checkNumber()),
                Words.of(
                        "The same number in the sender\u2019s Daybook means the same record. It does not"
                                + " say who made it."));
    }

    private static void items(Paper paper, PackReceipt receipt) {
        try (Table table =
                paper.table(
                        Column.sharing("What", 3).naming(),
                        Column.sharing("The contents name", 3),
                        Column.sharing("Here", 2))) {
            for (PackReceipt.Item item : receipt.items()) {
                table.row(
                        Cell.of(item.what()),
                        Cell.of(item.named()),
                        Cell.of(Words.ofStrong(item.here())));
            }
        }
    }

    private static void documents(Paper paper, List<String> names) {
        if (!names.isEmpty()) {
            paper.add(Heading.of(1, "Documents named"));
            paper.add(Paragraph.of(String.join("; ", names)));
        }
    }

    private static void withheld(Paper paper, List<Handing.Withheld> withheld) {
        if (!withheld.isEmpty()) {
            paper.add(Heading.of(1, "Withheld by the sender, as the pack says"));
            withheld.forEach(one -> paper.add(Paragraph.of(one.what() + ": " + one.why() + ".")));
        }
    }
}
