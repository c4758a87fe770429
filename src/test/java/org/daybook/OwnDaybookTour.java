package org.daybook;

import java.util.List;
import javafx.scene.input.KeyCode;

/** The first run of one's own daybook, and the children brought in from the school's list. */
final class OwnDaybookTour {

    private static final String PASSPHRASE = "copper lantern bicycle meadow thunder";

    private final Hand hand;

    OwnDaybookTour(Hand hand) {
        this.hand = hand;
    }

    void play() {
        firstRun();
        bringInChildren();
        lockAndOpen();
    }

    private void firstRun() {
        hand.see("start");
        hand.picture("welcome");
        hand.press("start");
        hand.fill("school", "Merrow Vale Juniors (practice school)");
        hand.fill("lead", "Mr Idris Penn");
        hand.fill("deputy", "Mrs Asta Lind");
        hand.picture("school-and-lead");
        hand.press("next");
        hand.fill("new-passphrase", "Merrow2026!");
        hand.picture("passphrase-too-weak");
        hand.fill("new-passphrase", PASSPHRASE);
        hand.fill("new-passphrase-again", PASSPHRASE);
        hand.picture("passphrase");
        hand.press("next");
        hand.see("save-sheet");
        List<String> words = recoveryWords();
        hand.picture("recovery-code");
        hand.press("save-sheet");
        hand.read("Saved. Print it");
        hand.press("next");
        hand.see("first-word");
        hand.fill("first-word", words.get(asked(0) - 1));
        hand.fill("second-word", words.get(asked(1) - 1));
        hand.press("next");
        hand.press("choose-copies");
        hand.picture("safe-copies");
        hand.press("next");
        hand.see("new-concern");
        hand.picture("first-page-empty");
    }

    private void bringInChildren() {
        hand.press("nav-children");
        hand.see("no-children");
        hand.picture("children-none-yet");
        hand.pressWords("Import from a CSV file");
        hand.press("choose-file");
        hand.see("look-through");
        hand.picture("import-columns");
        hand.press("look-through");
        hand.see("import-now");
        hand.picture("import-what-would-happen");
        hand.press("import-now");
        hand.see("undo-import");
        hand.picture("import-done");
        hand.press("see-children");
        hand.see("find-child");
        hand.picture("children");
    }

    private void lockAndOpen() {
        hand.keys(KeyCode.CONTROL, KeyCode.L);
        hand.fill("passphrase", "not the one");
        hand.press("open");
        hand.read("That is not the passphrase");
        hand.picture("wrong-passphrase");
        hand.fill("passphrase", PASSPHRASE);
        hand.press("open");
        hand.see("find-child");
        hand.keys(KeyCode.CONTROL, KeyCode.L);
        hand.see("passphrase");
    }

    /** The twelve words in the order of their numbers, as a screen reader hears them. */
    private List<String> recoveryWords() {
        return hand.heard(".code-word").stream()
                .map(heard -> heard.substring(heard.indexOf(':') + 2))
                .toList();
    }

    /** Which word is asked for, by its question. */
    private int asked(int place) {
        return Integer.parseInt(hand.texts("Word ").get(place).substring("Word ".length()));
    }
}
