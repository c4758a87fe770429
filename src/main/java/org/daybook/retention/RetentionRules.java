package org.daybook.retention;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Problem;

/**
 * How long files are kept, as the school has settled it.
 *
 * @param years from birth until a file may be destroyed
 * @param inquiryYears the same under the hold of an inquiry
 * @param lookAgain years after a decision until it is proposed to look at it again
 */
public record RetentionRules(int years, int inquiryYears, int lookAgain) {

    public static final String YEARS = "retention-years";
    public static final String INQUIRY_YEARS = "retention-inquiry-years";
    public static final String LOOK_AGAIN = "retention-look-again";

    /** Date of birth and 25 years; 75 under the inquiry. */
    public static final RetentionRules USUAL = new RetentionRules(25, 75, 3);

    private static final int FEWEST = 18;
    private static final int MOST = 120;

    /** What is wrong with them; a file is never destroyed before its child is grown up. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (years < FEWEST || years > MOST) {
            problems.add(new Problem(YEARS, between()));
        }
        if (inquiryYears < years || inquiryYears > MOST) {
            problems.add(
                    new Problem(
                            INQUIRY_YEARS,
                            "An inquiry never shortens the time. Give at least as many years as"
                                    + " above."));
        }
        if (lookAgain < 1 || lookAgain > FEWEST) {
            problems.add(new Problem(LOOK_AGAIN, "Give a number of years from 1 to 18."));
        }
        return List.copyOf(problems);
    }

    private static String between() {
        return "Give a number of years from " + FEWEST + " to " + MOST + ".";
    }
}
