package org.daybook.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Vault;
import org.daybook.vault.keys.Argon2Cost;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.RecoveryCode;
import org.daybook.vault.schema.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door over real vaults, small and quick to open. */
class VaultRecordsTest {

    private final SecureRandom random = new SecureRandom();
    private final Pretend session = new Pretend();

    @TempDir private Path folder;
    private Path place = Path.of("");

    @BeforeEach
    void place() {
        place = folder.resolve("records");
    }

    @Test
    void aFoundingThatFailsLeavesNothingAndIsSaid() {
        VaultRecords records =
                records(vault -> {
                    // Outside a commit nothing may be written: the store refuses.
                    vault.store().sql().newRecord(Tables.SETTING).insert();
                });
        LockedRecords.Answer answer = records.make(founding());
        assertThat(answer)
                .isInstanceOfSatisfying(
                        LockedRecords.Stopped.class,
                        why -> {
                            assertThat(why.what()).contains("Nothing was left behind");
                            assertThat(why.advice()).contains("DOOR-1");
                        });
        assertThat(place).doesNotExist();
        assertThat(records.exist()).isFalse();
    }

    @Test
    void anUnforeseenFaultIsToldOnAndLeavesNothingEither() {
        VaultRecords failing =
                records(_ -> {
                    throw new IllegalStateException("unforeseen");
                });
        assertThatThrownBy(() -> failing.make(founding()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(place).doesNotExist();
        VaultRecords sound = records(OpenVault::close);
        assertThat(sound.make(founding())).isEqualTo(new LockedRecords.In(session));
        assertThat(sound.exist()).isTrue();
    }

    private VaultRecords records(FirstWrites writes) {
        return new VaultRecords(
                new Vault(place, Argon2Cost.LEAST, random),
                new CopyNote(folder.resolve("records.copied")),
                new Behind(writes));
    }

    private Founding founding() {
        return new Founding(
                "Hollowbrook Primary",
                "Mrs Ruth Marlow",
                "",
                Passphrase.of(Pretend.RIGHT),
                RecoveryCode.fresh(random),
                Optional.empty());
    }

    private interface FirstWrites {
        void in(OpenVault vault);
    }

    private final class Behind implements VaultRecords.Behind {

        private final FirstWrites writes;

        Behind(FirstWrites writes) {
            this.writes = writes;
        }

        @Override
        public Session open(OpenVault vault) {
            vault.close();
            return session;
        }

        @Override
        public Session found(OpenVault vault, Founding founding) {
            writes.in(vault);
            return session;
        }
    }
}
