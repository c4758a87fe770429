package org.daybook.paper;

import java.util.List;

/**
 * A file of somebody else's that becomes pages of ours: a title page of its own, then its pages,
 * its picture or its text. What cannot be set on pages is said on the title page.
 *
 * @param part opens on the title page; its name is the heading there
 * @param label "Document 3", above each of its pages
 * @param about what the title page tells of it
 */
public record Appendix(
        Part part, String label, ForeignFile file, List<Block.Fact> about, Original original) {

    /** Whether the file itself is put inside the document. */
    public enum Original {
        /** In any case, beside its pages, too. */
        INSIDE,
        /** Only where it is not, or not wholly, shown on pages. */
        INSIDE_IF_NOT_SHOWN,
        /** Never; the title page says where it is not wholly shown. */
        NOT_INSIDE
    }

    /**
     * What became of it.
     *
     * @param onPages whether it is shown on pages
     * @param whole whether all of it is shown
     * @param inside whether the file itself is inside the document
     * @param sentence what is not shown and why; empty when all is
     */
    public record Shown(boolean onPages, boolean whole, boolean inside, String sentence) {}

    public Appendix {
        about = List.copyOf(about);
    }
}
