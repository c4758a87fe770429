package org.daybook.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.schema.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultRecordsTest {

    @TempDir private Path folder;
    private RealRecords real = new RealRecords(Path.of(""));
    private Path place = Path.of("");

    @BeforeEach
    void place() {
        real = new RealRecords(folder);
        place = folder.resolve("records");
    }

    @Test
    void aFoundingThatFailsLeavesNothingAndIsSaid() {
        // Outside a commit nothing may be written: the store refuses.
        real.inside = vault -> vault.store().sql().newRecord(Tables.SETTING).insert();
        assertThat(real.door().make(real.founding()))
                .isInstanceOfSatisfying(
                        LockedRecords.Stopped.class,
                        why -> {
                            assertThat(why.what()).contains("Nothing was left behind");
                            assertThat(why.advice()).contains("DOOR-1");
                        });
        assertThat(place).doesNotExist();
        assertThat(real.door().exist()).isFalse();
    }

    @Test
    void anUnforeseenFaultIsToldOnAndLeavesNothingEither() {
        real.inside =
                _ -> {
                    throw new IllegalStateException("unforeseen");
                };
        assertThatThrownBy(() -> real.door().make(real.founding()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(place).doesNotExist();
        real.inside = _ -> {};
        assertThat(real.door().make(real.founding())).isEqualTo(new LockedRecords.In(real.session));
        assertThat(real.door().exist()).isTrue();
    }

    @Test
    void anUnclearEndIsLeftOutOnlyWhenSheSaysSo() throws IOException {
        real.door().make(real.founding());
        Files.write(place.resolve("log-000001.daybook"), new byte[90], StandardOpenOption.APPEND);
        Files.delete(place.resolve("records.mv.db"));
        try (Passphrase right = Passphrase.of(Pretend.RIGHT)) {
            assertThat(real.door().open(right))
                    .isInstanceOfSatisfying(
                            LockedRecords.Stopped.class,
                            why ->
                                    assertThat(why.remedies())
                                            .containsExactlyInAnyOrder(
                                                    LockedRecords.Remedy.BRING_BACK_COPY,
                                                    LockedRecords.Remedy.LEAVE_OUT_END));
            assertThat(real.door().openWithoutEnd(right))
                    .isEqualTo(new LockedRecords.In(real.session));
        }
        assertThat(real.entered.getLast()).contains("without the last lines");
    }
}
