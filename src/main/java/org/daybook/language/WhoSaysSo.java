package org.daybook.language;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a sentence says whose view it holds: "Mr Fenn said that she seemed tired." */
final class WhoSaysSo {

    private static final Set<String> SAYING =
            Stream.of(
                            "said",
                            "says",
                            "saying",
                            "told",
                            "tells",
                            "reported",
                            "states",
                            "wrote",
                            "writes",
                            "written",
                            "explained",
                            "described",
                            "according",
                            "view")
                    .map(Inflection::stem)
                    .collect(Collectors.toUnmodifiableSet());

    private final int[] sentences;
    private final BitSet said = new BitSet();

    /** Reads the text once: which sentence each word belongs to, and which say whose view it is. */
    WhoSaysSo(List<Word> words) {
        sentences = new int[words.size()];
        int sentence = 0;
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            boolean ended = at > 0 && words.get(at - 1).endsSentence();
            sentence += ended || word.beginsLine() ? 1 : 0;
            sentences[at] = sentence;
            if (SAYING.contains(word.stem())) {
                said.set(sentence);
            }
        }
    }

    /** Looked for in the sentence that holds the given words. */
    boolean isSaid(int first, int last) {
        return said.get(sentences[first]) || said.get(sentences[last]);
    }
}
