package org.daybook.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Problem;
import org.daybook.base.School;

/** What a phrase must say before it stands on the list. */
public final class PhraseRules {

    public static final String PATTERN = "phrase-pattern";
    public static final String UNLESS_IN = "phrase-unless-in";
    public static final String WHY = "phrase-why";
    public static final String INSTEAD = "phrase-instead";

    /** In characters. */
    public static final int LONGEST_PATTERN = 200;

    static final int LONGEST_UNLESS = 400;
    static final int LONGEST_WORDS = 1_000;

    private PhraseRules() {}

    /**
     * @param others the phrases that it is to stand beside
     */
    static List<Problem> problems(Phrase phrase, List<Phrase> others) {
        List<Problem> found = new ArrayList<>();
        pattern(phrase, others).ifPresent(found::add);
        fits(UNLESS_IN, phrase.unlessIn(), LONGEST_UNLESS).ifPresent(found::add);
        if (phrase.why().isBlank()) {
            found.add(new Problem(WHY, "Write the question that it asks whoever typed it."));
        }
        fits(WHY, phrase.why(), LONGEST_WORDS).ifPresent(found::add);
        fits(INSTEAD, phrase.instead(), LONGEST_WORDS).ifPresent(found::add);
        return found;
    }

    private static Optional<Problem> pattern(Phrase phrase, List<Phrase> others) {
        List<PhraseForm> forms = PhraseForm.of(phrase.pattern());
        if (forms.isEmpty()) {
            return Optional.of(new Problem(PATTERN, "Write the words to look for, at least one."));
        }
        Optional<Problem> tooLong = fits(PATTERN, phrase.pattern(), LONGEST_PATTERN);
        return tooLong.isPresent() ? tooLong : onTheListAlready(forms, others);
    }

    private static Optional<Problem> onTheListAlready(List<PhraseForm> forms, List<Phrase> others) {
        Set<PhraseForm> sought = new HashSet<>(forms);
        return others.stream()
                .filter(other -> PhraseForm.of(other.pattern()).stream().anyMatch(sought::contains))
                .findFirst()
                .map(other ->
                        new Problem(
                                PATTERN,
                                "\u201c"
                                        + other.pattern()
                                        + "\u201d is on the list already. Change that one, or"
                                        + " write other words."));
    }

    private static Optional<Problem> fits(String field, String text, int longest) {
        return text.length() <= longest
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                field,
                                String.format(
                                        School.LOCALE,
                                        "This is %,d characters long. At most %,d are kept; say"
                                                + " it in fewer.",
                                        text.length(),
                                        longest)));
    }
}
