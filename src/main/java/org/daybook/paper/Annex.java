package org.daybook.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.paper.Appendix.Original;
import org.daybook.paper.Appendix.Shown;

/** Sets a file of somebody else's on pages, behind its title page. */
final class Annex {

    private final Composition composition;
    private final Pictures pictures;
    private final Insides insides;

    Annex(Composition composition, Pictures pictures, Insides insides) {
        this.composition = composition;
        this.pictures = pictures;
        this.insides = insides;
    }

    static {
        ForeignPaper.prepare();
    }

    Shown append(Appendix appendix) throws IOException {
        ForeignShown shown = read(appendix);
        boolean inside = inside(appendix, shown);
        titlePage(appendix, shown, inside);
        if (!shown.blocks().isEmpty()) {
            composition.add(Block.Heading.of(3, "Its text"));
            shown.blocks().forEach(composition::add);
        }
        shown.pages().forEach(composition::foreignPage);
        return new Shown(shown.onPages(), shown.whole(), inside, shown.sentence());
    }

    private ForeignShown read(Appendix appendix) throws IOException {
        ForeignFile file = appendix.file();
        if (pictures.full()) {
            return ForeignShown.not("It is not shown: this document is very large already.");
        }
        if (file.type().equals("application/pdf")) {
            return new ForeignPages(pictures, appendix.label()).read(file);
        }
        if (ForeignPicture.known(file.type())) {
            return new ForeignPicture(pictures, appendix.label()).read(file);
        }
        return file.type().equals("text/plain")
                ? ForeignText.read(file.content())
                : ForeignShown.not("A file of this kind cannot be shown on paper.");
    }

    private boolean inside(Appendix appendix, ForeignShown shown) {
        boolean inside =
                appendix.original() == Original.INSIDE
                        || (appendix.original() == Original.INSIDE_IF_NOT_SHOWN && !shown.whole());
        if (inside) {
            insides.add(
                    new Inside(
                            appendix.file(),
                            shown.onPages()
                                    ? Inside.Relationship.SOURCE
                                    : Inside.Relationship.SUPPLEMENT));
        }
        return inside;
    }

    private void titlePage(Appendix appendix, ForeignShown shown, boolean inside) {
        composition.openPage(Block.Heading.of(2, appendix.part().name()).opening(appendix.part()));
        List<Block.Fact> facts = new ArrayList<>(appendix.about());
        if (!shown.length().isEmpty()) {
            facts.add(Block.Fact.of("Length", shown.length()));
        }
        if (!facts.isEmpty()) {
            composition.add(new Block.Facts(facts));
        }
        List<Block> said = new ArrayList<>();
        if (shown.onPages()) {
            said.add(
                    Block.Paragraph.of(
                            shown.pages().isEmpty()
                                    ? "Its text stands below."
                                    : "It is shown on the pages that follow."));
        }
        if (!shown.sentence().isEmpty()) {
            said.add(Block.Paragraph.of(Words.ofStrong(shown.sentence())));
        }
        said.add(Block.Paragraph.of(whereItIs(appendix, shown, inside)));
        composition.add(new Block.Notice(said));
    }

    private static String whereItIs(Appendix appendix, ForeignShown shown, boolean inside) {
        if (inside) {
            return "The file itself is inside this PDF: open your PDF reader’s list of attachments"
                    + " and look for “%s”.".formatted(appendix.file().name());
        }
        return shown.whole()
                ? "The file itself is not inside this document."
                : "The file itself is not inside this document; it must come beside it.";
    }
}
