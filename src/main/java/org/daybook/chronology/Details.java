package org.daybook.chronology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the further questions of an entry's kind, in the order of asking. An answer whose
 * name only a later version knows is kept and shown after the others.
 *
 * @param texts by the name of the {@link Detail}; in a half-written form as typed, in a wording a
 *     choice stands by its name and a day as {@link When#stored()}
 */
public record Details(Map<String, String> texts) {

    public static final Details NONE = new Details(Map.of());

    /**
     * What was answered, to be read.
     *
     * @param label the question in the fewest words: "Agreed"
     * @param atLength whether it may be a text of several sentences
     */
    public record Answer(String label, String said, boolean atLength) {}

    public Details {
        Map<String, String> ordered = new LinkedHashMap<>();
        Map<String, String> rest = new TreeMap<>(texts);
        for (Detail detail : Detail.values()) {
            keep(ordered, detail.name(), rest.remove(detail.name()));
        }
        rest.forEach((name, text) -> keep(ordered, name, text));
        texts = Collections.unmodifiableMap(ordered);
    }

    private static void keep(Map<String, String> ordered, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            ordered.put(name, text);
        }
    }

    public static Details of(Map<Detail, String> answers) {
        Map<String, String> texts = new LinkedHashMap<>();
        answers.forEach((detail, text) -> texts.put(detail.name(), text));
        return new Details(texts);
    }

    /** The same with one more answer, or with another in its place. */
    public Details with(Detail detail, String text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(detail.name(), text);
        return new Details(more);
    }

    /** The same with a day answered. */
    public Details with(Detail detail, When when) {
        return with(detail, when.stored());
    }

    /** The same with a choice answered. */
    public Details with(Detail detail, Choice choice) {
        return with(detail, choice.name());
    }

    /** As it stands; empty when there is no answer. */
    public String text(Detail detail) {
        return texts.getOrDefault(detail.name(), "");
    }

    public boolean is(Detail detail, Choice choice) {
        return text(detail).equals(choice.name());
    }

    /** In words, as somebody reads it; empty when there is no answer. */
    public Optional<String> said(Detail detail) {
        String text = text(detail);
        return text.isEmpty() ? Optional.empty() : Optional.of(detail.said(text));
    }

    /** The same without the answers to these. */
    public Details without(Detail... details) {
        return where(name -> Stream.of(details).noneMatch(one -> one.name().equals(name)));
    }

    /** The day and time that were answered; unknown when there is no answer. */
    public When when(Detail detail) {
        return When.stored(text(detail));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** What an entry of this kind keeps: its own answers, and those that nobody here knows. */
    public Details of(EntryKind kind) {
        return where(name -> Detail.named(name).map(one -> one.asks(kind)).orElse(true));
    }

    /** The questions of other kinds that are answered all the same. */
    public List<Detail> besides(EntryKind kind) {
        return texts.keySet().stream()
                .flatMap(name -> Detail.named(name).stream())
                .filter(one -> !one.asks(kind))
                .toList();
    }

    /** As somebody would type it: a day written out. */
    Details asTyped() {
        Map<String, String> typed = new LinkedHashMap<>(texts);
        typed.replaceAll((name, text) ->
                Detail.named(name)
                        .filter(one -> one.how().day())
                        .map(one -> one.said(text))
                        .orElse(text));
        return new Details(typed);
    }

    /** Every answer in words, in the order of asking. */
    public List<Answer> answers() {
        return texts.entrySet().stream().map(one -> answer(one.getKey(), one.getValue())).toList();
    }

    private static Answer answer(String name, String text) {
        Optional<Detail> detail = Detail.named(name);
        return new Answer(
                detail.map(Detail::label).orElseGet(() -> inWords(name)),
                detail.map(one -> one.said(text)).orElse(text),
                detail.map(one -> one.how() == Detail.How.TEXT).orElse(true));
    }

    /** "SEEN_BY" is "Seen by". */
    private static String inWords(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Details where(Predicate<String> kept) {
        Map<String, String> some = new LinkedHashMap<>(texts);
        some.keySet().removeIf(name -> !kept.test(name));
        return new Details(some);
    }
}
