package org.daybook.followup.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.children.Child;
import org.daybook.chronology.When;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.FollowUpPractice;
import org.daybook.followup.Line;
import org.daybook.followup.NewLine;
import org.daybook.followup.Standing;
import org.daybook.followup.Step;
import org.daybook.followup.Way;

/**
 * One thing that is followed up, as its page says it.
 *
 * @param children whose it is
 * @param others what can be recorded besides the next step
 * @param possible which of the steps can be recorded or put right as things stand
 * @param log every line, newest first
 */
record FollowUpFace(
        FollowUp followUp,
        List<Child> children,
        Standing standing,
        List<StepFace> steps,
        List<Step> others,
        Set<Step> possible,
        List<LogFace> log,
        List<String> staff) {

    /** A line of the log. */
    record LogFace(String day, String time, String words, String by) {}

    static FollowUpFace of(
            FollowUp followUp,
            List<Child> children,
            FollowUpPractice practice,
            List<String> staff,
            LocalDate today) {
        Standing standing = Standing.of(followUp, practice, today);
        List<StepFace> steps = StepFace.of(followUp, standing);
        return new FollowUpFace(
                followUp,
                children,
                standing,
                steps,
                others(followUp, standing, today),
                possible(followUp, steps, today),
                followUp.lines().reversed().stream().map(FollowUpFace::log).toList(),
                staff);
    }

    /** "Referral to Children's social care". */
    String title() {
        String whom = followUp.whom();
        return switch (followUp.kind()) {
            case REFERRAL -> "Referral to " + whom;
            case CONTRIBUTION -> followUp.title() + ", for " + whom;
            case OFFER, QUESTION, MEETING -> followUp.title();
        };
    }

    /** What stands under the title: why, when it was begun, who it is. */
    String saying() {
        List<String> parts = new ArrayList<>();
        if (followUp.kind() == FollowUpKind.REFERRAL) {
            parts.add(followUp.title());
        }
        if (followUp.kind() == FollowUpKind.MEETING) {
            parts.add(when(followUp.dueNow()));
        }
        if (!title().endsWith(followUp.whom())) {
            parts.add(followUp.whom());
        }
        parts.add(begun() + " " + Days.full(followUp.begunOn()));
        return parts.stream()
                .map(part -> part.endsWith(".") ? part : part + ".")
                .collect(Collectors.joining(" "));
    }

    private static String when(When due) {
        String time = due.time().isEmpty() ? "" : ", " + due.time();
        return due.day().map(Days::full).orElse("") + time;
    }

    private String begun() {
        return switch (followUp.kind()) {
            case REFERRAL -> "Decided";
            case OFFER -> "Offered";
            case CONTRIBUTION -> "Asked for";
            case QUESTION -> "Not known since";
            case MEETING -> "Arranged";
        };
    }

    private static List<Step> others(FollowUp followUp, Standing standing, LocalDate today) {
        Way way = followUp.kind().way();
        return way.order().stream()
                .flatMap(List::stream)
                .filter(step -> step != standing.step())
                .filter(step -> step.again() || (!way.onThePath(step) && !followUp.has(step)))
                .filter(step -> possible(followUp, step, today))
                .toList();
    }

    /** Whether it could be recorded today, as things stand. */
    private static boolean possible(FollowUp followUp, Step step, LocalDate today) {
        return !followUp.ended()
                && followUp.kind()
                        .way()
                        .refuses(followUp, NewLine.of(step, today, "", ""))
                        .isEmpty();
    }

    /** The steps of the page that can be recorded, or put right, today. */
    private static Set<Step> possible(FollowUp followUp, List<StepFace> steps, LocalDate today) {
        return steps.stream()
                .map(StepFace::step)
                .filter(step -> possible(followUp, step, today))
                .collect(Collectors.toSet());
    }

    private static LogFace log(Line line) {
        String words =
                Stream.of(
                                line.step().title(),
                                line.answer().map(one -> one.words()).orElse(""),
                                line.words(),
                                StepFace.until(line).orElse(""))
                        .filter(part -> !part.isBlank())
                        .map(part -> part.endsWith(".") ? part : part + ".")
                        .collect(Collectors.joining(" "));
        String by =
                line.by().equals(line.recordedBy())
                        ? line.by()
                        : line.by() + "; written by " + line.recordedBy();
        return new LogFace(Days.brief(line.day()), line.time(), words, by);
    }
}
