package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.daybook.base.School;
import org.daybook.desk.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plain concern from the first key to "recorded", in the real window, without a mouse. What it
 * takes is counted and not timed, by the keystroke-level model: a key of somebody who types 55
 * words a minute takes 0.2 seconds, and each new question 1.35 seconds of thought before it.
 */
@Tag("journey")
class PlainConcernTest {

    private static final double SECONDS_A_KEY = 0.2;
    private static final double SECONDS_A_THOUGHT = 1.35;
    private static final int SECONDS = 90;
    private static final int MOST_STEPS = 40;

    @TempDir private Path folder;
    private int strokes;
    private int questions;

    @Test
    void a_seasoned_lead_records_one_in_under_90_seconds_with_no_mouse() {
        Clock real = Clock.system(School.ZONE);
        Clock clock =
                Clock.offset(
                        real,
                        Duration.between(real.instant(), Instant.parse("2026-11-24T10:42:00Z")));
        try (RealProgram program = new RealProgram(folder, clock)) {
            Hand hand = new Hand(program.stage(), folder);
            hand.see("board");
            write(hand);
            hand.see("entries");
            hand.read("I want to stay at my nan's.");
            hand.read("Ask her mother at pick-up");
        }
        double seconds = strokes * SECONDS_A_KEY + questions * SECONDS_A_THOUGHT;
        assertThat(seconds)
                .as("seconds for %d keys and %d questions", strokes, questions)
                .isLessThan(SECONDS);
    }

    private void write(Hand hand) {
        keys(hand, KeyCode.CONTROL, KeyCode.N);
        hand.see("narrative");
        answer(
                hand,
                "Ivy cried at the gate and held on to her coat. She said her tummy hurt. After ten"
                        + " minutes she came in with me and drew.");
        go(hand, "happened-day");
        answer(hand, "today");
        go(hand, "happened-time");
        answer(hand, "08:50");
        go(hand, "find-child");
        answer(hand, "ivy");
        keys(hand, KeyCode.ENTER);
        go(hand, "Role of Ivy");
        answer(hand, "a");
        go(hand, "Main category for Ivy");
        answer(hand, "e");
        back(hand, "words-1");
        answer(hand, "I want to stay at my nan's.");
        go(hand, "Seek advice");
        keys(hand, KeyCode.RIGHT);
        keys(hand, KeyCode.RIGHT);
        keys(hand, KeyCode.RIGHT);
        keys(hand, KeyCode.SPACE);
        questions++;
        go(hand, "rationale");
        answer(hand, "New for her; nothing else seen.");
        go(hand, "action-what-1");
        answer(hand, "Ask her mother at pick-up");
        keys(hand, KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void answer(Hand hand, String text) {
        hand.write(text);
        strokes += text.length();
        questions++;
    }

    private void keys(Hand hand, KeyCode... chord) {
        hand.keys(chord);
        strokes += chord.length;
    }

    private void go(Hand hand, String to) {
        until(hand, to, KeyCode.TAB);
    }

    private void back(Hand hand, String to) {
        until(hand, to, KeyCode.SHIFT, KeyCode.TAB);
    }

    private void until(Hand hand, String to, KeyCode... step) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (Pictures.onWindow(() -> isAt(hand, to))) {
                return;
            }
            keys(hand, step);
        }
        throw new AssertionError("Tab does not come to " + to);
    }

    /** By its id, by what a screen reader hears, or by what stands on it. */
    private static boolean isAt(Hand hand, String to) {
        Node at = hand.focused();
        return at != null
                && (to.equals(at.getId())
                        || to.equals(at.getAccessibleText())
                        || (at instanceof Labeled labeled && to.equals(labeled.getText())));
    }
}
