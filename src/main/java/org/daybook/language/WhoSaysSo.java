package org.daybook.language;

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

    /** No sentence needs more words on either side; a text without an end is not searched. */
    private static final int REACH = 60;

    private WhoSaysSo() {}

    /** Looked for in the sentence that holds the given words. */
    static boolean isSaid(List<Word> words, int first, int last) {
        int begin = first;
        while (begin > Math.max(0, first - REACH)
                && !words.get(begin - 1).endsSentence()
                && !words.get(begin).beginsLine()) {
            begin--;
        }
        int end = last + 1;
        while (end < Math.min(words.size(), last + REACH)
                && !words.get(end).endsSentence()
                && !words.get(end).beginsLine()) {
            end++;
        }
        return words.subList(begin, end).stream().anyMatch(one -> SAYING.contains(one.stem()));
    }
}
