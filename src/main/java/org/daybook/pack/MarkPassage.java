package org.daybook.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.children.Child;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.Transfers;

/** Marks words that stay behind when a file leaves, or lets them leave after all. */
public final class MarkPassage {

    /**
     * What the lead says.
     *
     * @param note for herself; it never leaves; may be empty
     */
    public record Answers(String words, Optional<Reason> reason, String note) {}

    public sealed interface Outcome {
        record Marked(Passage passage) implements Outcome {}

        record NotMarked(List<Problem> problems) implements Outcome {}
    }

    private static final int LEAST_LETTERS = 2;

    private final Journal journal;
    private final Transfers transfers;
    private final StaysBehind staysBehind;
    private final GatherPack gather;
    private final Bars bars;
    private final Clock clock;

    public MarkPassage(
            Journal journal,
            Transfers transfers,
            StaysBehind staysBehind,
            GatherPack gather,
            Bars bars,
            Clock clock) {
        this.journal = journal;
        this.transfers = transfers;
        this.staysBehind = staysBehind;
        this.gather = gather;
        this.bars = bars;
        this.clock = clock;
    }

    public Outcome mark(TransferId id, Answers answers) {
        List<Problem> problems = problems(id, answers);
        if (!problems.isEmpty()) {
            return new Outcome.NotMarked(problems);
        }
        Passage passage =
                new Passage(
                        UUID.randomUUID(),
                        id,
                        answers.words().strip(),
                        answers.reason().orElseThrow(),
                        answers.note().strip(),
                        now(),
                        journal.actor(),
                        Optional.empty());
        journal.change(
                deed(id, "Words withheld. Reason: " + passage.reason().words()),
                () -> staysBehind.add(passage));
        return new Outcome.Marked(passage);
    }

    public void putBack(Passage passage) {
        journal.change(
                deed(passage.transfer(), "Withheld words put back"),
                () -> staysBehind.putBack(passage, new Passage.PutBack(now(), journal.actor())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Deed deed(TransferId id, String saying) {
        Transfer transfer = transfers.find(id).orElseThrow();
        return Deed.about(Deed.Kind.PASSAGE_CHANGED, transfer.child())
                .on(id.value())
                .saying(saying);
    }

    private List<Problem> problems(TransferId id, Answers answers) {
        List<Problem> problems = new ArrayList<>();
        if (answers.words().codePoints().filter(Character::isLetterOrDigit).count()
                < LEAST_LETTERS) {
            problems.add(new Problem("words", "Select a word or more in the text."));
        } else {
            wordsProblem(id, answers).ifPresent(problems::add);
        }
        if (answers.reason().isEmpty()) {
            problems.add(new Problem("reason", "Choose why these words stay behind."));
        }
        if (answers.reason().equals(Optional.of(Reason.OTHER)) && answers.note().isBlank()) {
            problems.add(
                    new Problem("note", "Say for yourself which reason it is. It stays here."));
        }
        return problems;
    }

    private Optional<Problem> wordsProblem(TransferId id, Answers answers) {
        WhatLeaves leaves = gather.leaves(id);
        Redaction alone = Redaction.seeking(answers.words(), bars);
        Transfer transfer = transfers.find(id).orElseThrow();
        if (names(leaves.whole().child()).anyMatch(alone::touches)) {
            return wrong("This is the child’s own name, which stands on every page of the file.");
        }
        List<String> texts =
                Stream.concat(leaves.texts().stream(), EveryText.in(transfer.dayOne()).stream())
                        .toList();
        if (texts.stream().noneMatch(alone::touches)) {
            return wrong(
                    "These words do not stand in one piece. Mark each answer or paragraph by"
                            + " itself.");
        }
        return texts.stream().map(leaves.redaction()).anyMatch(alone::touches)
                ? Optional.empty()
                : wrong("These words are withheld already.");
    }

    private static Optional<Problem> wrong(String sentence) {
        return Optional.of(new Problem("words", sentence));
    }

    private static Stream<String> names(Child child) {
        return Stream.of(child.name(), child.firstName(), child.surname(), child.legalName());
    }
}
