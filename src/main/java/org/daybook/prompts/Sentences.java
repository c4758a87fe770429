package org.daybook.prompts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.chronology.Details;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Wording;
import org.daybook.language.QuotedSpeech;

/** Plain words that a rule looks for in what was written, and the sentence that holds them. */
final class Sentences {

    /** A line of evidence is read at a glance; the entry holds the rest. */
    private static final int LONGEST = 160;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R");

    private final Pattern sought;

    /** Whatever the case; a word may go on where the wording ends in a star. */
    Sentences(String... wordings) {
        this.sought =
                Pattern.compile(
                        Arrays.stream(wordings)
                                .map(Sentences::wording)
                                .collect(Collectors.joining("|", "\\b(?:", ")")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String wording(String words) {
        boolean goesOn = words.endsWith("*");
        String plain = goesOn ? words.substring(0, words.length() - 1) : words;
        return Arrays.stream(plain.split(" "))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"))
                + (goesOn ? "" : "\\b");
    }

    /** The first sentence that says it, of what happened, what was done or what was answered. */
    Optional<String> in(Entry entry) {
        Wording wording = entry.wording();
        return Stream.concat(
                        Stream.of(wording.narrative(), wording.doneSoFar()),
                        wording.details().answers().stream().map(Details.Answer::said))
                .flatMap(text -> in(text).stream())
                .findFirst();
    }

    /** What somebody is quoted as saying is theirs, and no finding of the school's. */
    Optional<String> in(String text) {
        List<QuotedSpeech.Span> quoted = QuotedSpeech.in(text);
        Matcher matcher = sought.matcher(text);
        int end = 0;
        for (String sentence : split(text)) {
            int start = text.indexOf(sentence, end);
            end = start + sentence.length();
            if (says(matcher.region(start, end), quoted)) {
                return Optional.of(brief(sentence));
            }
        }
        return Optional.empty();
    }

    private static boolean says(Matcher sentence, List<QuotedSpeech.Span> quoted) {
        while (sentence.find()) {
            if (quoted.stream().noneMatch(one -> one.touches(sentence.start(), sentence.end()))) {
                return true;
            }
        }
        return false;
    }

    /** The beginning of a text, as long as a line of evidence may be. */
    static String opening(String text) {
        return split(text).stream().findFirst().map(Sentences::brief).orElse("");
    }

    static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + " \u2026";
    }

    private static List<String> split(String text) {
        return Arrays.stream(SENTENCE.split(text)).filter(one -> !one.isBlank()).toList();
    }
}
