package org.daybook.retention.store;

import java.util.Optional;
import java.util.Set;
import org.daybook.retention.Remains;
import org.daybook.vault.OpenVault;
import org.daybook.vault.StoreFault;

/** What lies on the disk, in the vault's hands. */
public final class VaultRemains implements Remains {

    private final OpenVault vault;

    public VaultRemains(OpenVault vault) {
        this.vault = vault;
    }

    @Override
    public Optional<String> remove(Set<String> sealed) {
        return told(() -> vault.forgetWhatWasTakenOut(sealed::contains));
    }

    @Override
    public Optional<String> removeAll() {
        return told(() -> vault.forgetWhatWasTakenOut(_ -> true));
    }

    private static Optional<String> told(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (StoreFault fault) {
            return Optional.of(String.valueOf(fault.getMessage()));
        }
    }
}
