package org.daybook.shell;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.base.School;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Vault;
import org.daybook.vault.keys.Argon2Cost;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.RecoveryCode;

/** The door over a real vault, small and quick to open; whoever gets in closes it at once. */
final class RealRecords implements VaultRecords.Behind {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), School.ZONE);

    final Pretend session = new Pretend();
    final List<String> entered = new ArrayList<>();
    Consumer<OpenVault> inside = _ -> {};
    private final SecureRandom random = new SecureRandom();
    private final Path folder;

    RealRecords(Path folder) {
        this.folder = folder;
    }

    VaultRecords door() {
        return new VaultRecords(
                new Vault(folder.resolve("records"), Argon2Cost.LEAST, random),
                new CopyNote(folder.resolve("records.copied")),
                this,
                CLOCK);
    }

    Founding founding() {
        return new Founding(
                "Hollowbrook Primary",
                "Mrs Ruth Marlow",
                "",
                Passphrase.of(Pretend.RIGHT),
                RecoveryCode.fresh(random),
                Optional.empty());
    }

    @Override
    public Session open(OpenVault vault) {
        return open(vault, "");
    }

    @Override
    public Session open(OpenVault vault, String how) {
        inside.accept(vault);
        vault.close();
        entered.add(how);
        return session;
    }

    @Override
    public Session found(OpenVault vault, Founding founding) {
        return open(vault, "new");
    }
}
