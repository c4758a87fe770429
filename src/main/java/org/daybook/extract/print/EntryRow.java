package org.daybook.extract.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.base.Days;
import org.daybook.base.EntryId;
import org.daybook.base.School;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.extract.Enclosure;
import org.daybook.extract.ExtractContents;
import org.daybook.extract.ExtractContents.Own;
import org.daybook.extract.ExtractContents.Row;
import org.daybook.extract.OwnEntry;
import org.daybook.extract.OwnEntry.OwnWording;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Block.Tone;
import org.daybook.paper.Words;

/** What a row of a chronology says of an entry, cell by cell. */
public final class EntryRow {

    private final ExtractContents contents;
    private final Row row;
    private final OwnEntry entry;

    EntryRow(ExtractContents contents, Row row) {
        this.contents = contents;
        this.row = row;
        this.entry = row.entry();
    }

    /** The day, what is known of the time, and how late it was written. */
    public static List<Block> when(OwnEntry entry) {
        List<Block> lines = new ArrayList<>();
        lines.add(new Paragraph(Words.ofStrong(Days.typed(entry.day())), Tone.SMALL));
        if (entry.wording().happened().day().isEmpty()) {
            lines.add(Paragraph.small("day not known"));
        }
        if (!entry.wording().happened().time().isBlank()) {
            lines.add(Paragraph.small(entry.wording().happened().time().strip()));
        }
        if (!Says.late(entry).isEmpty()) {
            lines.add(Paragraph.small(Says.late(entry)));
        }
        return lines;
    }

    /** The initials of those in whose files it stands. */
    String whose() {
        return row.owns().stream().map(Own::initials).collect(Collectors.joining("\n"));
    }

    /** The answers to what the kind asks, without the one that its name says already. */
    public static Details besidesItsName(OwnEntry entry) {
        return entry.wording().details().without(Detail.MEETING_KIND, Detail.POLICE_KIND);
    }

    /** Each answer with its label. */
    List<Block> details() {
        List<Block> blocks = new ArrayList<>();
        for (Details.Answer answer : besidesItsName(entry).answers()) {
            List<String> lines =
                    answer.said().lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
            for (int i = 0; i < lines.size(); i++) {
                Words label = i == 0 ? Words.ofQuiet(answer.label() + ": ") : Words.none();
                blocks.add(Paragraph.of(label.then(lines.get(i))));
            }
        }
        return blocks;
    }

    /** What each child said or showed, and what was seen on its body, drawn and in words. */
    List<Block> voices() {
        return voices(part -> BodyMarks.of(part.marks()));
    }

    /** The same for a narrow column: the marks in words alone. */
    List<Block> voicesInWords() {
        return voices(part -> BodyMarks.inWords(part.marks()));
    }

    private List<Block> voices(Function<ChildInEntry, List<Block>> marks) {
        List<Block> blocks = new ArrayList<>();
        for (Own own : row.owns()) {
            own.part().ifPresent(part -> blocks.addAll(voice(own.initials(), part, marks)));
        }
        return blocks;
    }

    private List<Block> voice(
            String initials, ChildInEntry part, Function<ChildInEntry, List<Block>> marks) {
        List<Block> blocks = new ArrayList<>(Accounts.voice(part, part.voiceNote().strip()));
        if (part.words().isBlank() && !part.voiceNote().isBlank()) {
            blocks.add(
                    Paragraph.of(
                            Words.ofQuiet(part.voice().words() + ": ")
                                    .then(part.voiceNote().strip())));
        }
        blocks.addAll(marks.apply(part));
        if (row.owns().size() > 1 && !blocks.isEmpty()) {
            blocks.addFirst(Paragraph.small(initials));
        }
        return blocks;
    }

    /** Each decision with its reason, by whom and when, then the actions. */
    List<Block> decided() {
        return decided(Decided::byWhom);
    }

    /** The same for a narrow column: the day of a decision without its time. */
    List<Block> decidedBriefly() {
        return decided(Decided::byWhomBriefly);
    }

