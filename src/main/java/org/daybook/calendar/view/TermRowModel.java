package org.daybook.calendar.view;

import javafx.beans.property.StringProperty;
import org.daybook.base.Days;
import org.daybook.calendar.Term;
import org.daybook.calendar.TypedYear.TermRow;

/** A term while somebody types its days. */
public final class TermRowModel extends RowModel {

    private final StringProperty name;
    private final StringProperty first;
    private final StringProperty last;
    private final StringProperty halfFirst;
    private final StringProperty halfLast;

    TermRowModel(String id, TermRow row, Runnable changed) {
        super(id, changed);
        this.name = text(row.name());
        this.first = text(row.first());
        this.last = text(row.last());
        this.halfFirst = text(row.halfFirst());
        this.halfLast = text(row.halfLast());
    }

    static TermRow row(Term term) {
        return new TermRow(
                term.name(),
                Days.typed(term.in().first()),
                Days.typed(term.in().last()),
                term.halfTerm().map(half -> Days.typed(half.first())).orElse(""),
                term.halfTerm().map(half -> Days.typed(half.last())).orElse(""));
    }

    TermRow row() {
        return new TermRow(name.get(), first.get(), last.get(), halfFirst.get(), halfLast.get());
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty first() {
        return first;
    }

    public StringProperty last() {
        return last;
    }

    public StringProperty halfFirst() {
        return halfFirst;
    }

    public StringProperty halfLast() {
        return halfLast;
    }
}
