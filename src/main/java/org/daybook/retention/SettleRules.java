package org.daybook.retention;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Settles how long the school keeps files. */
public final class SettleRules {

    private final Journal journal;
    private final KeptCopies copies;

    public SettleRules(Journal journal, KeptCopies copies) {
        this.journal = journal;
        this.copies = copies;
    }

    /** The numbers of years as they were typed. */
    public Outcome settle(String years, String inquiryYears, String lookAgain) {
        List<Problem> problems = new ArrayList<>();
        RetentionRules rules =
                new RetentionRules(
                        number(RetentionRules.YEARS, years, problems),
                        number(RetentionRules.INQUIRY_YEARS, inquiryYears, problems),
                        number(RetentionRules.LOOK_AGAIN, lookAgain, problems));
        if (problems.isEmpty()) {
            problems.addAll(rules.problems());
        }
        if (!problems.isEmpty()) {
            return new Outcome.NotRecorded(problems);
        }
        journal.change(
                Deed.of(Deed.Kind.SETTING_CHANGED)
                        .saying(
                                "Files are kept "
                                        + rules.years()
                                        + " years from birth, "
                                        + rules.inquiryYears()
                                        + " under an inquiry"),
                () -> copies.change(rules));
        return new Outcome.Recorded();
    }

    private static int number(String field, String typed, List<Problem> problems) {
        String figures = typed.strip();
        if (!figures.matches("[0-9]{1,3}")) {
            problems.add(new Problem(field, "Give a number of years in figures."));
            return 0;
        }
        return Integer.parseInt(figures);
    }
}
