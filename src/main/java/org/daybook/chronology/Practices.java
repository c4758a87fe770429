package org.daybook.chronology;

/** Where the school's practice is kept. */
public interface Practices {

    /** The usual one until somebody changes it. */
    Practice current();

    void put(Practice practice);
}
