package org.daybook.handover;

/** A value that no record can hold; says where it stands and never what it is. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String where;

    Unfit(String where) {
        super(where, null, false, false);
        this.where = where;
    }

    String where() {
        return where;
    }
}
