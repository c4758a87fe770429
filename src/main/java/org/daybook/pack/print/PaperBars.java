package org.daybook.pack.print;

import org.daybook.pack.Bars;
import org.daybook.paper.Withheld;

/** Bars as the paper draws them. */
public final class PaperBars implements Bars {

    @Override
    public String bar(int reason) {
        return Withheld.mark(reason);
    }

    @Override
    public String unforged(String text) {
        return Withheld.unforged(text);
    }
}
