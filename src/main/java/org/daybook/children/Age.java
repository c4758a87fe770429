package org.daybook.children;

import java.time.LocalDate;
import java.time.Period;
import org.daybook.base.Days;

/** How old a child is, as people say it. */
public final class Age {

    /** Below this age people count months. */
    private static final int YEARS_FROM = 2;

    private Age() {}

    /** "9 years", "14 months", "1 month"; empty when the day is still to come. */
    public static String inWords(LocalDate born, LocalDate today) {
        if (born.isAfter(today)) {
            return "";
        }
        Period age = Period.between(born, today);
        if (age.getYears() >= YEARS_FROM) {
            return age.getYears() + " years";
        }
        long months = age.toTotalMonths();
        return months == 1 ? "1 month" : months + " months";
    }

    /** "3 Feb 2017 (9 years)". */
    static String dayAndAge(LocalDate born, LocalDate today) {
        String age = inWords(born, today);
        return Days.typed(born) + (age.isEmpty() ? "" : " (" + age + ")");
    }
}
