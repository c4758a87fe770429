package org.daybook.paper;

import java.util.List;
import org.daybook.base.School;

/**
 * A file of somebody else's, ready to be set on pages.
 *
 * @param pages to be placed one by one
 * @param blocks to be set as text; empty where it has pages
 * @param length "5 pages"; empty where there is one, or nobody can tell
 * @param sentence what is not shown and why; empty when all is
 */
record ForeignShown(List<Placed> pages, List<Block> blocks, String length, String sentence) {

    static ForeignShown pages(List<Placed> pages, int all, String sentence) {
        return new ForeignShown(List.copyOf(pages), List.of(), length(all), sentence);
    }

    static ForeignShown text(List<Block> blocks, String sentence) {
        return new ForeignShown(List.of(), List.copyOf(blocks), "", sentence);
    }

    static ForeignShown not(String sentence) {
        return not(0, sentence);
    }

    static ForeignShown not(int all, String sentence) {
        return new ForeignShown(List.of(), List.of(), length(all), sentence);
    }

    private static String length(int all) {
        return all > 1 ? String.format(School.LOCALE, "%,d pages", all) : "";
    }

    boolean onPages() {
        return !pages.isEmpty() || !blocks.isEmpty();
    }

    boolean whole() {
        return sentence.isEmpty() && onPages();
    }
}
