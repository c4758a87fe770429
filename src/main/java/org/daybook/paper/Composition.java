package org.daybook.paper;

import java.util.ArrayList;
import java.util.List;

/** Turns the blocks that stand on the page itself into rows of the flow. */
final class Composition {

    private static final float PARAGRAPH_GAP = 6;
    private static final float FACT_PAD = 5;
    private static final float LABEL_LEAST = 84;
    private static final float LABEL_MOST = 140;
    private static final float LABEL_GAP = 16;
    private static final float NUMBER_WIDTH = 40;

    private final Flow flow;
    private final Setting setting;
    private final Places places;
    private final Element document;
    private final float measure;
    private Element section;
    private int level = -1;
    private boolean onTitlePage;
    private boolean onPageOfItsOwn;

    Composition(Flow flow, Setting setting, Places places, Element document) {
        this.flow = flow;
        this.setting = setting;
        this.places = places;
        this.document = document;
        this.measure = setting.sheet().measure();
        this.section = document;
    }

    /** Where the next block belongs. */
    Element section() {
        return section;
    }

    void add(Block block) {
        switch (block) {
            case Block.Title title -> title(title);
            case Block.Heading heading -> heading(heading);
            case Block.Facts facts -> facts(facts);
            case Block.Contents contents -> contents(contents);
            case Block.Notice notice -> notice(notice);
            case Block.PenLines lines -> flow.place(Slips.penLines(lines, setting, section));
            case Block.FoldLine line -> flow.place(Slips.foldLine(line, setting, section));
            default -> {
                Row row = Row.of(setting.slices(block, section, 0, measure));
                flow.place(
                        names(block) ? row.before(gap(block)).holdsNext() : row.before(gap(block)));
            }
        }
    }

    void newPage() {
        flow.newPage();
        onTitlePage = false;
    }

    /** A page that opens with its own heading, as large as a part's. */
    void openPage(Block.Heading heading) {
        newPage();
        onPageOfItsOwn = true;
        heading(heading);
        onPageOfItsOwn = false;
    }

    /** A page of its own for what somebody else made. */
    void foreignPage(Placed placed) {
        Sheet held = placed.sheet();
        flow.newPage(held, placed.name());
        onTitlePage = false;
        Element caption = section.child("P");
        List<Slice> slices = new ArrayList<>();
        for (Slice line :
                setting.text(Words.of(placed.name()), Style.CAPTION, caption, 0, held.measure())) {
            slices.add(line.holding());
        }
        slices.add(new Slice.Space(Placed.BELOW_LABEL));
        slices.addAll(placed.slices(section, setting, held));
        flow.place(Row.of(slices).whole());
    }

    /** What names the block after it is never left alone at a page's foot. */
    private static boolean names(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.tone() == Block.Tone.TOPIC;
    }

    private static float gap(Block block) {
        return switch (block) {
            case Block.ChildsWords words -> PARAGRAPH_GAP + 4;
            case Block.Figure figure -> PARAGRAPH_GAP + 6;
            case Block.Drawing drawing -> PARAGRAPH_GAP + 6;
            default -> PARAGRAPH_GAP;
        };
    }

    private void title(Block.Title title) {
        if (level >= 0) {
            throw new IllegalStateException("The title comes first, and once");
        }
        level = 0;
        onTitlePage = true;
        List<Slice> slices = new ArrayList<>();
        if (!title.kind().isBlank()) {
            slices.addAll(line(title.kind(), Style.KIND, document.child("P")));
        }
        slices.addAll(line(title.name(), Style.TITLE, document.child("H1")));
        if (!title.line().isBlank()) {
            slices.add(new Slice.Space(2));
            slices.addAll(line(title.line(), Style.NOTE, document.child("P")));
        }
        flow.place(Row.of(slices).padded(14, 12).whole());
    }

    private void heading(Block.Heading heading) {
        deepen(heading.level());
        if (heading.level() == 1) {
            section = document.child("Sect");
        }
        List<Slice> slices = new ArrayList<>(headingLines(heading, section));
        if (!heading.note().isBlank()) {
            slices.addAll(line(heading.note(), Style.NOTE, section.child("P")));
        }
        Row row = Row.of(slices).whole().holdsNext();
        flow.place(
                switch (heading.level()) {
                    case 1 -> onTitlePage ? row.before(24) : row.before(26).padded(0, 8);
                    case 2 -> row.before(18).padded(0, 0);
                    default -> row.before(12).padded(0, 0);
                });
    }

