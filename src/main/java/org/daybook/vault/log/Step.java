package org.daybook.vault.log;

/**
 * The steps of a commit, and then those of forgetting what was taken out, in their order, so that a
 * test can stop the program between any two.
 */
public enum Step {
    FRAME_WRITTEN,
    FRAME_FORCED,
    COPY_COMMITTED,
    COPY_ON_DISK,
    SEGMENT_BEGUN,
    COPY_COMPACT,
    REMAINS_REMOVED,
    SEALED_REMOVED;

    /** Who is told of each step that has been reached. */
    public interface Watcher {

        Watcher NOBODY = step -> {};

        void reached(Step step);
    }
}
