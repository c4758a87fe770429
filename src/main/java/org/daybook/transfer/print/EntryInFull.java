package org.daybook.transfer.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.base.Days;
import org.daybook.chronology.Action;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Voice;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Fact;
import org.daybook.paper.Block.Facts;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Paper;
import org.daybook.paper.Words;
import org.daybook.transfer.PackEntry;
import org.daybook.transfer.PackEntry.PackWording;

/** One entry with all its fields, its decisions and actions, and what it said before. */
final class EntryInFull {

    private final PackEntry entry;

    EntryInFull(PackEntry entry) {
        this.entry = entry;
    }

    void on(Paper paper) {
        PackWording wording = entry.wording();
        paper.add(facts(wording));
        account(paper, wording);
        entry.decisions().forEach(decision -> decision(paper, decision));
        actions(paper);
        for (PackWording earlier : entry.earlier()) {
            before(paper, earlier);
        }
    }

    private Facts facts(PackWording wording) {
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

    private static void account(Paper paper, PackWording wording) {
        Map<String, String> texts = new LinkedHashMap<>(WordingFields.full(wording));
        String narrative = texts.remove(WordingFields.NARRATIVE);
        if (narrative != null) {
            paper.add(Paragraph.topic(WordingFields.NARRATIVE));
            Accounts.paragraphs(narrative).forEach(paper::add);
        }
        wording.own().ifPresent(own -> voice(paper, own));
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

    private static void decision(Paper paper, Decision decision) {
        paper.add(
                ChronologyPart.decision(decision),
                Paragraph.small(decision.by() + ", " + Says.moment(decision.at())));
    }

    private void actions(Paper paper) {
        if (entry.actions().isEmpty()) {
            return;
        }
        paper.add(
                Paragraph.topic("Actions"),
                new Block.Listing(entry.actions().stream().map(EntryInFull::action).toList()));
    }

    private static Words action(Action action) {
        String what = action.what().strip();
        Words words = Words.of(what.endsWith(".") ? what : what + ".");
        if (!action.owner().isEmpty()) {
            words = words.then(" " + action.owner() + ".");
        }
        if (!Says.due(action).isEmpty()) {
            words = words.quiet(" D" + Says.due(action).substring(1) + ".");
        }
        return action.done()
                .map(EntryInFull::doneWords)
                .map(words::strong)
                .orElse(words.strong(" Open."));
    }

    private static String doneWords(Action.Done done) {
        return " Done "
                + Days.letter(done.on())
                + (done.by().isEmpty() ? "" : " by " + done.by())
                + (done.note().isBlank() ? "." : ": " + done.note());
    }

    /** What a later wording replaced, and why. */
    private void before(Paper paper, PackWording earlier) {
        PackWording next = entry.wordings().get(entry.wordings().indexOf(earlier) + 1);
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
