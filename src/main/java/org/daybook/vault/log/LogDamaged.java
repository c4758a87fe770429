package org.daybook.vault.log;

/** The log is not what was written; the message says what was found, without a value of any row. */
public final class LogDamaged extends Exception {

    private static final long serialVersionUID = 1L;

    public LogDamaged(String found) {
        super(found);
    }
}
