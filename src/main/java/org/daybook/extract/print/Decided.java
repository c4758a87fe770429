package org.daybook.extract.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Days;
import org.daybook.chronology.Action;
import org.daybook.chronology.Decision;
import org.daybook.extract.OwnEntry.Became;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Marked;
import org.daybook.paper.Block.MarkedList;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Block.Shape;
import org.daybook.paper.Words;

/** What was decided and why, what was to be done, and what came of it. */
public final class Decided {

    private Decided() {}

    /** The decision with its reason; below it threshold and advice, where they were written. */
    public static List<Block> decision(Decision decision) {
        List<Block> blocks = new ArrayList<>();
        String reason =
                decision.rationale().isBlank()
                        ? "No reason is recorded."
                        : decision.rationale().strip();
        blocks.add(
                Paragraph.of(
                        Words.ofStrong("Decision. ")
                                .then(Says.sentence(decision.sentence()) + " " + reason)));
        labelled(blocks, "Threshold: ", decision.threshold());
        labelled(blocks, "Advice: ", decision.advice());
        return blocks;
    }

    private static void labelled(List<Block> blocks, String label, String text) {
        if (!text.isBlank()) {
            blocks.add(Paragraph.of(Words.ofQuiet(label).then(text.strip())));
        }
    }

    /** "Mrs Ruth Marlow, 12 January 2026 at 09:50". */
    public static String byWhom(Decision decision) {
        return decision.by() + ", " + Says.moment(decision.at());
    }

    /** "Mrs Ruth Marlow, 12 Jan 2026". */
    static String byWhomBriefly(Decision decision) {
        return decision.by() + ", " + Says.shortDay(decision.at());
    }

    /** Each with its shape; nothing where nothing was agreed. */
    public static List<Block> actions(List<Action> actions, LocalDate today) {
        return actions.isEmpty()
                ? List.of()
                : List.of(
                        new MarkedList(
                                actions.stream()
                                        .map(action ->
                                                new Marked(
                                                        shape(action, today), words(action, today)))
                                        .toList()));
    }

    private static Shape shape(Action action, LocalDate today) {
        return action.open() ? action.late(today) ? Shape.LATE : Shape.OPEN : Shape.DONE;
    }

    private static Words words(Action action, LocalDate today) {
        Words words = Words.of(Says.sentence(action.what()));
        if (!action.owner().isEmpty()) {
            words = words.then(" " + Says.sentence(action.owner()));
        }
        if (!Says.due(action).isEmpty()) {
            words = words.quiet(" " + Says.sentence(Says.upper(Says.due(action))));
        }
        if (action.done().isPresent()) {
            return done(words, action.done().get());
        }
        return words.strong(action.late(today) ? " Late." : " Open.");
    }

    private static Words done(Words words, Action.Done done) {
        Words said = words.strong(" Done " + Days.letter(done.on()));
        String by = done.by().isEmpty() ? "" : " by " + done.by();
        return said.then(done.note().isBlank() ? by + "." : by + ": " + Says.sentence(done.note()));
    }

    /** "Outcome. Breakfast is kept. Closed 12 Nov 2026 by Mrs Ruth Marlow." */
    public static Block outcome(Became outcome) {
        String words = outcome.words().isBlank() ? "None is recorded." : outcome.words();
        return Paragraph.of(
                Words.ofStrong("Outcome. ")
                        .then(Says.sentence(words))
                        .quiet(
                                " Closed "
                                        + Days.typed(outcome.on())
                                        + " by "
                                        + outcome.by()
                                        + "."));
    }
}
