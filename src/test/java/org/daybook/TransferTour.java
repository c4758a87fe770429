package org.daybook;

import javafx.scene.input.KeyCode;
import org.daybook.transfer.Route;

/**
 * Files that move with the child: one file out from the first word of it to the receipt, words
 * withheld, three forms of its pack; files in; the leavers, the registers, the kept files, and the
 * calendar that all of it counts by.
 */
final class TransferTour {

    static final String GRANS_NUMBER = "01632 960 145";
    static final String PASSPHRASE = "lantern gravel otter thimble";

    private final Hand hand;

    TransferTour(Hand hand) {
        this.hand = hand;
    }

    void play() {
        calendar();
        start();
        beforeItLeaves();
        packs();
        onItsWay();
        filesIn();
        leavers();
        registers();
        kept();
    }

    private void calendar() {
        hand.press("nav-settings");
        hand.press("to-calendar");
        hand.see("add-term");
        hand.picture("school-calendar");
    }

    private void start() {
        hand.press("nav-transfers");
        hand.see("transfers");
        hand.picture("transfers");
        hand.find("bram");
        hand.see("entries");
        hand.choose("file-more", "start-transfer");
        hand.fill("school", "Merrow Vale Juniors (practice school)");
        hand.fill("lead", "Mr Idris Penn");
        hand.fill("contact", "01632 960 177, by hand to him only");
        hand.pressWords("Confirmed enrolment");
        hand.fill("basis-on", "20 Nov 2026");
        hand.fill("noticed", "Lena Holloway told us, and named the school.");
        hand.picture("start-transfer");
        hand.press("start");
        hand.see("save-pack");
        hand.press("why-this-date");
        hand.picture("why-this-date");
        hand.press("why-this-date");
        step("Asha Pell by phone; she will write to the new school.");
        step("Their office, by phone.");
        step("To Mr Penn: what cannot wait.");
        hand.picture("transfer");
    }

    private void step(String words) {
        hand.press("next-step");
        hand.fill("words", words);
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.read(words);
    }

    private void beforeItLeaves() {
        hand.press("read-pack");
        hand.focus(hand.see("chapter-1"));
        withhold();
        hand.picture("words-withheld");
        hand.press("open-pack");
        hand.see("back");
        hand.picture("all-pages-of-the-pack");
        hand.press("back");
        hand.press("to-the-transfer");
    }

    /** The grandmother's number, selected with the keys alone. */
    private void withhold() {
        hand.keys(KeyCode.CONTROL, KeyCode.HOME);
        hand.keys(KeyCode.DOWN);
        hand.keys(KeyCode.DOWN);
        hand.keys(KeyCode.END);
        for (int at = 0; at < GRANS_NUMBER.length(); at++) {
            hand.keys(KeyCode.SHIFT, KeyCode.LEFT);
        }
        hand.keys(KeyCode.CONTROL, KeyCode.M);
        hand.says("words", GRANS_NUMBER);
        hand.pressWords("2 Somebody else");
        hand.picture("read-before-it-leaves");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.gone("passage-form");
    }

    /**
     * To print, and once more for the next school's Daybook; its passphrase is told by telephone.
     */
    private void packs() {
        hand.press("save-pack");
        hand.see("save-pack-form");
        hand.press("record");
        hand.read("P-2026-0001");
        hand.picture("transfer-pack-saved");
        hand.press("save-pack");
        hand.pressWords("For a Daybook");
        hand.fill("passphrase", PASSPHRASE);
        hand.picture("pack-for-a-daybook");
        hand.press("record");
        hand.see("passphrase-once");
        hand.picture("passphrase-shown-once");
        hand.press("passphrase-told");
    }

    private void onItsWay() {
        next();
        hand.fill("by", "Mr Joel Fenn");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.read("Mr Joel Fenn");
        next();
        hand.fill("route", "g");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.read("may not carry this file");
        hand.picture("never-by-a-parent");
        hand.focus(hand.see("route"));
        for (int up = 1; up < Route.values().length; up++) {
            hand.keys(KeyCode.UP);
        }
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.read("Awaited");
        hand.picture("sent-and-awaited");
        next();
        hand.focus(hand.see("item-1"));
        hand.keys(KeyCode.SPACE);
        hand.fill("by", "Mr Idris Penn");
        hand.picture("what-has-arrived");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.read("Received");
        hand.picture("received");
    }

    /** With the keys: the page is longer than the window. */
    private void next() {
        hand.focus(hand.see("next-step"));
        hand.keys(KeyCode.SPACE);
    }

    private void filesIn() {
        hand.press("nav-transfers");
        hand.pressWords("Files in");
        hand.see("begin-arrival");
        hand.picture("files-in");
        hand.press("begin-arrival");
        hand.see("begin");
        hand.picture("ask-for-an-earlier-file");
    }

    private void leavers() {
        hand.press("nav-leavers");
        hand.see("leavers");
        hand.picture("leavers");
        hand.press("read-destinations");
        hand.see("take-destinations");
        hand.picture("leavers-destinations");
        hand.press("take-destinations");
        hand.press("begin-transfers");
        hand.see("save-packs");
        hand.picture("leavers-on-their-way");
    }

    private void registers() {
        hand.press("nav-registers");
        hand.see("register-figures");
        hand.picture("registers");
        hand.press("register-pdf");
        hand.press("register-csv");
    }

    private void kept() {
        hand.press("nav-kept-files");
        hand.see("kept-filter");
        hand.picture("kept-files");
    }
}
