package org.daybook.vault;

import java.nio.file.Path;
import java.util.Optional;

/** What came of putting a safe copy in the place of records that are gone or damaged. */
public sealed interface BroughtBack {

    /**
     * @param vault to be closed by whoever asked, on the thread that asked
     * @param aside where what lay there before is kept; empty when nothing did
     */
    record Back(OpenVault vault, Optional<Path> aside) implements BroughtBack {}

    /** The passphrase is not the one that the copy was made under. Nothing has been changed. */
    record WrongPassphrase() implements BroughtBack {}

    /**
     * @param sentence why not, and what to do; what lay there before is as it was
     */
    record NotBack(String sentence) implements BroughtBack {}
}
