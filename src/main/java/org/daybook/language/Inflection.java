package org.daybook.language;

/**
 * Takes the simple endings from an English word: s, es, ies, d, ed, ing. It need not find the true
 * root, only the same rest for the forms of one word.
 */
final class Inflection {

    /** Shorter words are left alone: "as" is not a form of "a". */
    private static final int LEAST = 4;

    private static final int SHORTEST_REST = 3;

    private Inflection() {}

    static String stem(String word) {
        if (word.length() < LEAST || !isPlain(word)) {
            return word;
        }
        if (word.endsWith("ies") || word.endsWith("ied")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String rest = without(word, "ing");
        if (rest.equals(word)) {
            rest = without(word, "ed");
        }
        if (!rest.equals(word)) {
            return withoutMuteE(single(rest));
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return withoutMuteE(plural ? withoutPlural(word) : word);
    }

    private static String without(String word, String ending) {
        String rest = word.substring(0, Math.max(0, word.length() - ending.length()));
        return word.endsWith(ending) && rest.length() >= SHORTEST_REST ? rest : word;
    }

    private static String withoutPlural(String word) {
        String rest = word.substring(0, word.length() - 1);
        boolean hissing = rest.endsWith("sse") || rest.endsWith("she") || rest.endsWith("che");
        return hissing ? rest.substring(0, rest.length() - 1) : rest;
    }

    /** "putt(ing)" to "put"; "press(ed)" and "tell(ing)" stay as they are. */
    private static String single(String rest) {
        int last = rest.length() - 1;
        char end = rest.charAt(last);
        boolean doubled = end == rest.charAt(last - 1) && "bdgmnprt".indexOf(end) >= 0;
        return doubled && rest.length() > SHORTEST_REST ? rest.substring(0, last) : rest;
    }

    private static String withoutMuteE(String word) {
        return word.endsWith("e") && word.length() > SHORTEST_REST
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
