package org.daybook.pack.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.children.Child;
import org.daybook.handover.RecordDigest;
import org.daybook.pack.PackContents;
import org.daybook.pack.PackPart;
import org.daybook.pack.Sender;
import org.daybook.paper.Block.Contents;
import org.daybook.paper.Block.Fact;
import org.daybook.paper.Block.Facts;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Block.Title;
import org.daybook.paper.Paper;
import org.daybook.paper.Part;
import org.daybook.paper.Words;
import org.daybook.transfer.Transfer;

/** Whose file, to whom, from whom, by when, and what is in it. */
final class CoverPage {

    private final PackContents contents;
    private final Map<PackPart, Part> parts;
    private final Optional<RecordDigest> digest;

    CoverPage(PackContents contents, Map<PackPart, Part> parts, Optional<RecordDigest> digest) {
        this.contents = contents;
        this.parts = parts;
        this.digest = digest;
    }

    void on(Paper paper) {
        Child child = contents.child();
        paper.add(new Title("Child protection file", child.name(), identity(child)));
        paper.add(Facts.of(to(), from(), due(), pack()));
        paper.add(Paragraph.topic("In this pack"), new Contents(List.copyOf(parts.values())));
        if (!parts.containsKey(PackPart.DAY_ONE)) {
            paper.add(Paragraph.quiet("No day-one page was written for this file."));
        }
        digest.ifPresent(one -> data(paper, one));
    }

    private static void data(Paper paper, RecordDigest digest) {
        paper.add(
                Paragraph.of(
                        Words.of("Check number of the record inside: ")
                                .strong(digest.checkNumber())
                                .then(
                                        ". Compare it by telephone with the number that your own"
                                                + " Daybook shows.")),
                Paragraph.small("SHA-256 " + digest.inGroups()));
    }

    private static String identity(Child child) {
        return Stream.of(
                        child.born().map(day -> "Born " + Days.letter(day)).orElse(""),
                        child.yearGroup(),
                        child.upn().isEmpty() ? "" : "UPN " + child.upn())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    private Fact to() {
        Transfer transfer = contents.transfer();
        List<Words> lines = new ArrayList<>();
        lines.add(
                transfer.lead().isEmpty()
                        ? Words.ofStrong("The designated safeguarding lead")
                        : Words.ofStrong(transfer.lead()).then(", designated safeguarding lead"));
        lines.add(Words.of(transfer.school()));
        transfer.contact().lines().map(Words::of).forEach(lines::add);
        return new Fact("To", lines);
    }

    private Fact from() {
        Sender sender = contents.making().sender();
        List<Words> lines = new ArrayList<>();
        lines.add(Words.ofStrong(sender.lead()).then(", designated safeguarding lead"));
        lines.add(Words.of(sender.school()));
        if (!sender.phone().isEmpty()) {
            lines.add(Words.of(sender.phone()));
        }
        return new Fact("From", lines);
    }

    private Fact due() {
        Transfer transfer = contents.transfer();
        return Fact.of(
                "Due",
                Words.ofStrong(Days.full(transfer.dueOn())),
                Words.of(
                        "Five school days from "
                                + transfer.basis().words()
                                + ", "
                                + Days.full(transfer.basisOn())
                                + ", "
                                + contents.days().words()));
    }

    private Fact pack() {
        return Fact.of(
                "Pack",
                Words.ofStrong(contents.making().name()).then(", ").pageCount().then(" pages"));
    }
}
