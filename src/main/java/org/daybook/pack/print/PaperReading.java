package org.daybook.pack.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.casework.ChildStatus;
import org.daybook.chronology.Action;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.extract.OwnEntry;
import org.daybook.extract.OwnEntry.OwnWording;
import org.daybook.extract.Pursued;
import org.daybook.extract.print.Says;
import org.daybook.extract.print.WordingFields;
import org.daybook.pack.Chapter;
import org.daybook.pack.PackContents;
import org.daybook.pack.Reading;
import org.daybook.paper.Withheld;
import org.daybook.transfer.DayOne;

/** The words of the pages without the pages: the same fields under the same labels. */
public final class PaperReading implements Reading {

    @Override
    public List<Chapter> of(PackContents contents) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(chapter("Day-one page", lines -> dayOne(lines, contents)));
        chapters.add(chapter("Who is who", lines -> whoIsWho(lines, contents)));
        chapters.add(chapter("Status, now and before", lines -> standing(lines, contents)));
        chapters.add(
                chapter(
                        "Referrals, help and what is not known",
                        lines -> contents.file().pursued().forEach(one -> pursued(lines, one))));
        contents.entries()
                .forEach(entry ->
                        chapters.add(
                                chapter(
                                        Days.letter(entry.day()) + ". " + Says.kind(entry),
                                        lines -> entry(lines, contents, entry))));
        return chapters.stream().filter(one -> !one.text().isEmpty()).toList();
    }

    private static Chapter chapter(String title, Consumer<Lines> content) {
        Lines lines = new Lines();
        content.accept(lines);
        return new Chapter(Withheld.unforged(title), Withheld.unforged(lines.text()));
    }

    private static void dayOne(Lines lines, PackContents contents) {
        DayOne page = contents.transfer().dayOne();
        lines.put("Safe now?", page.safe());
        lines.put("Phone today", page.phone());
        lines.put("In place before the child comes in", page.inPlace());
        lines.put("What helps", page.helps());
        lines.put("Not known", page.notKnown());
    }

    private static void whoIsWho(Lines lines, PackContents contents) {
        contents.child()
                .contacts()
                .forEach(one ->
                        lines.put(
                                one.relationship(),
                                joined(one.name(), one.phone(), one.email(), one.address())));
        contents.file().relations().forEach(one -> lines.put("", joined(one.who(), one.what())));
        lines.put("Notes", contents.child().notes());
    }

    private static void standing(Lines lines, PackContents contents) {
        for (ChildStatus one : contents.file().standing().statuses()) {
            lines.put(
                    "",
                    joined(
                            one.words(),
                            one.note(),
                            one.end().map(ChildStatus.End::note).orElse("")));
        }
        contents.file()
                .standing()
                .professionals()
                .forEach(one -> lines.put(one.role(), joined(one.name(), one.agency())));
        contents.file().standing().alerts().forEach(one -> lines.put("Alert", one.words()));
    }

    private static void pursued(Lines lines, Pursued one) {
        lines.put(one.kind().words(), joined(one.title(), one.whom()));
        one.lines()
                .forEach(line ->
                        lines.put(
                                "",
                                joined(
                                        Days.typed(line.day()),
                                        line.step().title(),
                                        line.words(),
                                        line.by())));
    }

    private static void entry(Lines lines, PackContents contents, OwnEntry entry) {
        OwnWording wording = entry.wording();
        WordingFields.full(wording).forEach(lines::put);
        wording.own().ifPresent(own -> own(lines, own));
        WordingFields.brief(wording).forEach(lines::put);
        lines.put("Written down by", entry.recordedBy());
        entry.decisions().forEach(one -> decision(lines, one));
        entry.actions().forEach(one -> action(lines, one));
        Stream.of(entry.outcome(), entry.reporterTold())
                .flatMap(one -> one.stream())
                .forEach(one -> lines.put("What came of it", joined(one.words(), one.by())));
        entry.otherTurns()
                .forEach(one -> lines.put(TurnsSaid.title(one), joined(one.words(), one.who())));
        contents.file()
                .enclosures(entry)
                .forEach(one -> lines.put("Document", joined(one.name(), one.note())));
        for (OwnWording earlier : entry.earlier()) {
            OwnWording next = entry.wordings().get(entry.wordings().indexOf(earlier) + 1);
            lines.put("Changed by " + next.writtenBy(), next.reason());
            WordingFields.changed(earlier, next)
                    .forEach((label, text) -> lines.put(label + ", before", text));
        }
    }

    private static void own(Lines lines, ChildInEntry own) {
        lines.put("In the child’s own words", own.words());
        lines.put("Who heard it, and how", own.voiceNote());
        lines.put("Seen on the body", String.join("\n", own.marks().lines()));
    }

    private static void decision(Lines lines, Decision one) {
        lines.put("Decision", joined(one.words(), one.rationale()));
        lines.put("Threshold", one.threshold());
        lines.put("Advice", one.advice());
    }

    private static void action(Lines lines, Action one) {
        lines.put(
                "Action",
                joined(one.what(), one.owner(), one.done().map(Action.Done::note).orElse("")));
    }

    private static String joined(String... parts) {
        return String.join(
                ". ",
                Stream.of(parts)
                        .map(String::strip)
                        .map(part ->
                                part.endsWith(".") ? part.substring(0, part.length() - 1) : part)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** Answers under one another, each begun by what it answers. */
    private static final class Lines {

        private final List<String> all = new ArrayList<>();

        void put(String label, String text) {
            if (!text.isBlank()) {
                all.add(begun(label) + text.strip());
            }
        }

        private static String begun(String label) {
            if (label.isBlank()) {
                return "";
            }
            return label.endsWith("?") ? label + " " : label + ": ";
        }

        String text() {
            return String.join("\n\n", all);
        }
    }
}
