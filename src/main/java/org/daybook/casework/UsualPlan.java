package org.daybook.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybook.children.Child;
import org.daybook.children.Contact;

/**
 * What to do when a child is absent, proposed by what is known of it: the more there is to fear,
 * the earlier the first call, and the sooner somebody goes to see. A lead changes it as she sees
 * fit.
 */
public final class UsualPlan {

    private static final Set<StatusKind> AT_ONCE =
            EnumSet.of(StatusKind.CP_PLAN, StatusKind.LOOKED_AFTER);

    private UsualPlan() {}

    public static List<AbsencePlan.Step> of(
            Child child, Standing standing, CasePractice practice, LocalDate today) {
        String first = contact(child, 0, "the first contact");
        String second = contact(child, 1, "the second contact");
        boolean worker = standing.socialWorker(today).isPresent();
        if (standing.hasNow(AT_ONCE)) {
            return List.of(
                    step("09:15", "office phones " + first),
                    step("09:45", second + "; tell the lead"),
                    step("10:30", "visit, two staff"),
                    step("Not seen by 12:00", "social worker, then police"));
        }
        if (standing.hasNow(practice.vulnerable())) {
            return List.of(
                    step("09:30", "office phones " + first),
                    step("10:30", second + "; tell the lead"),
                    step("13:00", "visit, two staff"),
                    step(
                            "Not seen by 15:00",
                            worker ? "social worker" : "the lead rings children\u2019s services"));
        }
        return List.of(
                step("10:00", "office phones " + first),
                step("11:30", second),
                step("14:00", "tell the lead"),
                step("Second day", "visit"));
    }

    private static AbsencePlan.Step step(String by, String what) {
        return new AbsencePlan.Step(by, what);
    }

    private static String contact(Child child, int position, String otherwise) {
        List<Contact> known = child.contacts();
        if (position >= known.size() || known.get(position).name().isBlank()) {
            return otherwise;
        }
        return known.get(position).name();
    }
}
