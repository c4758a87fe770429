package org.daybook.language;

import java.util.List;

/** Where the school's list of phrases is kept. What is written is written inside the journal. */
public interface Phrases {

    /** In the school's order; the usual list until somebody changes it. */
    List<Phrase> all();

    /** Whether the school has a list of its own. */
    boolean own();

    /** Puts this list in the place of what stood there. */
    void put(List<Phrase> phrases);

    /** Lets the school's own list go. */
    void backToUsual();
}
