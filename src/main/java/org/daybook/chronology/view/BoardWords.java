package org.daybook.chronology.view;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.children.Child;
import org.daybook.children.FindChildren;
import org.daybook.chronology.Board;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Draft;
import org.daybook.chronology.Entry;
import org.daybook.chronology.OpenAction;
import org.daybook.chronology.Question;
import org.daybook.chronology.Undecided;
import org.daybook.chronology.When;

/** How the lines of the board are said. */
final class BoardWords {

    private static final List<String> NUMBERS =
            List.of(
                    "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
                    "Ten", "Eleven", "Twelve");
    private static final int LONGEST = 120;

    private BoardWords() {}

    /** "Seven things need you. Three of them are late." */
    static String summary(Board board, LocalDate today) {
        int many = board.size();
        int late = board.lateOnes(today);
        if (many == 0) {
            return "";
        }
        String need = number(many) + (many == 1 ? " thing needs you." : " things need you.");
        if (late == 0) {
            return need + " None of them is late.";
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

    static List<ChildId> ids(Entry entry) {
        return entry.wording().children().stream().map(ChildInEntry::child).toList();
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

    /** The beginning of what was written, as far as a line holds. */
    static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line.isEmpty() ? "Nothing written yet." : line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space < LONGEST / 2 ? LONGEST : space) + " \u2026";
    }

    /** "1 day late", or "Today". */
    static String waiting(Undecided one, LocalDate today) {
        return one.daysLate(today) == 0
                ? "Decide today"
                : EntryWords.days(one.daysLate(today)) + " late";
    }

    /** "Mon 23 Nov, 14:10". */
    static String since(Undecided one) {
        When reported = one.entry().wording().report().when();
        String time =
                reported.day().isPresent()
                        ? reported.time()
                        : Days.time(one.entry().recordedAt().atZone(School.ZONE).toLocalTime());
        return "Since " + Days.brief(one.raisedOn()) + (time.isEmpty() ? "" : ", " + time);
    }

    static String draft(Draft draft) {
        return beginning(draft.text().answer(Question.NARRATIVE));
    }

    /** "New concern", "Amendment of a concern", "Meeting". */
    static String draftKind(Draft draft) {
        String kind = draft.text().kind().words();
        return draft.text().amends().isPresent() ? kind + ", being amended" : kind;
    }

    /** "Due Thu 26 Nov, 13:30". */
    static String due(OpenAction open) {
        When due = open.action().due();
        String time = due.time().isEmpty() ? "" : ", " + due.time();
        return "Due " + due.day().map(Days::brief).orElse("") + time;
    }

    static String kept(Draft draft, LocalDate today) {
        var at = draft.keptAt().atZone(School.ZONE);
        LocalDate on = at.toLocalDate();
        return "Kept "
                + (on.equals(today) ? "today" : Days.brief(on))
                + ", "
                + Days.time(at.toLocalTime());
    }
}
