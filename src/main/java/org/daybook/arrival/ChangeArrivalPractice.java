package org.daybook.arrival;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Changes by when what is done about a file in. */
public final class ChangeArrivalPractice {

    /** The counts as they were typed, in the order of {@link ArrivalPractice}. */
    public record Typed(
            String askWithin,
            String chaseAfter,
            String escalateAfter,
            String readWithin,
            String actWithin,
            String acknowledgeWithin) {

        public static Typed of(ArrivalPractice practice) {
            return new Typed(
                    String.valueOf(practice.askWithin()),
                    String.valueOf(practice.chaseAfter()),
                    String.valueOf(practice.escalateAfter()),
                    String.valueOf(practice.readWithin()),
                    String.valueOf(practice.actWithin()),
                    String.valueOf(practice.acknowledgeWithin()));
        }
    }

    private final Journal journal;
    private final ArrivalPractices practices;

    public ChangeArrivalPractice(Journal journal, ArrivalPractices practices) {
        this.journal = journal;
        this.practices = practices;
    }

    /** Empty when they stand so now. */
    public List<Problem> change(Typed typed) {
        List<Problem> problems = new ArrayList<>();
        int ask = days("ask-within", typed.askWithin(), problems);
        int chase = days("chase-after", typed.chaseAfter(), problems);
        int escalate = days("escalate-after", typed.escalateAfter(), problems);
        int read = days("read-within", typed.readWithin(), problems);
        int act = days("act-within", typed.actWithin(), problems);
        int acknowledge = days("acknowledge-within", typed.acknowledgeWithin(), problems);
        if (problems.isEmpty()) {
            ArrivalPractice practice =
                    new ArrivalPractice(ask, chase, escalate, read, act, acknowledge);
            journal.change(
                    Deed.of(Deed.Kind.SETTING_CHANGED).saying("Clocks of files in"),
                    () -> practices.put(practice));
        }
        return List.copyOf(problems);
    }

    private static int days(String field, String typed, List<Problem> problems) {
        String text = typed.strip();
        int read = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (read < 1 || read > ArrivalPractice.MOST) {
            problems.add(
                    new Problem(
                            field,
                            "Write a number of school days from 1 to "
                                    + ArrivalPractice.MOST
                                    + "."));
        }
        return read;
    }
}