    private List<Block> decided(Function<Decision, String> byWhom) {
        List<Block> blocks = new ArrayList<>();
        entry.decisions()
                .forEach(decision -> {
                    blocks.addAll(Decided.decision(decision));
                    blocks.add(Paragraph.small(byWhom.apply(decision)));
                });
        if (entry.kind().needsDecision() && entry.decisions().isEmpty()) {
            blocks.add(Paragraph.of(Words.ofStrong("No decision yet.")));
        }
        blocks.addAll(Decided.actions(entry.actions(), contents.making().day()));
        return blocks;
    }

    /**
     * What seldom matters, small: where, who was there, who was told, who wrote it, what is with
     * it.
     */
    List<Block> smallPrint() {
        List<Block> blocks = new ArrayList<>();
        Map<String, String> fields = fields(entry.wording());
        if (!fields.isEmpty()) {
            blocks.add(
                    Paragraph.small(
                            fields.entrySet().stream()
                                    .map(one ->
                                            one.getKey()
                                                    + ": "
                                                    + Says.sentence(oneLine(one.getValue())))
                                    .collect(Collectors.joining(" "))));
        }
        changed().ifPresent(line -> blocks.add(Paragraph.small(line)));
        entry.reporterTold()
                .map(told ->
                        "Reporter told "
                                + Days.typed(told.on())
                                + " by "
                                + told.by()
                                + ": "
                                + Says.sentence(told.words()))
                .ifPresent(line -> blocks.add(Paragraph.small(line)));
        entry.mergedInto()
                .ifPresent(other ->
                        blocks.add(
                                Paragraph.small(
                                        "It tells the same as "
                                                + named(other)
                                                + " and was merged into it.")));
        List<Enclosure> with = contents.enclosures(entry);
        if (!with.isEmpty()) {
            blocks.add(
                    Paragraph.small(
                            "With it: "
                                    + with.stream()
                                            .map(Enclosure::inWords)
                                            .collect(Collectors.joining("; "))
                                    + "."));
        }
        return blocks;
    }

    /** "the entry of 12 Nov 2026", where it is printed too. */
    private String named(EntryId other) {
        return contents.rows().stream()
                .map(Row::entry)
                .filter(one -> one.id().equals(other))
                .findFirst()
                .map(one -> "the entry of " + Days.typed(one.day()))
                .orElse("another entry");
    }

    private Map<String, String> fields(OwnWording wording) {
        Map<String, String> fields = new LinkedHashMap<>(WordingFields.brief(wording));
        fields.putAll(WordingFields.full(wording));
        fields.remove(WordingFields.HAPPENED);
        fields.remove(WordingFields.NARRATIVE);
        wording.details().answers().forEach(answer -> fields.remove(answer.label()));
        if (contents.withFamily()) {
            fields.keySet().removeAll(WordingFields.ONES_OWN);
            row.owns().forEach(own -> own.part().ifPresent(part -> ones(fields, own, part)));
        }
        fields.put("Written by", entry.recordedBy());
        return fields;
    }

    private static void ones(Map<String, String> fields, Own own, ChildInEntry part) {
        String said = WordingFields.own(part).values().stream().collect(Collectors.joining("; "));
        if (!said.isEmpty()) {
            fields.put(own.initials(), said);
        }
    }

    private Optional<String> changed() {
        if (entry.earlier().isEmpty()) {
            return Optional.empty();
        }
        OwnWording last = entry.wording();
        int times = entry.earlier().size();
        String often = times == 1 ? "once" : times == 2 ? "twice" : times + " times";
        String why = last.reason().isBlank() ? "no reason is recorded" : last.reason().strip();
        LocalDate on = last.writtenAt().atZone(School.ZONE).toLocalDate();
        return Optional.of(
                "Changed "
                        + often
                        + ", last on "
                        + Days.typed(on)
                        + " by "
                        + last.writtenBy()
                        + ": "
                        + Says.sentence(why));
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("; "));
    }
}
