package org.daybook.children;

/**
 * Something in a school's list that is not as it should be.
 *
 * @param line the line of the file
 * @param column the heading of the column; empty when it concerns the whole line
 * @param weight what follows from it
 * @param sentence what is wrong and what happens
 */
public record LineProblem(long line, String column, Weight weight, String sentence) {

    /** What follows from a problem. */
    public enum Weight {
        /** The line is not taken. */
        LEFT_OUT,
        /** The line is taken, but somebody should look. */
        LOOK
    }
}
