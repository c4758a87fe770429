package org.daybook.vault;

/** A later Daybook wrote this store. */
final class NewerStore extends Exception {

    private static final long serialVersionUID = 1L;
}
