package org.daybook.chronology;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.base.TimeText;
import org.daybook.bodymap.BodyMark;

/**
 * The few things that keep an entry from being recorded. An empty field is none of them, with one
 * exception: without a child, or without either a word or a day, there is nothing to keep.
 */
public final class EntryRules {

    /** The longest text of one field, in characters. */
    public static final int LONGEST = 100_000;

    /** The longest size or colour of a mark. */
    private static final int LONGEST_OF_MARK = 100;

    private EntryRules() {}

    public static List<Problem> problems(Wording wording, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (wording.children().isEmpty()) {
            problems.add(
                    problem(
                            Question.CHILDREN,
                            "Say which child this is about. Everything else can wait."));
        }
        if (saysNothing(wording)) {
            problems.add(
                    problem(
                            Question.NARRATIVE,
                            "Write a word about what happened, or at least the day. The rest can"
                                    + " wait."));
        }
        notToCome(Question.HAPPENED_DAY, wording.happened(), today).ifPresent(problems::add);
        notToCome(Question.REPORTED_WHEN, wording.report().when(), today).ifPresent(problems::add);
        texts(wording).forEach((question, text) -> fits(question, text).ifPresent(problems::add));
        if (marks(wording).anyMatch(EntryRules::isTooLong)) {
            problems.add(
                    problem(
                            Question.CHILDREN,
                            "The size and the colour of a mark have room for 100 characters each."
                                    + " Write the rest as its note."));
        }
        for (Detail detail : Detail.values()) {
            fits(detail.field(), wording.details().text(detail)).ifPresent(problems::add);
            if (detail.how() == Detail.How.DAY_GONE) {
                notToCome(detail.field(), wording.details().when(detail), today)
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** What is too long in a decision that is about to be recorded. */
    static List<Problem> problems(NewDecision decision) {
        return Stream.of(
                        fits(Question.DECISION_WORDS, decision.words()),
                        fits(Question.RATIONALE, decision.rationale()),
                        fits(Question.THRESHOLD, decision.threshold()),
                        fits(Question.ADVICE, decision.advice()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is too long in an action that is about to be agreed. */
    static List<Problem> problems(NewAction action) {
        return Stream.of(action.what(), action.owner(), action.due().time())
                .flatMap(text -> fits(Question.ACTIONS, text).stream())
                .toList();
    }

    /** A word about a day before the birth, which a chronology may well begin with. */
    public static Optional<String> beforeBirth(LocalDate day, Optional<LocalDate> born) {
        return born.filter(day::isBefore)
                .map(birth ->
                        "That is before the birth, "
                                + Days.full(birth)
                                + ". It can stand so, if it is meant.");
    }

    static Optional<Problem> fits(Question question, String text) {
        return fits(question.field(), text);
    }

    private static Optional<Problem> fits(String field, String text) {
        return text.length() <= LONGEST
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                field,
                                String.format(
                                        School.LOCALE,
                                        "This is longer than one field keeps, %,d characters. Put"
                                                + " the rest into a second entry.",
                                        LONGEST)));
    }

    static Optional<Problem> notToCome(Question question, When when, LocalDate today) {
        return notToCome(question.field(), when, today);
    }

    private static Optional<Problem> notToCome(String field, When when, LocalDate today) {
        return when.day()
                .filter(day -> day.isAfter(today))
                .map(day ->
                        new Problem(
                                field,
                                "That day is still to come. Did you mean today, "
                                        + Days.brief(today)
                                        + "?"));
    }

    /** What is newly agreed cannot be due before today. */
    public static Optional<Problem> notGoneBy(Question question, When due, LocalDate today) {
        return due.day()
                .filter(day -> day.isBefore(today))
                .map(day ->
                        problem(
                                question,
                                Days.brief(day)
                                        + " has gone by. From today on, by when is it to be done?"));
    }

    /** "99:99" is no time and not words either. */
    public static Optional<Problem> onTheClock(Question question, String time) {
        return onTheClock(question.field(), time);
    }

    static Optional<Problem> onTheClock(String field, String time) {
        return TimeText.question(time).map(sentence -> new Problem(field, sentence));
    }

    static Problem problem(Question question, String sentence) {
        return new Problem(question.field(), sentence);
    }

    private static boolean saysNothing(Wording wording) {
        return wording.narrative().isBlank()
                && wording.happened().day().isEmpty()
                && wording.details().isEmpty()
                && wording.children().stream().allMatch(one -> one.words().isBlank());
    }

    private static Map<Question, String> texts(Wording wording) {
        return Map.ofEntries(
                entry(Question.CHILDREN, longest(wording)),
                entry(Question.NARRATIVE, wording.narrative()),
                entry(Question.HAPPENED_TIME, wording.happened().time()),
                entry(Question.PLACE, wording.place()),
                entry(Question.REPORTED_BY, wording.report().by()),
                entry(Question.REPORTED_WHEN, wording.report().when().time()),
                entry(Question.OTHERS_PRESENT, wording.othersPresent()),
                entry(Question.DONE_SO_FAR, wording.doneSoFar()),
                entry(Question.PARENTS_NOTE, wording.parents().note()),
                entry(Question.TOLD, wording.told()),
                entry(Question.FEEDBACK_BY, wording.feedback().by()),
                entry(Question.FEEDBACK_WHEN, wording.feedback().when().time()));
    }

    /** The longest text about one of the children; the others are shorter. */
    private static String longest(Wording wording) {
        return wording.children().stream()
                .flatMap(one ->
                        Stream.concat(
                                Stream.of(one.words(), one.voiceNote()),
                                one.marks().marks().stream().map(BodyMark::note)))
                .reduce("", (one, other) -> one.length() < other.length() ? other : one);
    }

    private static Stream<BodyMark> marks(Wording wording) {
        return wording.children().stream().flatMap(one -> one.marks().marks().stream());
    }

    private static boolean isTooLong(BodyMark mark) {
        return mark.size().length() > LONGEST_OF_MARK || mark.colour().length() > LONGEST_OF_MARK;
    }
}
