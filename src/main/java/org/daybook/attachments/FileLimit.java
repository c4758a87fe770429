package org.daybook.attachments;

/** How large a file the school lets in: a setting. */
public interface FileLimit {

    long USUAL_MEGABYTES = 200;

    /** The sealed files take no more than this, whatever is set. */
    long MOST_MEGABYTES = 250;

    /** From 1 to {@link #MOST_MEGABYTES}. */
    long megabytes();

    /** Called inside a change. */
    void put(long megabytes);

    default long bytes() {
        return megabytes() << 20;
    }
}
