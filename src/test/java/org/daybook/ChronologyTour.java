package org.daybook;

import javafx.scene.input.KeyCode;

/**
 * The rest of what a lead does between "I am worried about" and "closed": the time line, prompts, a
 * police notification for two children, a file and a body map, a referral, a wrong file put right,
 * what holds for a child, the school's own lists, and a chronology on paper.
 */
final class ChronologyTour {

    private final Hand hand;

    ChronologyTour(Hand hand) {
        this.hand = hand;
    }

    void play() {
        timeLine();
        prompts();
        family();
        whatHolds();
        police();
        wordsAndMarks();
        referral();
        turns();
        lists();
        paper();
    }

    private void timeLine() {
        hand.find("wre");
        hand.see("time-line");
        hand.pressWords("Term");
        hand.picture("time-line-of-a-term");
        hand.keys(KeyCode.CONTROL, KeyCode.T);
        hand.see("lanes-table");
        hand.picture("time-line-as-a-table");
        hand.keys(KeyCode.CONTROL, KeyCode.T);
        hand.pressWords("15 months");
    }

    private void prompts() {
        hand.pressWords("Show the 4 facts");
        hand.press("considered");
        hand.write("Dana says nobody rang. I ring the health visitor myself today.");
        hand.picture("prompt-with-its-facts");
        hand.pressWords("Record as considered");
        hand.read("Considered earlier (2)");
    }

    private void family() {
        hand.pressWords("With family");
        hand.picture("family-as-one");
        hand.pressWords("Everything");
    }

    private void whatHolds() {
        hand.press("change-standing");
        hand.see("statuses");
        hand.picture("what-holds");
        hand.press("nav-children");
        hand.press("to-statuses");
        hand.picture("statuses-now-and-before");
    }

    /** Under a minute, and one step for both children. */
    private void police() {
        hand.find("nell");
        hand.see("entries");
        hand.keys(KeyCode.CONTROL, KeyCode.E);
        hand.see("narrative");
        hand.fill("kind", "p");
        hand.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        hand.read("Kit Quarry");
        hand.fill("police-reference", "OE-1122-07");
        hand.fill("incident", "yesterday 22:40");
        hand.fill(
                "narrative", "Called to the home by a neighbour. Both children were in the house.");
        hand.fill("watches", "Miss Ada Calder");
        hand.picture("police-notification");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.see("entries");
        hand.read("OE-1122-07");
    }

    private void wordsAndMarks() {
        hand.keys(KeyCode.CONTROL, KeyCode.J);
        hand.see("board");
        hand.keys(KeyCode.CONTROL, KeyCode.N);
        hand.fill("narrative", "Nell was attention-seeking at lunch and kept her sleeve down.");
        hand.see("narrative-wording");
        hand.fill("find-child", "nell");
        hand.keys(KeyCode.ENTER);
        hand.keys(KeyCode.CONTROL, KeyCode.B);
        hand.see("body-front");
        for (int at = 0; at < 6; at++) {
            hand.keys(KeyCode.DOWN);
        }
        hand.keys(KeyCode.ENTER);
        hand.picture("language-prompt-and-body-map");
        hand.press("add-file");
        hand.read("note-from-lunch.txt");
        hand.picture("new-concern-with-a-file");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.see("entries");
        hand.read("note-from-lunch.txt");
        hand.picture("entry-with-marks-and-a-file");
    }

    private void referral() {
        hand.pressWords("Decide");
        hand.pressWords("Refer");
        hand.fill("rationale", "The third mark in a week, and nobody says how it came there.");
        hand.picture("decide-in-the-file");
        hand.pressWords("Record decision");
        hand.pressWords("Record the referral");
        hand.fill("title", "Marks on Nell's arm, each with another reason");
        hand.fill("whom", "Children's social care");
        hand.picture("begin-a-referral");
        hand.press("begin-follow-up");
        hand.see("steps");
        hand.picture("referral-step-by-step");
        sentAndAnswered();
        hand.press("nav-followed-up");
        hand.see("followed-up");
        hand.picture("followed-up");
    }

    private void sentAndAnswered() {
        hand.press("next-step");
        hand.pressWords("A parent agreed");
        hand.fill("words", "By their form, and rang the duty desk.");
        hand.press("record-step");
        hand.read("rang the duty desk");
        hand.press("next-step");
        hand.pressWords("They take it on");
        hand.fill("words", "They will see the family this week.");
        hand.press("record-step");
        hand.read("see the family this week");
        hand.picture("referral-answered");
    }

    /** What was noticed in the wrong file goes to the right one, and leaves a line behind. */
    private void turns() {
        hand.find("otis");
        hand.see("entries");
        hand.pressLike("more-\\d+");
        hand.pressWords("Move to another child");
        hand.fill("other-child", "ivy");
        hand.keys(KeyCode.DOWN);
        hand.keys(KeyCode.ENTER);
        hand.fill("why", "Written after two talks in a row; it is about Ivy.");
        hand.picture("move-to-another-child");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.read("moved out");
        hand.picture("a-line-stays-behind");
    }

    private void lists() {
        hand.press("nav-settings");
        hand.press("word-list");
        hand.see("add-phrase");
        hand.picture("word-list");
        hand.press("nav-settings");
        hand.press("practice-settings");
        hand.picture("how-this-school-records");
        hand.press("nav-settings");
        hand.press("to-people");
        hand.see("staff");
        hand.picture("people");
    }

    private void paper() {
        paper("chronology-on-paper", 1);
        paper("table-for-a-meeting", 2);
    }

    private void paper(String picture, int item) {
        hand.find("wre");
        hand.see("entries");
        hand.press("print-or-send");
        for (int at = 0; at < item; at++) {
            hand.keys(KeyCode.DOWN);
        }
        hand.keys(KeyCode.ENTER);
        hand.fill("for-whom", "Priya Dunmore, children's social care");
        hand.fill("why", "Core group of Thursday");
        hand.read("Page 1 of");
        hand.picture(picture);
        hand.keys(KeyCode.CONTROL, KeyCode.S);
        hand.pressWords("Choose where");
        hand.read("Saved");
    }
}
