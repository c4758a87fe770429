package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeAheadTest {

    private static final List<String> CHOICES =
            List.of("Housing", "Neglect", "Peer conflict", "Physical abuse", "Police");

    private Instant now = Instant.parse("2026-11-24T10:30:00Z");
    private final TypeAhead ahead = new TypeAhead(() -> now);
    private int selected = -1;

    private String type(String letters) {
        for (String letter : letters.split("")) {
            ahead.typed(letter, CHOICES, selected).ifPresent(at -> selected = at);
            now = now.plusMillis(300);
        }
        return selected < 0 ? "" : CHOICES.get(selected);
    }

    @Test
    void lettersTypedTogetherAreOneBeginning() {
        assertThat(type("PH")).isEqualTo("Physical abuse");
    }

    @Test
    void afterAPauseALetterBeginsAnew() {
        type("p");
        now = now.plusSeconds(2);
        assertThat(type("h")).isEqualTo("Housing");
    }

    @Test
    void whatBeginsNothingChangesNothing() {
        assertThat(type("x")).isEmpty();
        assertThat(type("phx")).isEqualTo("Physical abuse");
        assertThat(type("y")).isEqualTo("Physical abuse");
    }

    @Test
    void theSameLetterAgainLaterGoesOnToTheNext() {
        assertThat(type("p")).isEqualTo("Peer conflict");
        now = now.plusSeconds(2);
        assertThat(type("p")).isEqualTo("Physical abuse");
    }
}
