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

    static List<StepFace> of(FollowUp followUp, Standing standing) {
        Way way = followUp.kind().way();
        List<StepFace> faces = new ArrayList<>();
        int furthest = furthest(followUp, way);
        for (int i = 0; i < way.order().size(); i++) {
            List<Step> group = way.order().get(i);
            faces.addAll(done(followUp, group));
            for (Step step : group) {
                if (waits(followUp, step)) {
                    faces.add(ahead(step, i < furthest || followUp.ended()));
                }
            }
        }
        return followUp.ended() ? List.copyOf(faces) : withNext(faces, way, standing.step());
    }

    private static boolean waits(FollowUp followUp, Step step) {
        return followUp.kind().way().onThePath(step)
                && !followUp.has(step)
                && !(followUp.ended() && step.ends());
    }

    private static int furthest(FollowUp followUp, Way way) {
        int furthest = 0;
        for (int i = 0; i < way.order().size(); i++) {
            if (way.order().get(i).stream().anyMatch(followUp::has)) {
                furthest = i;
            }
        }
        return furthest;
    }

    private static StepFace ahead(Step step, boolean passed) {
        return passed
                ? new StepFace(step, "Not recorded", State.NOT_RECORDED)
                : new StepFace(step, step.hint(), State.AHEAD);
    }

    /** Lines in force, in the order of their days. */
    private static List<StepFace> done(FollowUp followUp, List<Step> group) {
        return group.stream()
                .flatMap(step ->
                        step.again() ? followUp.all(step).stream() : followUp.taken(step).stream())
                .sorted(Comparator.comparing(Line::day).thenComparingInt(Line::position))
                .map(line -> new StepFace(line.step(), said(line), State.DONE))
                .toList();
    }

    /** The step to record now lies before everything that is ahead. */
    private static List<StepFace> withNext(List<StepFace> faces, Way way, Step next) {
        List<StepFace> with = new ArrayList<>(faces);
        with.removeIf(face -> face.step() == next && face.state() != State.DONE);
        int at = place(with, way, next);
        with.add(at, new StepFace(next, next.hint(), State.NEXT));
        return List.copyOf(with);
    }

    private static int place(List<StepFace> faces, Way way, Step next) {
        int rank = rank(way, next);
        int at = 0;
        for (int i = 0; i < faces.size(); i++) {
            boolean behind = faces.get(i).state() != State.AHEAD;
            if (behind || rank(way, faces.get(i).step()) < rank) {
                at = i + 1;
            }
        }
        return at;
    }

    private static int rank(Way way, Step step) {
        for (int i = 0; i < way.order().size(); i++) {
            if (way.order().get(i).contains(step)) {
                return i;
            }
        }
        return way.order().size();
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
