package org.daybook.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Progress;
import org.daybook.journal.Trace;
import org.daybook.vault.Rekeying;
import org.daybook.vault.SafeCopy;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.RecoveryCode;

/** What Safe-keeping does with the open records. Every method is called on the store's thread. */
public interface Safety {

    /** When the last safe copy was made. May be called from anywhere. */
    Optional<Instant> lastCopy();

    /** Where safe copies go; empty until it was said. */
    Optional<Path> copiesFolder();

    /** Makes a safe copy, opens it elsewhere and counts it; the folder is remembered. */
    SafeCopy makeCopy(Path folder);

    /** Reads everything through and says what it found. */
    RecordsChecked check(Progress progress) throws IOException;

    Rekeying changePassphrase(Passphrase now, Passphrase next);

    /** The old sealed sheet opens nothing from then on. */
    Rekeying changeCode(Passphrase now, RecoveryCode next);

    /** The latest deeds, newest first. */
    List<Trace> latest(int most);
}
