package org.daybook.arrival;

/** Things counted in words. */
final class Count {

    private Count() {}

    /** "1 entry", "12 entries", "no entries". */
    static String of(int count, String one, String many) {
        return count == 1 ? "1 " + one : (count == 0 ? "no" : count) + " " + many;
    }
}
