package org.daybook.pack.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.base.Days;
import org.daybook.bodymap.BodyMap;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Voice;
import org.daybook.extract.Enclosure;
import org.daybook.extract.OwnEntry;
import org.daybook.extract.OwnEntry.OwnWording;
import org.daybook.extract.print.Accounts;
import org.daybook.extract.print.BodyMarks;
import org.daybook.extract.print.Decided;
import org.daybook.extract.print.Says;
import org.daybook.extract.print.WordingFields;
import org.daybook.pack.PackContents;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Fact;
import org.daybook.paper.Block.Facts;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Paper;
import org.daybook.paper.Words;

/** One entry with all its fields, its decisions and actions, and what it said before. */
final class EntryInFull {

    private final PackContents contents;
    private final OwnEntry entry;

    EntryInFull(PackContents contents, OwnEntry entry) {
        this.contents = contents;
        this.entry = entry;
    }

    void on(Paper paper) {
        OwnWording wording = entry.wording();
        paper.add(facts(wording));
        account(paper, wording);
        entry.decisions().forEach(decision -> decision(paper, decision));
        actions(paper);
        became(paper);
        for (OwnWording earlier : entry.earlier()) {
            before(paper, earlier);
        }
    }

    private Facts facts(OwnWording wording) {
        List<Fact> facts = new ArrayList<>();
        WordingFields.brief(wording)
                .forEach((label, text) -> facts.add(new Fact(label, Accounts.wordsOf(text))));
        facts.add(
                Fact.of(
                        "Written down",
                        Words.of(
                                Says.moment(entry.wordings().getFirst().writtenAt())
                                        + ", "
                                        + entry.recordedBy()
                                        + (entry.daysLate() == 0
                                                ? ""
                                                : " ("
                                                        + Says.days(entry.daysLate())
                                                        + " later)"))));
        return new Facts(facts);
    }

    private static void account(Paper paper, OwnWording wording) {
        Map<String, String> texts = new LinkedHashMap<>(WordingFields.full(wording));
        String narrative = texts.remove(WordingFields.NARRATIVE);
        if (narrative != null) {
            paper.add(Paragraph.topic(WordingFields.NARRATIVE));
            Accounts.paragraphs(narrative).forEach(paper::add);
        }
        wording.own()
                .ifPresent(own -> {
                    voice(paper, own);
                    marks(paper, own.marks());
                });
        List<Fact> facts =
                texts.entrySet().stream()
                        .map(text -> new Fact(text.getKey(), Accounts.wordsOf(text.getValue())))
                        .toList();
        if (!facts.isEmpty()) {
            paper.add(new Facts(facts));
        }
    }

    private static void voice(Paper paper, ChildInEntry own) {
        boolean nothing = own.words().isBlank() && own.voiceNote().isBlank();
        if (nothing && own.voice() == Voice.NOT_SAID) {
            return;
        }
        boolean saidAloud = own.voice() == Voice.WORDS || own.voice() == Voice.NOT_SAID;
        paper.add(
                Paragraph.topic(
                        saidAloud
                                ? "In the child’s own words"
                                : "The child’s voice: " + Says.lower(own.voice().words())));
        Accounts.voice(own, own.voiceNote()).forEach(paper::add);
        if (own.words().isBlank() && !own.voiceNote().isBlank()) {
            paper.add(Paragraph.of(own.voiceNote()));
        }
    }

    private static void marks(Paper paper, BodyMap marks) {
        if (!marks.isEmpty()) {
            paper.add(Paragraph.topic("Seen on the body"));
            BodyMarks.of(marks).forEach(paper::add);
        }
    }

    private static void decision(Paper paper, Decision decision) {
        Decided.decision(decision).forEach(paper::add);
        paper.add(Paragraph.small(Decided.byWhom(decision)));
    }

    private void actions(Paper paper) {
        if (!entry.actions().isEmpty()) {
            paper.add(Paragraph.topic("Actions"));
            Decided.actions(entry.actions(), contents.making().day()).forEach(paper::add);
        }
    }

    private void became(Paper paper) {
        entry.outcome().map(Decided::outcome).ifPresent(paper::add);
        entry.reporterTold()
                .map(told ->
                        Words.ofStrong("The reporter was told. ")
                                .then(Says.sentence(told.words()))
                                .quiet(" " + Days.letter(told.on()) + ", " + told.by() + "."))
                .map(Paragraph::of)
                .ifPresent(paper::add);
        entry.mergedInto()
                .ifPresent(_ ->
                        paper.add(
                                Paragraph.small(
                                        "It tells the same as another entry and was merged into it.")));
        entry.otherTurns().forEach(turn -> paper.add(turn(turn)));
        List<Enclosure> files = contents.file().enclosures(entry);
        if (!files.isEmpty()) {
            paper.add(
                    Paragraph.topic("Documents"),
                    new Block.Listing(
                            files.stream().map(file -> Words.of(file.inWords())).toList()));
        }
    }

    /** What goes as data stands on the pages, too: the lead reads it before it leaves. */
    private static Paragraph turn(Turn turn) {
        Words words = Words.ofStrong(TurnsSaid.title(turn) + ". ");
        return Paragraph.of(
                (turn.words().isBlank() ? words : words.then(Says.sentence(turn.words())))
                        .quiet(" " + Days.letter(turn.on()) + ", " + turn.who() + "."));
    }

    /** What a later wording replaced, and why. */
    private void before(Paper paper, OwnWording earlier) {
        OwnWording next = entry.wordings().get(entry.wordings().indexOf(earlier) + 1);
        paper.add(
                Paragraph.topic(
                        "Changed " + Says.moment(next.writtenAt()) + " by " + next.writtenBy()),
                Paragraph.of(next.reason().isBlank() ? "No reason is recorded." : next.reason()));
        Map<String, String> was = WordingFields.changed(earlier, next);
        List<Fact> facts = new ArrayList<>();
        was.forEach((label, text) -> {
            if (!text.isBlank()) {
                facts.add(new Fact(label + ", before", Accounts.wordsOf(text)));
            }
        });
        String empty =
                was.entrySet().stream()
                        .filter(field -> field.getValue().isBlank())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            facts.add(Fact.of("Empty before", Words.of(empty)));
        }
        if (!facts.isEmpty()) {
            paper.add(new Facts(facts));
        }
    }
}
