package org.daybook.attachments.view;

import java.nio.IntBuffer;

/** What of a file stands on the page. */
sealed interface Shown {

    /** Until it has been read. */
    record Waiting() implements Shown {}

    /** It cannot be looked at here; the sentence says why. */
    record Nothing(String sentence) implements Shown {}

    /**
     * A picture, or a page of paper as a picture.
     *
     * @param argb row by row
     * @param note what is to be said of it; may be empty
     */
    record Pixels(int width, int height, IntBuffer argb, String note) implements Shown {}

    /**
     * Words.
     *
     * @param cut whether the file goes on
     */
    record Words(String text, boolean cut) implements Shown {}
}
