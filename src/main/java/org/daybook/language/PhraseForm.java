package org.daybook.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.language.Word.Before;

/**
 * One wording of a phrase, as the stems of its words and its signs.
 *
 * @param stems at least one
 */
record PhraseForm(List<String> stems) {

    /** Shorter phrases are not looked for in one word: "a can" is not "acan". */
    private static final int LEAST_TOGETHER = 8;

    private static final int LONGEST_COMPOUND = 4;

    PhraseForm {
        stems = List.copyOf(stems);
    }

    /** Every wording between the semicolons, and each written together as well. */
    static List<PhraseForm> of(String patterns) {
        return Arrays.stream(patterns.split(";"))
                .map(Words::in)
                .filter(words -> !words.isEmpty())
                .flatMap(words -> Stream.of(apart(words), together(words)))
                .distinct()
                .toList();
    }

    private static PhraseForm apart(List<Word> words) {
        return new PhraseForm(words.stream().map(Word::stem).toList());
    }

    private static PhraseForm together(List<Word> words) {
        String all = words.stream().map(Word::letters).collect(Collectors.joining());
        boolean plain = words.stream().noneMatch(Word::sign) && all.length() >= LEAST_TOGETHER;
        return plain ? new PhraseForm(List.of(Inflection.stem(all))) : apart(words);
    }

    /** The last word of a place that reads like this and begins with the given word. */
    OptionalInt lastFrom(List<Word> words, int first) {
        int at = first;
        for (int stem = 0; stem < stems.size(); stem++) {
            int taken = at < words.size() ? taken(stems.get(stem), words, at, stem > 0) : 0;
            if (taken == 0) {
                return OptionalInt.empty();
            }
            at += taken;
        }
        return OptionalInt.of(at - 1);
    }

    /** How many words together are this one: two for "street-wise", which is "streetwise". */
    private static int taken(String stem, List<Word> words, int at, boolean goesOn) {
        if (goesOn && words.get(at).before() == Before.EMPTY_LINE) {
            return 0;
        }
        StringBuilder together = new StringBuilder();
        int furthest = Math.min(words.size(), at + LONGEST_COMPOUND);
        for (int next = at; next < furthest; next++) {
            Word word = words.get(next);
            if (next > at && (word.sign() || word.before() != Before.HYPHEN)) {
                return 0;
            }
            together.append(word.letters());
            String whole = together.toString();
            if (stem.equals(word.sign() ? whole : Inflection.stem(whole))) {
                return next - at + 1;
            }
        }
        return 0;
    }

    /** What the first of these words can be looked up by. */
    static List<String> beginnings(List<Word> words, int at) {
        List<String> found = new ArrayList<>();
        StringBuilder together = new StringBuilder();
        int furthest = Math.min(words.size(), at + LONGEST_COMPOUND);
        for (int next = at; next < furthest; next++) {
            Word word = words.get(next);
            if (next > at && (word.sign() || word.before() != Before.HYPHEN)) {
                break;
            }
            together.append(word.letters());
            found.add(word.sign() ? word.letters() : Inflection.stem(together.toString()));
        }
        return found;
    }
}
