package org.daybook;

import org.daybook.practice.PracticeSchool;
import org.daybook.shell.Founding;
import org.daybook.shell.Session;
import org.daybook.shell.VaultRecords;
import org.daybook.vault.OpenVault;

/** What happens between the right passphrase and the first page. On the store's thread. */
final class Entrance implements VaultRecords.Behind {

    private final Outside outside;
    private final boolean practice;

    /**
     * @param practice empty records are filled with the practice school
     */
    Entrance(Outside outside, boolean practice) {
        this.outside = outside;
        this.practice = practice;
    }

    @Override
    public Session open(OpenVault vault) {
        if (practice) {
            new PracticeSchool(vault.store(), vault.files(), outside.clock()).fillIfEmpty();
        }
        return new Rooms(vault, outside).entered();
    }

    @Override
    public Session open(OpenVault vault, String how) {
        return new Rooms(vault, outside).entered(how);
    }

    @Override
    public Session found(OpenVault vault, Founding founding) {
        return practice ? open(vault) : new Rooms(vault, outside).founded(founding);
    }
}
