package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void nothingAskedIsTheUsersOwnRecords() {
        assertThat(Arguments.read(List.of()))
                .isEqualTo(
                        new Arguments.Understood(
                                new Arguments(Optional.empty(), false, Optional.empty())));
    }

    @Test
    void thePracticeSchoolMayHaveItsOwnDay() {
        assertThat(
                        Arguments.read(
                                List.of(
                                        "--folder",
                                        "/somewhere",
                                        "--practice",
                                        "--today",
                                        "2026-11-24T10:42")))
                .isEqualTo(
                        new Arguments.Understood(
                                new Arguments(
                                        Optional.of(Path.of("/somewhere")),
                                        true,
                                        Optional.of(LocalDateTime.of(2026, 11, 24, 10, 42)))));
    }

    @Test
    void realRecordsNeverGetAnotherDay() {
        assertThat(Arguments.read(List.of("--today", "2026-11-24")))
                .isInstanceOf(Arguments.NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--folder", "--today", "--today soon --practice", "-x", "records"})
    void whatCannotBeReadIsSaid(String line) {
        assertThat(Arguments.read(List.of(line.split(" "))))
                .isInstanceOf(Arguments.NotUnderstood.class);
    }

    @Test
    void eachSystemHasItsPlaceForAUsersRecords() {
        Path home = Path.of("/home/lead").toAbsolutePath();
        Path elsewhere = Path.of("/data").toAbsolutePath();
        assertThat(DataFolder.of("Linux", home, Map.of()))
                .isEqualTo(home.resolve(".local/share/daybook"));
        assertThat(DataFolder.of("Linux", home, Map.of("XDG_DATA_HOME", elsewhere.toString())))
                .isEqualTo(elsewhere.resolve("daybook"));
        assertThat(DataFolder.of("Linux", home, Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(home.resolve(".local/share/daybook"));
        assertThat(DataFolder.of("Windows 11", home, Map.of("LOCALAPPDATA", elsewhere.toString())))
                .isEqualTo(elsewhere.resolve("Daybook"));
        assertThat(DataFolder.of("Mac OS X", home, Map.of()))
                .isEqualTo(home.resolve("Library/Application Support/Daybook"));
    }
}