    private void deepen(int next) {
        if (next > level + 1) {
            throw new IllegalStateException(
                    "A heading of level " + next + " needs one of level " + (next - 1) + " above");
        }
        level = next;
    }

    private List<Slice> headingLines(Block.Heading heading, Element parent) {
        Style style =
                switch (heading.level()) {
                    case 1 -> onTitlePage ? Style.SECTION : Style.PART;
                    case 2 -> onPageOfItsOwn ? Style.PART : Style.SECTION;
                    default -> Style.PIECE;
                };
        // The title is H1, so that a heading of level 1 is H2.
        Element element = parent.child("H" + (heading.level() + 1));
        List<Slice> lines = line(heading.text(), style, element);
        List<Slice> marked = new ArrayList<>(lines);
        marked.set(0, new Anchored(lines.getFirst(), heading, places));
        return marked;
    }

    private List<Slice> line(String text, Style style, Element element) {
        return setting.text(Words.of(text), style, element, 0, measure);
    }

    private void facts(Block.Facts facts) {
        Element list = Lists.begin(section, "None");
        float label = LABEL_LEAST;
        for (Block.Fact fact : facts.facts()) {
            Line line = setting.typesetter().line(Words.of(fact.label()), Style.NOTE);
            label = Math.max(label, Math.min(line.width() + LABEL_GAP, LABEL_MOST));
        }
        boolean first = true;
        for (Block.Fact fact : facts.facts()) {
            flow.place(fact(fact, list.child("LI"), label).before(first ? PARAGRAPH_GAP - 2 : 0));
            first = false;
        }
    }

    private Row fact(Block.Fact fact, Element item, float label) {
        List<Slice> name =
                setting.text(
                        Words.of(fact.label()),
                        Style.NOTE,
                        item.child("Lbl"),
                        0,
                        label - LABEL_GAP / 2);
        Element body = item.child("LBody");
        List<Slice> lines = new ArrayList<>();
        for (Words words : fact.lines()) {
            Element line = body.child("P");
            lines.addAll(setting.text(words, Style.BODY, line, 0, measure - label));
        }
        return new Row(List.of(new Row.Column(0, name), new Row.Column(label, lines)))
                .padded(FACT_PAD, FACT_PAD + 1)
                .decorated(Rules::below);
    }

    private void contents(Block.Contents contents) {
        Element list = section.child("TOC");
        boolean first = true;
        for (Part part : contents.parts()) {
            flow.place(entry(part, list).before(first ? PARAGRAPH_GAP - 2 : 0));
            first = false;
        }
    }

    private Row entry(Part part, Element list) {
        Element link = list.child("TOCI").child("Reference").child("Link");
        List<Slice> name =
                setting.text(Words.of(part.name()), Style.BODY, link, 0, measure - NUMBER_WIDTH);
        Line page = setting.typesetter().line(Words.none().pageOf(part), Style.BODY);
        Slice number =
                new TextSlice(page, Style.BODY, link, TextSlice.Side.RIGHT, 0, NUMBER_WIDTH, false);
        float right = measure - NUMBER_WIDTH;
        return new Row(List.of(new Row.Column(0, name), new Row.Column(right, List.of(number))))
                .padded(4.5f, 5)
                .whole()
                .decorated((leaf, top, height, last) -> {
                    Rules.below(leaf, top, height, last);
                    places.link(leaf, part, link, top, height);
                });
    }

    private void notice(Block.Notice notice) {
        Element box = section.child("Div");
        float width = measure - 2 * Rules.FRAME_PAD;
        List<Slice> slices = setting.stack(notice.blocks(), box, Rules.FRAME_PAD, width);
        flow.place(
                Row.of(slices)
                        .before(PARAGRAPH_GAP + 6)
                        .padded(Rules.FRAME_PAD - 2, Rules.FRAME_PAD)
                        .whole()
                        .decorated(Rules::frame));
    }
}
