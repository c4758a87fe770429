package org.daybook.pack;

import java.util.List;
import org.daybook.base.TransferId;

/** What of a file stays behind. Whatever writes is called inside the journal's door. */
public interface StaysBehind {

    /** In the order in which they were marked, also those that were put back. */
    List<Passage> passages(TransferId transfer);

    void add(Passage passage);

    void putBack(Passage passage, Passage.PutBack how);

    /** In the order in which it was decided, also those that were put back. */
    List<WithheldDocument> documents(TransferId transfer);

    void add(WithheldDocument document);

    void putBack(WithheldDocument document, Passage.PutBack how);
}
