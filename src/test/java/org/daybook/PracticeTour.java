package org.daybook;

import java.time.Duration;
import javafx.scene.input.KeyCode;

/**
 * The practice school: today, a child's file, a concern with the keyboard alone, a lock in the
 * middle of it, an amendment, the whole chronology, files that move, and a lid that is closed.
 */
final class PracticeTour {

    static final String NELLS_WORDS = "It was the door. Kit says it was the door.";

    private final Hand hand;
    private final Tour.TourClock clock;

    PracticeTour(Hand hand, Tour.TourClock clock) {
        this.hand = hand;
        this.clock = clock;
    }

    void play() {
        hand.pressWords("Look around the practice school");
        hand.see("board");
        hand.picture("today");
        chronology();
        concern();
        amend();
        decide();
        new ChronologyTour(hand).play();
        new TransferTour(hand).play();
        lid();
    }

    private void chronology() {
        hand.find("wre");
        hand.see("entries");
        hand.read("Changed once");
        hand.picture("child-file");
        hand.pressWords("Changed once");
        hand.read("The office book gives the time");
        hand.picture("child-file-earlier-wording");
        hand.press("turn-order");
        hand.picture("child-file-oldest-first");
        hand.press("turn-order");
        hand.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        hand.picture("child-file-dark");
        hand.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        larger(10);
        hand.picture("child-file-200-percent");
        for (int i = 0; i < 10; i++) {
            hand.keys(KeyCode.CONTROL, KeyCode.MINUS);
        }
    }

    /** Typed as a lead types it: no mouse until the lock. */
    private void concern() {
        hand.keys(KeyCode.CONTROL, KeyCode.J);
        hand.see("board");
        hand.keys(KeyCode.CONTROL, KeyCode.N);
        hand.fill(
                "narrative",
                "At the end of break Nell stayed under the climbing frame and would not line up. When Miss Calder"
                        + " sat down beside her she held out her arm. There was a bruise, about 3 cm, yellow at the"
                        + " edge, on the inside of the left forearm.");
        hand.fill("find-child", "nell");
        hand.keys(KeyCode.ENTER);
        roleAndCategory("v", "p");
        hand.fill("find-child", "kit q");
        hand.keys(KeyCode.ENTER);
        roleAndCategory("w", "d");
        hand.fill("words-1", NELLS_WORDS);
        hand.pressWords("Seen alone");
        hand.fill("happened-day", "tomorrow");
        hand.fill("happened-time", "end of break");
        hand.fill("place", "Playground, climbing frame");
        hand.fill("reported-by", "Miss Ada Calder, teaching assistant");
        hand.keys(KeyCode.ESCAPE);
        hand.fill("others-present", "Kit, at the fence. No other adult.");
        hand.picture("new-concern-half-written");
        hand.keys(KeyCode.CONTROL, KeyCode.L);
        hand.fill("passphrase", "practice school only");
        hand.picture("locked-in-the-middle");
        hand.keys(KeyCode.ENTER);
        hand.see("narrative");
        hand.says("words-1", NELLS_WORDS);
        hand.says("happened-day", "tomorrow");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.read("still to come");
        hand.picture("a-day-still-to-come");
        hand.fill("happened-day", "today");
        hand.fill(
                "done-so-far",
                "Miss Calder stayed with her and asked no more. I saw Nell at 10:20, and told her whom I would speak to.");
        hand.pressWords("Seek advice");
        hand.fill("rationale", "The bruise Mr Fenn saw yesterday. The reason given is Kit's.");
        hand.picture("new-concern");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.see("entries");
        hand.read("It was the door");
        hand.picture("recorded");
    }

    private void decide() {
        hand.press("nav-today");
        hand.press("decide");
        hand.pressWords("Refer");
        hand.fill("rationale", "Two bruises in two days, and a reason that does not fit them.");
        hand.picture("decide-on-today");
        hand.pressWords("Record decision");
        hand.gone("rationale");
        hand.picture("today-decided");
    }

    private void amend() {
        hand.find("nell");
        hand.see("entries");
        hand.pressWords("Amend");
        hand.fill("reason", "The hour was left out.");
        hand.fill("happened-time", "10:05, end of break");
        hand.picture("amend");
        hand.press("record-amendment");
        hand.read("Changed once");
    }

    private void lid() {
        clock.forward(Duration.ofHours(2));
        hand.see("passphrase");
        hand.picture("locked-by-itself");
        hand.fill("passphrase", "practice school only");
        hand.keys(KeyCode.ENTER);
        hand.see("kept-filter");
        hand.press("nav-safe-keeping");
        hand.read("Safe copies");
        hand.picture("safe-keeping");
        hand.press("nav-settings");
        hand.picture("settings");
    }

    /** A letter chooses, Tab goes on. */
    private void roleAndCategory(String role, String category) {
        hand.write(role);
        hand.keys(KeyCode.TAB);
        hand.write(category);
    }

    private void larger(int steps) {
        for (int i = 0; i < steps; i++) {
            hand.keys(KeyCode.CONTROL, KeyCode.PLUS);
        }
    }
}
