package org.daybook.paper;

import java.util.List;

/**
 * A file of somebody else's, ready to be set on pages.
 *
 * @param pages to be placed one by one
 * @param blocks to be set as text; empty where it has pages
 * @param kind what it is, "PDF, 5 pages"
 * @param sentence what is not shown and why; empty when all is
 */
record ForeignShown(List<Placed> pages, List<Block> blocks, String kind, String sentence) {

    static ForeignShown pages(List<Placed> pages, String kind, String sentence) {
        return new ForeignShown(List.copyOf(pages), List.of(), kind, sentence);
    }

    static ForeignShown text(List<Block> blocks, String sentence) {
        return new ForeignShown(List.of(), List.copyOf(blocks), "Plain text", sentence);
    }

    static ForeignShown not(String kind, String sentence) {
        return new ForeignShown(List.of(), List.of(), kind, sentence);
    }

    boolean onPages() {
        return !pages.isEmpty() || !blocks.isEmpty();
    }

    boolean whole() {
        return sentence.isEmpty() && onPages();
    }
}
