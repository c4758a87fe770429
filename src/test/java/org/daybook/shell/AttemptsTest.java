package org.daybook.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T16:40:00Z");

    @TempDir private Path folder;

    @Test
    void slipsAreFreeThenTheWaitDoublesUpToAMinute() {
        assertThat(Attempts.wait(0)).isZero();
        assertThat(Attempts.wait(2)).isZero();
        assertThat(Attempts.wait(3)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Attempts.wait(4)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Attempts.wait(7)).isEqualTo(Duration.ofSeconds(32));
        assertThat(Attempts.wait(8)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Attempts.wait(5000)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void attemptsOutliveTheProgram() {
        new AttemptsFile(folder.resolve("attempts")).add(MONDAY);
        new AttemptsFile(folder.resolve("attempts")).add(MONDAY.plusSeconds(9));
        assertThat(new AttemptsFile(folder.resolve("attempts")).made())
                .containsExactly(MONDAY, MONDAY.plusSeconds(9));
        new AttemptsFile(folder.resolve("attempts")).forget();
        assertThat(new AttemptsFile(folder.resolve("attempts")).made()).isEmpty();
    }

    @Test
    void aHalfWrittenLineHidesNoOther() throws IOException {
        new AttemptsFile(folder.resolve("attempts")).add(MONDAY);
        Files.writeString(folder.resolve("attempts"), "2026-11-", StandardOpenOption.APPEND);
        assertThat(new AttemptsFile(folder.resolve("attempts")).made()).containsExactly(MONDAY);
    }

    @Test
    void aMissingFolderStopsNobody() {
        Attempts nowhere = new AttemptsFile(folder.resolve("gone").resolve("attempts"));
        nowhere.add(MONDAY);
        nowhere.forget();
        assertThat(nowhere.made()).isEmpty();
    }

    @Test
    void greetsByTheTimeOfDay() {
        assertThat(Greeting.at(LocalTime.of(8, 0))).isEqualTo("Good morning");
        assertThat(Greeting.at(LocalTime.of(12, 0))).isEqualTo("Good afternoon");
        assertThat(Greeting.at(LocalTime.of(17, 30))).isEqualTo("Good evening");
        assertThat(Greeting.at(LocalTime.of(0, 10))).isEqualTo("Good evening");
    }
}
