package org.daybook.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.RecoveryCode;

/**
 * What the first run has gathered; nothing of it is on the disk before all of it is known.
 *
 * @param lead who sits at the keys
 * @param deputy may be empty
 * @param passphrase whoever founds closes it, and the code
 * @param copies where safe copies go, when that is known already
 */
public record Founding(
        String school,
        String lead,
        String deputy,
        Passphrase passphrase,
        RecoveryCode code,
        Optional<Path> copies) {}
