package org.daybook.oversight.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.children.Child;
import org.daybook.children.FindChildren;
import org.daybook.oversight.ComesUp;
import org.daybook.oversight.Figures;
import org.daybook.oversight.Today;

/** How the board is said. */
final class BoardWords {

    private static final List<String> NUMBERS =
            List.of(
                    "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
                    "Ten", "Eleven", "Twelve");

    private BoardWords() {}

    /** "Seven things need you. Three of them are late." */
    static String summary(Today board) {
        return summary(board.size(), board.late());
    }

    static String summary(int many, int late) {
        if (many == 0) {
            return "";
        }
        String need = number(many) + (many == 1 ? " thing needs you." : " things need you.");
        if (late == 0) {
            return need + (many == 1 ? " It is not late." : " None of them is late.");
        }
        return many == 1
                ? need + " It is late."
                : need
                        + " "
                        + number(late)
                        + (late == 1 ? " of them is late." : " of them are late.");
    }

    private static String number(int many) {
        return many < NUMBERS.size() ? NUMBERS.get(many) : String.valueOf(many);
    }

    /** "Nell Quarry", "Nell Quarry and Kit Quarry". */
    static String names(List<ChildId> ids, FindChildren children) {
        String names =
                children.withIds(ids).stream()
                        .map(Child::name)
                        .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "No child named yet" : names;
    }

    /** "Year 4", or "Year 6 and Year 4" in the order of the names; nothing while one is unknown. */
    static String year(List<ChildId> ids, FindChildren children) {
        return years(children.withIds(ids).stream().map(Child::yearGroup).toList());
    }

    static String years(List<String> years) {
        return years.contains("") ? "" : String.join(" and ", new LinkedHashSet<>(years));
    }

    /** "Nothing needs you now. Next: core group, Thu 26 Nov." */
    static String calm(Today board) {
        return "Nothing needs you now."
                + board.next().map(one -> " Next: " + lower(one) + ".").orElse("");
    }

    private static String lower(ComesUp one) {
        String what = one.what();
        String first = what.isEmpty() ? "" : what.substring(0, 1).toLowerCase(Locale.UK);
        return first + what.substring(Math.min(1, what.length())) + ", " + Days.brief(one.day());
    }

    /** "Thu 13:30" while only one Thursday can be meant; else "Thu 3 Dec, 13:30". */
    static String when(ComesUp one, LocalDate today) {
        String day = Days.brief(one.day());
        if (one.time().isEmpty()) {
            return day;
        }
        return one.day().isBefore(today.plusDays(7))
                ? day.substring(0, 3) + " " + one.time()
                : day + ", " + one.time();
    }

    /** "each with a lead; one without a deputy"; the gaps first. */
    static String team(Figures.Cases cases) {
        if (cases.open() == 0) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                cases.withoutLead() == 0
                        ? "each with a lead"
                        : spoken(cases.withoutLead()) + " without a lead");
        if (cases.withoutDeputy() > 0) {
            parts.add(spoken(cases.withoutDeputy()) + " without a deputy");
        }
        return String.join("; ", parts);
    }

    private static String spoken(int many) {
        return number(many).toLowerCase(Locale.UK);
    }

    /** "Concerns each half term: Aut 1, 19; Aut 2, 14, not over yet". */
    static String bars(List<Figures.Concerns> concerns) {
        return "Concerns each half term: "
                + concerns.stream()
                        .map(one -> one.halfTerm().name() + ", " + one.many())
                        .collect(Collectors.joining("; "))
                + ", not over yet";
    }
}
