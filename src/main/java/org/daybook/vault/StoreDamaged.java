package org.daybook.vault;

import org.daybook.vault.log.LogDamaged;

/** What lies in the folder is not what was written, and what is missing stands nowhere else. */
final class StoreDamaged extends Exception {

    private static final long serialVersionUID = 1L;

    private static final String RESTORE =
            "Nothing in the folder has been altered. Bring back the latest safe copy; this folder is kept.";

    private final String advice;
    private final boolean endUnclear;

    private StoreDamaged(String found, String advice, boolean endUnclear) {
        super(found);
        this.advice = advice;
        this.endUnclear = endUnclear;
    }

    static StoreDamaged found(String what) {
        return new StoreDamaged(what, RESTORE, false);
    }

    static StoreDamaged from(LogDamaged log) {
        return found(String.valueOf(log.getMessage()));
    }

    /**
     * Neither the log nor the working copy can tell whether the log's broken end was ever saved.
     */
    static StoreDamaged endUnclear() {
        return new StoreDamaged(
                "The last lines of the log cannot be read, and the working copy, which could tell"
                        + " whether they had been saved, is damaged or behind as well.",
                "Bring back the latest safe copy, or go on without what cannot be read: it is the last thing that was written, at most.",
                true);
    }

    String advice() {
        return advice;
    }

    boolean isEndUnclear() {
        return endUnclear;
    }
}
