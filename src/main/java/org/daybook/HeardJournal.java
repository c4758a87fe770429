package org.daybook;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.ChildId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.journal.Trace;

/** A journal that says what was changed, once it is kept. On the store's thread. */
final class HeardJournal implements Journal {

    private final Journal journal;
    private final Consumer<Deed> heard;

    HeardJournal(Journal journal, Consumer<Deed> heard) {
        this.journal = journal;
        this.heard = heard;
    }

    @Override
    public String actor() {
        return journal.actor();
    }

    @Override
    public <T> T change(Deed deed, Supplier<T> work) {
        T answer = journal.change(deed, work);
        heard.accept(deed);
        return answer;
    }

    @Override
    public List<Trace> about(ChildId child) {
        return journal.about(child);
    }

    @Override
    public List<Trace> latest(int most) {
        return journal.latest(most);
    }
}
