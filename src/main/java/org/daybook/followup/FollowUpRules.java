package org.daybook.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.chronology.When;

/**
 * What keeps something from being followed up, or a step from being recorded: what would be wrong,
 * or would say nothing. The rest can be added later.
 */
public final class FollowUpRules {

    /** The longest text of one field, in characters. */
    public static final int LONGEST = 20_000;

    private static final Pattern ABOUT_ADULTS =
            Pattern.compile("\\bLADO\\b|designated officer", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TIME = 60;

    private FollowUpRules() {}

    public static List<Problem> problems(NewFollowUp what, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (what.children().isEmpty()) {
            problems.add(new Problem("children", "Say which child this is about."));
        }
        if (what.title().isBlank()) {
            problems.add(new Problem("title", untitled(what.kind())));
        }
        unnamed(what).ifPresent(problems::add);
        aboutAnAdult(what).ifPresent(problems::add);
        happened("begun", what.begun(), today).ifPresent(problems::add);
        undated(what).ifPresent(problems::add);
        notGoneBy("due", what.due(), today).ifPresent(problems::add);
        notGoneBy("prepare-by", what.prepareBy(), today).ifPresent(problems::add);
        prepared(what).ifPresent(problems::add);
        fits("title", what.title(), LONGEST).ifPresent(problems::add);
        fits("whom", what.whom(), LONGEST_NAME).ifPresent(problems::add);
        fits("words", what.words(), LONGEST).ifPresent(problems::add);
        fits("prepare", what.prepare(), LONGEST).ifPresent(problems::add);
        fits("due-time", what.due().time(), LONGEST_TIME).ifPresent(problems::add);
        fits("prepare-by", what.prepareBy().time(), LONGEST_TIME).ifPresent(problems::add);
        return problems;
    }

    public static List<Problem> problems(FollowUp followUp, NewLine line, LocalDate today) {
        if (!belongs(followUp, line.step())) {
            throw new IllegalArgumentException("a step of another kind");
        }
        Optional<Line> end = followUp.end();
        if (end.isPresent() && line.step() != Step.NOTE) {
            return List.of(Way.over(end.get()));
        }
        List<Problem> problems = new ArrayList<>();
        happened("day", line.day(), today).ifPresent(problems::add);
        if (line.by().isBlank()) {
            problems.add(new Problem("by", "Say who did it."));
        }
        if (!Answer.to(line.step()).isEmpty() && line.answer().isEmpty()) {
            problems.add(new Problem("answer", unanswered(line.step())));
        }
        if (line.words().isBlank() && line.answer().isEmpty() && needsWords(line.step())) {
            problems.add(new Problem("words", "Say in a few words what was said or done."));
        }
        dueOfStep(line).ifPresent(problems::add);
        notGoneBy("due", line.due(), today).ifPresent(problems::add);
        fits("words", line.words(), LONGEST).ifPresent(problems::add);
        fits("by", line.by(), LONGEST_NAME).ifPresent(problems::add);
        fits("time", line.time(), LONGEST_TIME).ifPresent(problems::add);
        fits("due-time", line.due().time(), LONGEST_TIME).ifPresent(problems::add);
        followUp.kind().way().refuses(followUp, line).ifPresent(problems::add);
        return problems;
    }

    private static boolean belongs(FollowUp followUp, Step step) {
        return step == Step.NOTE
                || followUp.kind().way().order().stream().anyMatch(group -> group.contains(step));
    }

    private static String untitled(FollowUpKind kind) {
        return switch (kind) {
            case REFERRAL -> "Say in a few words why it is referred.";
            case OFFER -> "Say what is offered.";
            case CONTRIBUTION -> "Say what was asked for.";
            case QUESTION -> "Write the question.";
            case MEETING -> "Say which meeting it is.";
        };
    }

    private static Optional<Problem> unnamed(NewFollowUp what) {
        if (!what.whom().isBlank()) {
            return Optional.empty();
        }
        return switch (what.kind()) {
            case REFERRAL -> Optional.of(new Problem("whom", "Say to whom it goes."));
            case CONTRIBUTION -> Optional.of(new Problem("whom", "Say who asked for it."));
            case OFFER, QUESTION, MEETING -> Optional.empty();
        };
    }

    /** Where allegations against adults go; such a thing never stands in a child's file. */
    private static Optional<Problem> aboutAnAdult(NewFollowUp what) {
        return ABOUT_ADULTS.matcher(what.whom()).find()
                ? Optional.of(
                        new Problem(
                                "whom",
                                "An allegation against an adult who works with children is never"
                                        + " kept in a child\u2019s file. Keep it where your school"
                                        + " keeps these, and follow here what is done for the child."))
                : Optional.empty();
    }

    private static Optional<Problem> undated(NewFollowUp what) {
        return what.kind() == FollowUpKind.MEETING && what.due().day().isEmpty()
                ? Optional.of(new Problem("due", "Say which day it is."))
                : Optional.empty();
    }

    private static Optional<Problem> prepared(NewFollowUp what) {
        boolean day = what.prepareBy().day().isPresent();
        if (what.prepare().isBlank() && day) {
            return Optional.of(new Problem("prepare", "Say what must be ready by then."));
        }
        return what.prepareBy()
                .day()
                .flatMap(by -> what.due().day().filter(by::isAfter))
                .map(held ->
                        new Problem(
                                "prepare-by",
                                "The meeting is on "
                                        + Days.full(held)
                                        + ". By when before it must this be ready?"));
    }

    private static String unanswered(Step step) {
        return switch (step) {
            case SENT -> "Say whether a parent agreed, or why nobody was asked.";
            case ANSWERED -> "Say what they answered.";
            case ESCALATION_ANSWERED -> "Say what came of this stage.";
            default -> "Say what came of it.";
        };
    }

    private static boolean needsWords(Step step) {
        return switch (step) {
            case THRESHOLD, ADVICE, ESCALATED, BARRIER, FOUND_OUT, TO_PREPARE, NOTE -> true;
            default -> false;
        };
    }

    private static Optional<Problem> dueOfStep(NewLine line) {
        return line.step() == Step.MOVED && line.due().day().isEmpty()
                ? Optional.of(new Problem("due", "Say to which day."))
                : Optional.empty();
    }

    static Optional<Problem> happened(String field, Optional<LocalDate> day, LocalDate today) {
        if (day.isEmpty()) {
            return Optional.of(new Problem(field, "Say which day it was."));
        }
        return day.filter(one -> one.isAfter(today))
                .map(_ ->
                        new Problem(
                                field,
                                "That day is still to come. Did you mean today, "
                                        + Days.brief(today)
                                        + "?"));
    }

    private static Optional<Problem> notGoneBy(String field, When due, LocalDate today) {
        return due.day()
                .filter(day -> day.isBefore(today))
                .map(day ->
                        new Problem(
                                field,
                                Days.brief(day) + " has gone by. From today on, which day is it?"));
    }

    private static Optional<Problem> fits(String field, String text, int longest) {
        return text.length() <= longest
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                field,
                                String.format(
                                                School.LOCALE,
                                                "This is longer than this field keeps, %,d characters.",
                                                longest)
                                        + " Put the rest into an entry."));
    }
}
