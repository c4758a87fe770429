package org.daybook.arrival;

/** Where it is kept by when what is done about a file in. */
public interface ArrivalPractices {

    /** The usual one until somebody changes it. */
    ArrivalPractice current();

    void put(ArrivalPractice practice);
}
