package org.daybook.pack;

import org.daybook.extract.Enclosure;

/** The words in documents, so far as a program can read them. */
public interface DocumentTexts {

    /**
     * What was read.
     *
     * @param words as many as could be read
     * @param whole whether there can be no others: not in a picture, a film, a locked or broken
     *     file, nor in one with a scanned page
     */
    record Text(String words, boolean whole) {

        public static final Text UNREAD = new Text("", false);
    }

    Text text(Enclosure document);
}
