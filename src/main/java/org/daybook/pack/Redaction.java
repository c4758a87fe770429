package org.daybook.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the words that stay behind out of every text, and leaves a bar in their place. */
public final class Redaction implements UnaryOperator<String> {

    private record Marked(Pattern words, Reason reason) {}

    /** A stretch of a text that is taken out. */
    private record Cut(int from, int to, Reason reason) {}

    private final List<Marked> marked;
    private final Bars bars;

    private Redaction(List<Marked> marked, Bars bars) {
        this.marked = List.copyOf(marked);
        this.bars = bars;
    }

    public static Redaction of(List<Passage> passages, Bars bars) {
        return new Redaction(
                passages.stream()
                        .filter(Passage::inForce)
                        .map(one -> new Marked(Sought.pattern(one.words()), one.reason()))
                        .toList(),
                bars);
    }

    /** Looks for these words alone. */
    static Redaction seeking(String words, Bars bars) {
        return new Redaction(List.of(new Marked(Sought.pattern(words), Reason.OTHER)), bars);
    }

    public boolean isEmpty() {
        return marked.isEmpty();
    }

    /** The text without the words; the very same text where it holds none of them. */
    @Override
    public String apply(String text) {
        String own = bars.unforged(text);
        String composed = Sought.composed(own);
        List<Cut> cuts = cuts(composed);
        if (cuts.isEmpty()) {
            return own.equals(text) ? text : own;
        }
        StringBuilder left = new StringBuilder();
        int done = 0;
        for (Cut cut : cuts) {
            left.append(composed, done, cut.from).append(bars.bar(cut.reason.number()));
            done = cut.to;
        }
        return left.append(composed, done, composed.length()).toString();
    }

    public boolean touches(String text) {
        return !cuts(Sought.composed(text)).isEmpty();
    }

    /** Which reasons stand on bars in texts that have been through here. */
    Set<Reason> standing(Collection<String> redacted) {
        return Stream.of(Reason.values())
                .filter(reason -> {
                    String bar = bars.bar(reason.number());
                    return redacted.stream().anyMatch(text -> text.contains(bar));
                })
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class)));
    }

    /** In their order. Passages that overlap are one cut: else what hangs over would stay. */
    private List<Cut> cuts(String text) {
        List<Cut> found = new ArrayList<>();
        for (Marked one : marked) {
            Matcher matcher = one.words.matcher(text);
            for (int from = 0; from <= text.length() && matcher.find(from); ) {
                found.add(new Cut(matcher.start(), matcher.end(), one.reason));
                from = matcher.start() + 1;
            }
        }
        found.sort(Comparator.comparingInt(Cut::from).thenComparingInt(Cut::to));
        List<Cut> joined = new ArrayList<>();
        for (Cut cut : found) {
            Cut last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && cut.from < last.to) {
                joined.removeLast();
                joined.add(new Cut(last.from, Math.max(last.to, cut.to), last.reason));
            } else {
                joined.add(cut);
            }
        }
        return joined;
    }
}
