package org.daybook.transfer;

/** Where the school's rules for files on their way are kept. */
public interface RuleBook {

    /** The usual ones until somebody changes them. */
    TransferRules current();

    /** Called inside a change. */
    void put(TransferRules rules);
}
