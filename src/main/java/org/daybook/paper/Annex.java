package org.daybook.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.paper.Appendix.Original;
import org.daybook.paper.Appendix.Shown;

/** Sets a file of somebody else's on pages, behind its title page. */
final class Annex {

    private final Composition composition;
    private final Insides insides;

    Annex(Composition composition, Insides insides) {
        this.composition = composition;
        this.insides = insides;
    }

    Shown append(Appendix appendix) throws IOException {
        String reason = "This kind of file cannot be shown on paper.";
        boolean inside = inside(appendix, false);
        titlePage(appendix, reason, inside);
        return new Shown(0, false, inside, reason);
    }

    private void titlePage(Appendix appendix, String said, boolean inside) {
        composition.newPage();
        composition.add(Block.Heading.of(2, appendix.part().name()).opening(appendix.part()));
        if (!appendix.about().isEmpty()) {
            composition.add(new Block.Facts(appendix.about()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(said));
        blocks.add(Block.Paragraph.of(whereItIs(appendix, inside)));
        composition.add(new Block.Notice(blocks));
    }

    private static String whereItIs(Appendix appendix, boolean inside) {
        return inside
                ? "The file itself is inside this PDF, as “"
                        + appendix.file().name()
                        + "”: open the list of attachments of your PDF reader."
                : "The file itself is not inside this document.";
    }

    private boolean inside(Appendix appendix, boolean whole) {
        boolean inside =
                appendix.original() == Original.INSIDE
                        || (appendix.original() == Original.INSIDE_IF_NOT_SHOWN && !whole);
        if (inside) {
            insides.add(
                    new Inside(
                            appendix.file(),
                            whole ? Inside.Relationship.SOURCE : Inside.Relationship.SUPPLEMENT));
        }
        return inside;
    }
}
