package org.daybook;

import javafx.scene.input.KeyCode;

/**
 * The next school: its own daybook takes in the pack that the practice school has saved for it,
 * after seeing whose file it is and what is here already.
 */
final class NextSchoolTour {

    private final Hand hand;

    NextSchoolTour(Hand hand) {
        this.hand = hand;
    }

    void play() {
        hand.pressWords("Leave the practice school");
        hand.fill("passphrase", OwnDaybookTour.PASSPHRASE);
        hand.press("open");
        hand.press("nav-transfers");
        hand.pressWords("Files in");
        hand.press("import-pack");
        hand.see("choose-pack");
        hand.picture("take-in-a-pack");
        hand.press("choose-pack");
        hand.fill("passphrase", TransferTour.PASSPHRASE);
        hand.press("open-pack");
        hand.see("check-number");
        hand.picture("whose-file-it-is");
        hand.press("take-in");
        hand.see("save-receipt");
        hand.picture("receipt-made");
        hand.press("save-receipt");
        hand.press("open-childs-file");
        hand.see("entries");
        hand.keys(KeyCode.CONTROL, KeyCode.HOME);
        hand.picture("from-the-file-of-another-school");
    }
}
