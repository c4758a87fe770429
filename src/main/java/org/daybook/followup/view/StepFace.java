package org.daybook.followup.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.followup.Answer;
import org.daybook.followup.FollowUp;
import org.daybook.followup.Line;
import org.daybook.followup.MeetingWay;
import org.daybook.followup.Standing;
import org.daybook.followup.Step;
import org.daybook.followup.Way;

/**
 * A step of the way, as the page says it.
 *
 * @param detail when and by whom it was done; what it asks for, while it is not
 */
record StepFace(Step step, String detail, State state) {

    /** Where a step stands. */
    enum State {
        DONE,
        NEXT,
        AHEAD,
        /** Passed by: a later step is recorded and this one is not. */
        NOT_RECORDED
    }

    /** What was done in the order of its days, then what is ahead in the order of the way. */
    static List<StepFace> of(FollowUp followUp, Standing standing) {
        List<StepFace> faces = new ArrayList<>(done(followUp));
        notRecorded(followUp).forEach(faces::addFirst);
        if (!followUp.ended()) {
            faces.addAll(ahead(followUp, standing.step()));
        }
        return List.copyOf(faces);
    }

    /** Lines in force; what is still to be ready before a meeting is not done yet. */
    private static List<StepFace> done(FollowUp followUp) {
        return followUp.inForce().stream()
                .filter(line -> line.step() != Step.NOTE && line.step() != Step.TO_PREPARE)
                .map(line -> new StepFace(line.step(), said(line), State.DONE))
                .toList();
    }

    /** In reverse, to be put before the others one by one. */
    private static List<StepFace> notRecorded(FollowUp followUp) {
        return path(followUp)
                .filter(followUp.kind().way()::askedAfterwards)
                .filter(step -> passed(followUp, step))
                .map(step -> new StepFace(step, "Not recorded", State.NOT_RECORDED))
                .toList()
                .reversed();
    }

    private static List<StepFace> ahead(FollowUp followUp, Step next) {
        Stream<Step> steps =
                Stream.concat(
                                Stream.of(next),
                                path(followUp).filter(step -> !passed(followUp, step)))
                        .distinct();
        return steps.sorted(Comparator.comparingInt(step -> rank(followUp, step)))
                .map(step ->
                        step == next
                                ? new StepFace(step, asked(followUp, step), State.NEXT)
                                : new StepFace(step, step.hint(), State.AHEAD))
                .toList();
    }

    /** The steps of the plain way that are not recorded. */
    private static Stream<Step> path(FollowUp followUp) {
        Way way = followUp.kind().way();
        return way.order().stream()
                .flatMap(List::stream)
                .filter(way::onThePath)
                .filter(step -> !followUp.has(step));
    }

    private static boolean passed(FollowUp followUp, Step step) {
        Way way = followUp.kind().way();
        return followUp.lines().stream()
                .map(Line::step)
                .filter(way::onThePath)
                .anyMatch(done -> rank(followUp, done) > rank(followUp, step));
    }

    private static int rank(FollowUp followUp, Step step) {
        List<List<Step>> order = followUp.kind().way().order();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).contains(step)) {
                return i;
            }
        }
        return order.size();
    }

    private static String asked(FollowUp followUp, Step step) {
        return step == Step.PREPARED
                ? MeetingWay.toPrepare(followUp).map(StepFace::toBeReady).orElse(step.hint())
                : step.hint();
    }

    static String toBeReady(Line line) {
        return line.words() + line.due().day().map(day -> ", by " + Days.brief(day)).orElse("");
    }

    static String said(Line line) {
        return Stream.of(
                        when(line) + ", " + line.by(),
                        line.answer().map(Answer::words).orElse(""),
                        line.words(),
                        until(line).orElse(""))
                .filter(part -> !part.isBlank())
                .map(StepFace::closed)
                .collect(Collectors.joining(" "));
    }

    static String when(Line line) {
        return line.time().isBlank()
                ? Days.brief(line.day())
                : Days.brief(line.day()) + " " + line.time();
    }

    /** "Ready by Tue 1 Dec" and the like, where a line set a day to come. */
    static Optional<String> until(Line line) {
        return line.due()
                .day()
                .filter(_ -> !StepWords.due(line.step()).isEmpty())
                .map(day -> StepWords.dueSaid(line.step()) + " " + Days.brief(day));
    }

    private static String closed(String words) {
        String text = words.strip();
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }
}
