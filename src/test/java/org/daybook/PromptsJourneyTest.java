package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.base.School;
import org.daybook.desk.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions that Daybook asks, answered in the real window without a mouse. */
@Tag("journey")
class PromptsJourneyTest {

    private static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T10:42:00Z");

    @TempDir private Path folder;

    @Test
    void a_phrase_is_kept_and_a_prompt_is_considered_with_the_keys_alone() {
        Clock real = Clock.system(School.ZONE);
        Clock clock = Clock.offset(real, Duration.between(real.instant(), TUESDAY_MORNING));
        try (RealProgram program = new RealProgram(folder, clock)) {
            Hand hand = new Hand(program.stage(), Path.of("target", "pictures"));
            hand.see("board");
            wording(hand, program);
            prompt(hand, program);
        }
    }

    /** Tab goes on from the field to the line below it, as long as there is one. */
    private static void wording(Hand hand, RealProgram program) {
        hand.keys(KeyCode.CONTROL, KeyCode.N);
        hand.see("narrative");
        hand.write("She was attention-seeking at break.");
        hand.see("narrative-wording");
        Pictures.keep("journey-wording", program.stage());
        hand.keys(KeyCode.TAB);
        hand.keys(KeyCode.SPACE);
        assertThat(selected(program)).isEqualTo("attention-seeking");
        hand.keys(KeyCode.TAB);
        hand.keys(KeyCode.TAB);
        hand.keys(KeyCode.SPACE);
        hand.gone("narrative-wording");
        hand.keys(KeyCode.ESCAPE);
    }

    private static void prompt(Hand hand, RealProgram program) {
        hand.keys(KeyCode.CONTROL, KeyCode.K);
        hand.write("wre");
        hand.settle();
        hand.keys(KeyCode.ENTER);
        Node open = hand.see("open-prompt-agreed-not-done");
        Pictures.keep("journey-file", program.stage());
        focus(open);
        hand.keys(KeyCode.SPACE);
        focus(hand.see("considered"));
        Pictures.keep("journey-file-open", program.stage());
        hand.keys(KeyCode.SPACE);
        hand.see("considered-why");
        hand.write("The clinic moved the day; a new one is agreed.");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.gone("prompt-agreed-not-done");
        assertThat(hand.texts("Considered earlier (2)")).hasSize(1);
    }

    private static String selected(RealProgram program) {
        return Pictures.onWindow(() ->
                ((TextInputControl) program.stage().getScene().getRoot().lookup("#narrative"))
                        .getSelectedText());
    }

    private static void focus(Node node) {
        Pictures.onWindow(() -> {
            node.requestFocus();
            return true;
        });
    }
}
