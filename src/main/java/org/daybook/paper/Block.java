package org.daybook.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a piece of a document is; how it looks and how it is tagged follows from that. */
public sealed interface Block {

    /**
     * The document's title; once, and before any heading. Headings on its own page are set small,
     * so that nothing competes with it.
     *
     * @param kind the line above, "Child protection file"; may be empty
     * @param line the line below, "Born 9 May 2019 · Year 3"; may be empty
     */
    record Title(String kind, String name, String line) implements Block {}

    /**
     * A heading and bookmark; never left alone at a page's foot.
     *
     * @param level 1 opens a part, 2 a section in it, 3 a piece of that; no level is skipped
     * @param note a quiet line below; may be empty
     * @param part which contents lists point here
     */
    record Heading(int level, String text, String note, Optional<Part> part) implements Block {

        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("A heading has level 1 to 3");
            }
        }

        public static Heading of(int level, String text) {
            return new Heading(level, text, "", Optional.empty());
        }

        public Heading note(String quiet) {
            return new Heading(level, text, quiet, part);
        }

        public Heading opening(Part opened) {
            return new Heading(level, text, note, Optional.of(opened));
        }
    }

    /** How a paragraph stands among others. */
    enum Tone {
        /** Plain reading text. */
        BODY,
        /** A side remark in grey. */
        QUIET,
        /** Smaller, for captions and dates. */
        SMALL,
        /** Large and clear, to be copied by hand: the words of a code. */
        LARGE,
        /** Names what follows in its cell or box, in the accent colour; stays with it. */
        TOPIC
    }

    /** A paragraph. */
    record Paragraph(Words words, Tone tone) implements Block {

        public static Paragraph of(Words words) {
            return new Paragraph(words, Tone.BODY);
        }

        public static Paragraph of(String text) {
            return of(Words.of(text));
        }

        public static Paragraph quiet(String text) {
            return new Paragraph(Words.of(text), Tone.QUIET);
        }

        public static Paragraph small(String text) {
            return new Paragraph(Words.of(text), Tone.SMALL);
        }

        public static Paragraph topic(String text) {
            return new Paragraph(Words.of(text), Tone.TOPIC);
        }
    }

    /** A label and what belongs to it, one line each. */
    record Fact(String label, List<Words> lines) {

        public Fact {
            lines = List.copyOf(lines);
        }

        public static Fact of(String label, Words... lines) {
            return new Fact(label, List.of(lines));
        }

        public static Fact of(String label, String line) {
            return of(label, Words.of(line));
        }
    }

    /** Facts below one another, labels in a left column, quiet rules between. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }

        public static Facts of(Fact... facts) {
            return new Facts(List.of(facts));
        }
    }

    /** A list with bullets. */
    record Listing(List<Words> items) implements Block {

        public Listing {
            items = List.copyOf(items);
        }

        public static Listing of(String... items) {
            return new Listing(List.of(items).stream().map(Words::of).toList());
        }
    }

    /**
     * How something stands, as a shape; the words beside it say the same, so that nothing hangs on
     * seeing it.
     */
    enum Shape {
        DONE,
        OPEN,
        LATE,
        NOT_KNOWN,
        IN_FORCE,
        ENDED
    }

    /** Words with their shape before them. */
    record Marked(Shape shape, Words words) {

        public static Marked of(Shape shape, String words) {
            return new Marked(shape, Words.of(words));
        }
    }

    /** A list in which each item has its shape: actions, statuses, what is not known. */
    record MarkedList(List<Marked> items) implements Block {

        public MarkedList {
            items = List.copyOf(items);
        }

        public static MarkedList of(Marked... items) {
            return new MarkedList(List.of(items));
        }
    }

    /**
     * What the child said, set apart.
     *
     * @param words as said; curly quotes are set around them unless they have some
     * @param caption who heard it, when and how; may be empty
     * @param language the child's, where it is not English
     */
    record ChildsWords(String words, String caption, Optional<Locale> language) implements Block {

        public static ChildsWords of(String words, String caption) {
            return new ChildsWords(words, caption, Optional.empty());
        }
    }

    /** A boxed notice; holds no box in its box. */
    record Notice(List<Block> blocks) implements Block {

        public Notice {
            blocks = List.copyOf(blocks);
            if (blocks.stream().anyMatch(Notice.class::isInstance)) {
                throw new IllegalArgumentException("A notice holds no notice");
            }
        }

        public static Notice of(Block... blocks) {
            return new Notice(List.of(blocks));
        }
    }

    /** Boxes to tick with a pen. */
    record Ticks(List<Words> items) implements Block {

        public Ticks {
            items = List.copyOf(items);
        }

        public static Ticks of(String... items) {
            return new Ticks(List.of(items).stream().map(Words::of).toList());
        }
    }

    /** Lines to write on with a pen, two side by side, each label under its line. */
    record PenLines(List<String> labels) implements Block {

        public PenLines {
            labels = List.copyOf(labels);
        }

        public static PenLines of(String... labels) {
            return new PenLines(List.of(labels));
        }
    }

    /** Where a slip is folded or torn off. */
    record FoldLine(String text) implements Block {}

    /**
     * A picture.
     *
     * @param image PNG or JPEG
     * @param alternative what it says, for those who do not see it
     * @param caption below; may be empty
     * @param millimetres its width; at most the column's
     */
    @SuppressWarnings("ArrayRecordComponent") // figures are drawn, never compared
    record Figure(byte[] image, String alternative, String caption, int millimetres)
            implements Block {

        public Figure {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("A figure needs its alternative text");
            }
        }
    }

    /**
     * A picture drawn with lines, sharp at any size.
     *
     * @param outline what is drawn, in units of the drawing's own
     * @param alternative what it says, for those who do not see it
     * @param caption below; may be empty
     * @param millimetres its width; at most the column's
     */
    record Drawing(Outline outline, String alternative, String caption, int millimetres)
            implements Block {

        public Drawing {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("A drawing needs its alternative text");
            }
        }
    }

    /** The parts with their page numbers and links. */
    record Contents(List<Part> parts) implements Block {

        public Contents {
            parts = List.copyOf(parts);
        }
    }
}
