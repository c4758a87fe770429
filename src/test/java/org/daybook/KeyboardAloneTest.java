package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import org.daybook.base.School;
import org.daybook.desk.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page in its real window: whatever can be pressed or filled in, Tab comes to it. */
@Tag("journey")
class KeyboardAloneTest {

    private static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T10:42:00Z");

    @TempDir private Path folder;
    private final Map<String, List<String>> missed = new TreeMap<>();

    @Test
    void tab_comes_to_everything_on_every_page() {
        Clock real = Clock.system(School.ZONE);
        Clock clock = Clock.offset(real, Duration.between(real.instant(), TUESDAY_MORNING));
        try (RealProgram program = new RealProgram(folder, clock)) {
            Hand hand = new Hand(program.stage(), folder);
            walk(hand, program);
        }
        assertThat(missed).isEmpty();
    }

    private void walk(Hand hand, RealProgram program) {
        hand.see("board");
        on("today", program);
        for (String page :
                List.of("children", "followed-up", "transfers", "safe-keeping", "settings")) {
            hand.press("nav-" + page);
            on(page, program);
        }
        whoIsHere(hand, program);
        lists(hand, program);
        followedUp(hand, program);
        transfers(hand, program);
        filesIn(hand, program);
        hand.keys(KeyCode.CONTROL, KeyCode.K);
        hand.write("wre");
        hand.settle();
        hand.keys(KeyCode.ENTER);
        hand.see("entries");
        on("a child's file", program);
        whatHolds(hand, program);
        insideTheFile(hand, program);
        hand.keys(KeyCode.CONTROL, KeyCode.E);
        hand.see("narrative");
        on("an entry", program);
        hand.keys(KeyCode.ESCAPE);
        hand.keys(KeyCode.CONTROL, KeyCode.N);
        hand.see("narrative");
        on("a concern", program);
    }

    private void whoIsHere(Hand hand, RealProgram program) {
        hand.press("to-people");
        hand.press("add-person");
        hand.see("person-name");
        on("people", program);
        hand.press("nav-children");
        hand.press("to-statuses");
        hand.see("status-filter");
        on("statuses", program);
    }

    private void followedUp(Hand hand, RealProgram program) {
        hand.press("nav-followed-up");
        hand.press("next-deed");
        hand.see("record-step");
        on("a step being recorded", program);
    }

    private void lists(Hand hand, RealProgram program) {
        hand.press("nav-children");
        hand.press("add-child");
        hand.see("save-child");
        on("adding a child", program);
        hand.press("nav-children");
        hand.press("import-children");
        hand.see("choose-file");
        on("importing children", program);
        hand.press("nav-settings");
        hand.press("word-list");
        hand.press("add-phrase");
        on("the word list", program);
        hand.press("nav-settings");
        hand.press("practice-settings");
        hand.read("Stages of escalation");
        on("how this school records", program);
        hand.press("nav-settings");
        hand.press("to-calendar");
        hand.press("add-day-off");
        hand.press("paste-dates");
        hand.see("pasted-lines");
        on("the school calendar", program);
    }

    private void transfers(Hand hand, RealProgram program) {
        hand.press("nav-transfers");
        hand.press("start-transfer");
        hand.see("start");
        on("starting a transfer", program);
        hand.press("nav-transfers");
        hand.pressWords("Ivy Tansley");
        hand.see("save-pack");
        on("a transfer, step by step", program);
        hand.press("why-this-date");
        hand.press("move-date");
        hand.see("move-why");
        on("moving a file's date", program);
        hand.press("not-now");
        hand.press("change-destination");
        hand.see("destination");
        on("changing where a file goes", program);
        hand.press("not-now");
        hand.press("save-pack");
        hand.see("record");
        on("a pack being saved", program);
        hand.press("open-pack");
        hand.read("Page 1 of");
        on("all pages of a pack", program);
        hand.press("back");
        hand.press("read-pack");
        hand.see("chapter-1");
        on("a file being read before it leaves", program);
        hand.press("nav-leavers");
        hand.see("leavers");
        on("leavers", program);
        hand.press("nav-registers");
        hand.see("register");
        on("registers", program);
    }

    private void filesIn(Hand hand, RealProgram program) {
        hand.press("nav-files-in");
        hand.see("arrivals");
        on("files in", program);
        hand.press("begin-arrival");
        hand.see("begin");
        on("asking for an earlier file", program);
        hand.press("nav-files-in");
        hand.pressWords("Ishaan Dhanrajan");
        hand.press("next-step-escalated");
        hand.see("record");
        on("a file in, being escalated", program);
        hand.press("nav-files-in");
        hand.press("take-file-in");
        hand.see("take-in");
        hand.write("senna");
        hand.keys(KeyCode.DOWN);
        hand.keys(KeyCode.ENTER);
        hand.see("file-of-1");
        on("a file being taken in", program);
    }

    private void insideTheFile(Hand hand, RealProgram program) {
        hand.pressWords("Look at it");
        hand.see("save-copy");
        on("looking at a file", program);
        hand.press("back");
        hand.see("entries");
        hand.pressWords("Amend");
        hand.see("record-amendment");
        on("an amendment", program);
        hand.keys(KeyCode.ESCAPE);
        hand.see("entries");
        hand.choose("file-more", "change-child");
        hand.see("save-child");
        on("a child's particulars", program);
        hand.press("leave-child");
        hand.see("entries");
        hand.choose("print-or-send", "print-chronology");
        hand.read("Page 1 of");
        on("a chronology on paper", program);
        hand.pressWords("Back to the file");
        hand.see("entries");
    }

    private void whatHolds(Hand hand, RealProgram program) {
        hand.press("change-standing");
        hand.press("add-status");
        hand.press("write-absence-plan");
        hand.press("add-link");
        hand.see("link-who");
        on("what holds for a child", program);
        hand.press("to-the-file");
        hand.see("entries");
    }

    private void on(String page, RealProgram program) {
        List<String> here = Pictures.onWindow(() -> Reach.missedIn(program.stage().getScene()));
        if (!here.isEmpty()) {
            missed.put(page, here);
        }
    }
}
