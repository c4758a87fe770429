package org.daybook.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the phrases of a list in a text, whatever the case, the hyphens and the simple endings,
 * except in what is somebody's quoted speech. A hundred thousand characters take a few
 * milliseconds; made once for a list, used for every text.
 */
public final class FindPhrases {

    private static final Comparator<FoundPhrase> AS_READ =
            Comparator.comparingInt(FoundPhrase::start)
                    .thenComparing(Comparator.comparingInt(FoundPhrase::end).reversed());

    /** A wording to look for, and the wordings in which it is meant well. */
    private record Sought(Phrase phrase, PhraseForm form, List<PhraseForm> unless) {}

    private final Map<String, List<Sought>> byBeginning = new HashMap<>();

    public FindPhrases(List<Phrase> phrases) {
        phrases.forEach(this::learn);
    }

    private void learn(Phrase phrase) {
        List<PhraseForm> unless = PhraseForm.of(phrase.unlessIn());
        for (PhraseForm form : PhraseForm.of(phrase.pattern())) {
            byBeginning
                    .computeIfAbsent(form.stems().getFirst(), _ -> new ArrayList<>())
                    .add(new Sought(phrase, form, unless));
        }
    }

    /** In the order of the text, none overlapping another. */
    public List<FoundPhrase> in(String text) {
        List<Word> words = Words.in(text);
        WhoSaysSo who = new WhoSaysSo(words);
        List<FoundPhrase> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int first = at;
            PhraseForm.beginnings(words, at).stream()
                    .flatMap(stem -> byBeginning.getOrDefault(stem, List.of()).stream())
                    .flatMap(one -> found(one, text, words, first, who))
                    .forEach(all::add);
        }
        return apart(all, QuotedSpeech.in(text));
    }

    private static Stream<FoundPhrase> found(
            Sought one, String text, List<Word> words, int first, WhoSaysSo who) {
        return one.form().lastFrom(words, first).stream()
                .filter(last -> !meantWell(one, words, first, last))
                .filter(last -> asks(one.phrase(), first, last, who))
                .mapToObj(last -> quoted(one.phrase(), text, words, first, last));
    }

    private static boolean asks(Phrase phrase, int first, int last, WhoSaysSo who) {
        return phrase.sort() != Phrase.Sort.OPINION || !who.isSaid(first, last);
    }

    /** Whether the place lies within one of the longer wordings that are meant well. */
    private static boolean meantWell(Sought one, List<Word> words, int first, int last) {
        for (PhraseForm form : one.unless()) {
            for (int from = Math.max(0, first - form.stems().size()); from <= first; from++) {
                if (form.lastFrom(words, from).orElse(-1) >= last) {
                    return true;
                }
            }
        }
        return false;
    }

    private static FoundPhrase quoted(
            Phrase phrase, String text, List<Word> words, int first, int last) {
        int start = words.get(first).start();
        int end = words.get(last).end();
        return new FoundPhrase(phrase, start, end, text.substring(start, end));
    }

    private static List<FoundPhrase> apart(List<FoundPhrase> all, List<QuotedSpeech.Span> speech) {
        List<FoundPhrase> kept = new ArrayList<>();
        int free = 0;
        int span = 0;
        for (FoundPhrase one : all.stream().sorted(AS_READ).toList()) {
            while (span < speech.size() && speech.get(span).end() <= one.start()) {
                span++;
            }
            boolean said = span < speech.size() && speech.get(span).touches(one.start(), one.end());
            if (!said && one.start() >= free) {
                kept.add(one);
                free = one.end();
            }
        }
        return kept;
    }
}
