package org.daybook.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets blocks into lines, in the page's width or a cell's, and tags them. */
final class Setting {

    private static final float BETWEEN = 4;
    private static final float BULLET = 14;
    private static final float TICK = 20;
    private static final float QUOTE = 13;
    private static final float ITEM_GAP = 3;
    private static final float TICK_GAP = 6;

    private final Typesetter typesetter;
    private final Pictures pictures;
    private final Sheet sheet;
    private final boolean dense;

    Setting(Typesetter typesetter, Pictures pictures, Sheet sheet) {
        this(typesetter, pictures, sheet, false);
    }

    private Setting(Typesetter typesetter, Pictures pictures, Sheet sheet, boolean dense) {
        this.typesetter = typesetter;
        this.pictures = pictures;
        this.sheet = sheet;
        this.dense = dense;
    }

    /** The same for narrow columns: smaller, and closer together. */
    Setting dense() {
        return new Setting(typesetter, pictures, sheet, true);
    }

    private Style fit(Style style) {
        return dense ? style.dense() : style;
    }

    Sheet sheet() {
        return sheet;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    /** Blocks below one another. */
    List<Slice> stack(List<Block> blocks, Element parent, float indent, float width) {
        List<Slice> slices = new ArrayList<>();
        Optional<Block> before = Optional.empty();
        for (Block block : blocks) {
            float gap = before.map(above -> gap(above, block)).orElse(0f);
            if (gap > 0) {
                slices.add(new Slice.Space(gap));
            }
            slices.addAll(slices(block, parent, indent, width));
            before = Optional.of(block);
        }
        return slices;
    }

    private static float gap(Block above, Block block) {
        if (above instanceof Block.Paragraph paragraph
                && (paragraph.tone() == Block.Tone.TOPIC || paragraph.tone() == Block.Tone.SMALL)) {
            return 0;
        }
        return block instanceof Block.ChildsWords || above instanceof Block.ChildsWords
                ? BETWEEN + 2
                : BETWEEN;
    }

    List<Slice> slices(Block block, Element parent, float indent, float width) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph, parent, indent, width);
            case Block.Listing listing -> listing(listing, parent, indent, width);
            case Block.Ticks ticks -> ticks(ticks, parent, indent, width);
            case Block.MarkedList marked -> marked(marked, parent, indent, width);
            case Block.ChildsWords words -> childsWords(words, parent, indent, width);
            case Block.Figure figure -> pictures.figure(figure, parent, indent, width, this);
            case Block.Drawing drawing -> Drawn.slices(drawing, parent, indent, width, this);
            default ->
                    throw new IllegalArgumentException(
                            block.getClass().getSimpleName() + " stands on the page itself only");
        };
    }

    /** Lines of a text that is an element's content. */
    List<Slice> text(Words words, Style wanted, Element element, float indent, float width) {
        Style style = fit(wanted);
        words.language().ifPresent(element::speaks);
        List<Line> lines = typesetter.lines(words, style, width);
        List<Slice> slices = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            // Two lines of a paragraph stay together, at a page's foot and at its head.
            boolean holds = i < lines.size() - 1 && (i == 0 || i == lines.size() - 2);
            slices.add(
                    new TextSlice(
                            lines.get(i),
                            style,
                            element,
                            TextSlice.Side.START,
                            indent,
                            width,
                            holds));
        }
        return slices;
    }

    private List<Slice> paragraph(
            Block.Paragraph paragraph, Element parent, float indent, float width) {
        Style style =
                switch (paragraph.tone()) {
                    case BODY -> Style.BODY;
                    case QUIET -> Style.NOTE;
                    case SMALL -> Style.SMALL;
                    case LARGE -> Style.LARGE;
                    case TOPIC -> Style.TOPIC;
                };
        List<Slice> lines = text(paragraph.words(), style, parent.child("P"), indent, width);
        return paragraph.tone() == Block.Tone.TOPIC
                ? lines.stream().map(Slice::holding).toList()
                : lines;
    }

    private List<Slice> listing(Block.Listing listing, Element parent, float indent, float width) {
        return new Items(this, "Disc", BULLET, ITEM_GAP)
                .set(
                        listing.items(),
                        (item, label) -> bullet(label, indent),
                        parent,
                        indent,
                        width);
    }

    private Slice bullet(Element label, float indent) {
        Style style = fit(Style.BODY);
        Line bullet = typesetter.line(Words.of("•"), style);
        return new TextSlice(bullet, style, label, TextSlice.Side.START, indent, BULLET, true);
    }

    private List<Slice> ticks(Block.Ticks ticks, Element parent, float indent, float width) {
        return new Items(this, "None", TICK, TICK_GAP)
                .set(
                        ticks.items(),
                        (item, label) -> new TickBox(label, indent),
                        parent,
                        indent,
                        width);
    }

    private List<Slice> marked(Block.MarkedList marked, Element parent, float indent, float width) {
        List<Words> words = marked.items().stream().map(Block.Marked::words).toList();
        return new Items(this, "None", BULLET, ITEM_GAP)
                .set(
                        words,
                        (item, label) ->
                                new ShapeMark(
                                        marked.items().get(item).shape(),
                                        label,
                                        indent,
                                        fit(Style.BODY).leading()),
                        parent,
                        indent,
                        width);
    }

    private List<Slice> childsWords(
            Block.ChildsWords words, Element parent, float indent, float width) {
        Element quote = parent.child("BlockQuote");
        words.language().ifPresent(quote::speaks);
        float within = indent + QUOTE;
        List<Slice> lines = new ArrayList<>();
        Words said = Words.of(Quotes.around(words.words()));
        lines.addAll(text(said, Style.VOICE, quote.child("P"), within, width - QUOTE));
        if (!words.caption().isBlank()) {
            lines.set(lines.size() - 1, lines.getLast().holding());
            Words caption = Words.of(words.caption());
            lines.addAll(text(caption, Style.CAPTION, quote.child("P"), within, width - QUOTE));
        }
        return lines.stream().<Slice>map(line -> new Barred(line, indent)).toList();
    }
}
