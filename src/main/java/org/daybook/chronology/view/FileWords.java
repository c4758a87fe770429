package org.daybook.chronology.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.base.Days;
import org.daybook.children.Child;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.FamilyChronology;
import org.daybook.chronology.Missing;
import org.daybook.chronology.When;

/** How the facts of a child's file are said on its page. */
final class FileWords {

    private FileWords() {}

    /** What stands under the name, in order; what is not known is left out. */
    static Map<String, String> identity(Child child, LocalDate today) {
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put("Born", born(child, today));
        pairs.put("UPN", child.upn());
        pairs.put("Legal name", child.legalName().equals(child.name()) ? "" : child.legalName());
        pairs.put("Needs", child.specialNeeds());
        pairs.put("In care", child.inCare().equalsIgnoreCase("No") ? "" : child.inCare());
        pairs.put("Left", child.leftOn().map(Days::typed).orElse(""));
        pairs.values().removeIf(String::isBlank);
        return pairs;
    }

    private static String born(Child child, LocalDate today) {
        return child.born()
                .map(day -> Days.typed(day) + " (" + child.age(today) + ")")
                .orElse("not known");
    }

    /** "47 entries"; "5 of 63 entries with family". */
    static String count(int shown, FamilyChronology all) {
        int many = all.entries().size();
        String said = many == 1 ? "1 entry" : many + " entries";
        return (shown == many ? said : shown + " of " + said)
                + (all.family().isEmpty() ? "" : " with family");
    }

    /** "2 days late", "Thu 26 Nov, 13:30", or that no day was set. */
    static String due(When due, LocalDate today) {
        if (due.day().isEmpty()) {
            return "No day set";
        }
        LocalDate day = due.day().get();
        String time = due.time().isEmpty() ? "" : ", " + due.time();
        return day.isBefore(today)
                ? EntryWords.days(today.toEpochDay() - day.toEpochDay()) + " late"
                : (day.equals(today) ? "Today" : Days.brief(day)) + time;
    }

    /** What is missing, each with the days of the entries that miss it. */
    static List<String> missing(Chronology chronology) {
        Map<Missing.What, List<String>> byWhat = new LinkedHashMap<>();
        for (Missing one : chronology.missing()) {
            byWhat.computeIfAbsent(one.what(), _ -> new ArrayList<>())
                    .add(Days.brief(one.entry().day()));
        }
        return byWhat.entrySet().stream()
                .map(one -> one.getKey().words() + ": " + some(one.getValue()))
                .toList();
    }

    private static String some(List<String> days) {
        int most = 3;
        return days.size() <= most
                ? String.join("; ", days)
                : String.join("; ", days.subList(0, most))
                        + " and "
                        + (days.size() - most)
                        + " more";
    }
}
