package org.daybook.followup;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Changes the stages of escalation and the times after which one asks again. */
public final class ChangeFollowUpPractice {

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record NotChanged(List<Problem> problems) implements Outcome {}
    }

    private static final int LONGEST_DAYS = 366;

    private final Journal journal;
    private final FollowUpPractices practices;

    public ChangeFollowUpPractice(Journal journal, FollowUpPractices practices) {
        this.journal = journal;
        this.practices = practices;
    }

    /**
     * @param stages one line each; blank lines are left out
     */
    public Outcome change(String stages, String askAgainAfter, String answerWithin) {
        List<String> names =
                stages.lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
        int ask = days(askAgainAfter);
        int answer = days(answerWithin);
        List<Problem> problems = new ArrayList<>();
        if (names.isEmpty()) {
            problems.add(new Problem("stages", "Name at least one stage, each on its own line."));
        }
        if (ask == 0) {
            problems.add(new Problem("ask-again", "Write a number of days from 1 to 366."));
        }
        if (answer == 0) {
            problems.add(new Problem("answer-within", "Write a number of days from 1 to 366."));
        }
        if (!problems.isEmpty()) {
            return new Outcome.NotChanged(List.copyOf(problems));
        }
        journal.change(
                Deed.of(Deed.Kind.SETTING_CHANGED).saying("Stages and times of following up"),
                () -> practices.put(new FollowUpPractice(names, ask, answer)));
        return new Outcome.Changed();
    }

    /** 0 for anything that is no number in the range. */
    private static int days(String typed) {
        String text = typed.strip();
        int read = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        return read <= LONGEST_DAYS ? read : 0;
    }
}
