package org.daybook.paper;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as one string, with what each stretch of it looks like and which way it runs. */
final class Wording {

    /** Takes the place of a blank, of a bar or of a number. */
    private static final char PLACE = '\uFFFC';

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u000B\f\u0085\u2028\u2029]");
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\p{Cc}&&[^\n]]|[\\p{Cs}\uFFFE\uFFFF]");

    /** A stretch of the text, up to its end. */
    record Stretch(int end, Style style, Words.Run run) {}

    private final String text;
    private final List<Stretch> stretches;
    private final Optional<Bidi> order;

    private Wording(String text, List<Stretch> stretches) {
        this.text = text;
        this.stretches = stretches;
        char[] letters = text.toCharArray();
        this.order =
                Bidi.requiresBidi(letters, 0, letters.length)
                        ? Optional.of(new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT))
                        : Optional.empty();
    }

    static Wording of(Words words, Style style) {
        StringBuilder text = new StringBuilder();
        List<Stretch> stretches = new ArrayList<>(words.runs().size());
        for (Words.Run run : words.runs()) {
            if (run instanceof Words.Said said) {
                said(said, spoken(said.voice(), style), text, stretches);
            } else {
                text.append(PLACE);
                stretches.add(new Stretch(text.length(), style, run));
            }
        }
        return new Wording(text.toString(), stretches);
    }

    private static Style spoken(Words.Voice voice, Style style) {
        return switch (voice) {
            case PLAIN -> style;
            case STRONG -> style.strong();
            case QUIET -> style.quiet();
        };
    }

    /** A text brings its bars along. */
    private static void said(
            Words.Said said, Style style, StringBuilder text, List<Stretch> stretches) {
        String letters = clean(said.text());
        Matcher mark = Withheld.MARK.matcher(letters);
        int done = 0;
        while (mark.find()) {
            text.append(letters, done, mark.start());
            stretches.add(new Stretch(text.length(), style, said));
            text.append(PLACE);
            Words.Run bar = new Words.Bar(Integer.parseInt(mark.group(1)));
            stretches.add(new Stretch(text.length(), style, bar));
            done = mark.end();
        }
        text.append(letters, done, letters.length());
        stretches.add(new Stretch(text.length(), style, said));
    }

    /** Composed letters, one kind of line end, and a visible mark for what cannot be written. */
    static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\t', ' ');
        String lines = LINE_ENDS.matcher(composed).replaceAll("\n");
        return UNWRITABLE.matcher(lines).replaceAll("\uFFFD");
    }

    String text() {
        return text;
    }

    boolean rightToLeft() {
        return order.isPresent() && !order.get().baseIsLeftToRight();
    }

    Stretch stretchAt(int at) {
        for (Stretch stretch : stretches) {
            if (at < stretch.end()) {
                return stretch;
            }
        }
        throw new IndexOutOfBoundsException(at);
    }

    int levelAt(int at) {
        return order.isPresent() ? order.get().getLevelAt(at) : 0;
    }

    /** Where direction changes, at the latest at the limit. */
    int sameDirection(int from, int limit) {
        if (order.isEmpty()) {
            return limit;
        }
        int level = levelAt(from);
        int end = from + 1;
        while (end < limit && levelAt(end) == level) {
            end++;
        }
        return end;
    }
}
