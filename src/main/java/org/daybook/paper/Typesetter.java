package org.daybook.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.base.School;

/** Breaks texts into lines. */
final class Typesetter {

    /** Room kept for a page number until it is known. */
    private static final String NUMBER = "000";

    /** A piece of a word up to this long is not left alone before its hyphen. */
    private static final int SHORT = 4;

    private static final Set<String> MONTHS =
            Set.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");

    private final Fonts fonts;
    private final BreakIterator breaks = BreakIterator.getLineInstance(School.LOCALE);

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** What a line cannot be broken in: a word and the space after it. */
    private record Atom(int start, int end, List<Piece> pieces, float width, float bare) {}

    List<Line> lines(Words words, Style style, float width) {
        Wording wording = Wording.of(words, style);
        Lines lines = new Lines(wording.rightToLeft());
        breaks.setText(wording.text());
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < wording.text().length() && binds(wording.text(), start, end)) {
                continue;
            }
            boolean lineEnds = wording.text().charAt(end - 1) == '\n';
            add(wording, start, lineEnds ? end - 1 : end, width, lines);
            if (lineEnds) {
                // A space that nobody sees keeps the words apart for readers.
                lines.pieces.addAll(fonts.pieces(" ", style, 0));
                lines.end();
            }
            start = end;
        }
        lines.endLast();
        return lines.done;
    }

    /** No break in e-mail or in 16 July. */
    private static boolean binds(String text, int start, int end) {
        if (text.charAt(end - 1) == '-') {
            return end - start <= SHORT;
        }
        return text.charAt(end - 1) == ' '
                && Character.isDigit(text.charAt(end - 2 < start ? start : end - 2))
                && end - start <= SHORT
                && MONTHS.contains(text.substring(end, Math.min(end + 3, text.length())));
    }

    /** A line that is not broken. */
    Line line(Words words, Style style) {
        List<Line> lines = lines(words, style, Float.MAX_VALUE);
        return lines.isEmpty() ? new Line(List.of(), 0, false) : lines.getFirst();
    }

    List<Piece> digits(int number, Style style) {
        return fonts.pieces(Integer.toString(number), style, 0);
    }

    private void add(Wording wording, int start, int end, float width, Lines lines) {
        if (start == end) {
            return;
        }
        Atom atom = atom(wording, start, end);
        if (atom.bare() <= width) {
            lines.add(atom, width);
        } else {
            addBroken(wording, atom, width, lines);
        }
    }

    /** A word wider than its column is broken between characters. */
    private void addBroken(Wording wording, Atom atom, float width, Lines lines) {
        String text = wording.text();
        int start = atom.start();
        int end = start;
        float used = 0;
        while (end < atom.end()) {
            int next = Math.min(fonts.clusterEnd(text, end), atom.end());
            float wide = atom(wording, end, next).bare();
            if (end > start && used + wide > width) {
                lines.add(atom(wording, start, end), width);
                start = end;
                used = 0;
            }
            used += wide;
            end = next;
        }
        lines.add(atom(wording, start, end), width);
    }

    private Atom atom(Wording wording, int start, int end) {
        List<Piece> pieces = new ArrayList<>(1);
        int at = start;
        while (at < end) {
            Wording.Stretch stretch = wording.stretchAt(at);
            int until = wording.sameDirection(at, Math.min(end, stretch.end()));
            pieces.addAll(pieces(wording, stretch, at, until));
            at = until;
        }
        float width = 0;
        for (Piece piece : pieces) {
            width += piece.width();
        }
        return new Atom(start, end, pieces, width, width - spaceAtEnd(wording, start, end, pieces));
    }

    private List<Piece> pieces(Wording wording, Wording.Stretch stretch, int start, int end) {
        Style style = stretch.style();
        return switch (stretch.run()) {
            case Words.Said said ->
                    fonts.pieces(
                            wording.text().substring(start, end), style, wording.levelAt(start));
            case Words.Blank blank -> List.of(Piece.blank(fonts.of(style.face()), style, blank));
            case Words.Bar bar -> List.of(bar(bar, style, wording.levelAt(start)));
            case Words.PageOf page -> List.of(pending(page, style));
            case Words.PageCount count -> List.of(pending(count, style));
        };
    }

    /** Its number in white, in the middle. */
    private Piece bar(Words.Bar bar, Style style, int level) {
        Piece number = digits(bar.reason(), style.onBlack()).getFirst();
        return number.barred(bar, level, Glyphs.BAR_WIDTH);
    }

    private Piece pending(Words.Run run, Style style) {
        Typeface typeface = fonts.of(style.face());
        float width = 0;
        for (Piece digits : fonts.pieces(NUMBER, style, 0)) {
            width += digits.width();
        }
        return Piece.pending(typeface, style, run, width);
    }

    private static float spaceAtEnd(Wording wording, int start, int end, List<Piece> pieces) {
        int bare = end;
        while (bare > start && Character.isWhitespace(wording.text().charAt(bare - 1))) {
            bare--;
        }
        if (bare == end || pieces.isEmpty()) {
            return 0;
        }
        Piece last = pieces.getLast();
        int space = last.typeface().advance(last.typeface().glyph(' '));
        return (end - bare) * space * last.style().size() / 1000;
    }

    /** Lines as they fill. */
    private static final class Lines {
        private final boolean rightToLeft;
        private final List<Line> done = new ArrayList<>();
        private List<Piece> pieces = new ArrayList<>();
        private float width;
        private float bare;

        Lines(boolean rightToLeft) {
            this.rightToLeft = rightToLeft;
        }

        void add(Atom atom, float limit) {
            if (!pieces.isEmpty() && width + atom.bare() > limit) {
                end();
            }
            pieces.addAll(atom.pieces());
            bare = width + atom.bare();
            width += atom.width();
        }

        void end() {
            done.add(new Line(pieces, bare, rightToLeft));
            pieces = new ArrayList<>();
            width = 0;
            bare = 0;
        }

        void endLast() {
            if (!pieces.isEmpty()) {
                end();
            }
        }
    }
}
