package org.daybook.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Where somebody's own words stand in a narrative: between quotation marks, double or single,
 * curly, straight or angled. An opening mark that is not closed holds good to the end of its
 * paragraph, because the words are then still being typed; an inch mark after a figure opens
 * nothing. A single mark that is never closed is an apostrophe.
 */
public final class QuotedSpeech {

    /** From an opening mark to behind the closing one. */
    public record Span(int start, int end) {

        public boolean touches(int from, int to) {
            return from < end && to > start;
        }
    }

    private static final String OPENING = "\u201c\u201e\u201f\u00ab\"\uff02\u2018'";
    private static final String CLOSING = "\u201d\u201d\u201d\u00bb\"\uff02\u2019'";
    private static final String SINGLE = "\u2018'";

    private final String text;
    private int paragraphEnd;

    private QuotedSpeech(String text) {
        this.text = text;
    }

    /** In their order, none inside another. */
    public static List<Span> in(String text) {
        return new QuotedSpeech(text).spans();
    }

    private List<Span> spans() {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int kind = OPENING.indexOf(text.charAt(at));
            int end = kind >= 0 && opens(at) ? end(at, kind) : at;
            if (end > at) {
                found.add(new Span(at, end));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    /** The place behind the speech that begins here; the same place when none does. */
    private int end(int at, int kind) {
        boolean single = SINGLE.indexOf(text.charAt(at)) >= 0;
        int limit = paragraphEnd(at);
        int closed = closing(at, CLOSING.charAt(kind), single ? limit : text.length());
        if (closed >= 0) {
            return closed + 1;
        }
        return single ? at : limit;
    }

    /** Looked for once in each paragraph, for a text may be all opening marks. */
    private int paragraphEnd(int at) {
        if (at >= paragraphEnd) {
            int line = text.indexOf('\n', at);
            paragraphEnd = line < 0 ? text.length() : line;
        }
        return paragraphEnd;
    }

    private int closing(int from, char mark, int limit) {
        char opened = text.charAt(from);
        for (int at = from + 1; at < limit; at++) {
            char here = text.charAt(at);
            if (here == mark && closes(at, mark)) {
                return at;
            }
            if (here == opened && opens(at)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean opens(int at) {
        char mark = text.charAt(at);
        boolean straight = mark == '"' || mark == '\'' || mark == '\uff02' || mark == '\u2018';
        return !straight || ((at == 0 || !isWordBefore(at)) && !spaceBehind(at));
    }

    private boolean closes(int at, char mark) {
        boolean apostrophe =
                (mark == '\u2019' || mark == '\'')
                        && at + 1 < text.length()
                        && Character.isLetterOrDigit(text.codePointAt(at + 1));
        boolean straight = mark == '"' || mark == '\'' || mark == '\uff02';
        return !apostrophe && (!straight || !Character.isWhitespace(text.charAt(at - 1)));
    }

    private boolean isWordBefore(int at) {
        char before = text.charAt(at - 1);
        return !Character.isWhitespace(before) && "([{\u2014\u2013-:,".indexOf(before) < 0;
    }

    private boolean spaceBehind(int at) {
        return at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    }
}
