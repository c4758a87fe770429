package org.daybook.arrival;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.children.Child;
import org.daybook.handover.HandedDocument;
import org.daybook.handover.HandedFile;
import org.daybook.handover.Handing;

/**
 * The receipt that goes back to whoever sent a pack: what the contents named, and what is here.
 *
 * @param file as the sender has handed it on
 * @param documentsHere of those that the record names: in this child's file, and whole
 */
public record PackReceipt(HandedFile file, PackImported taken, Us us, int documentsHere) {

    /** Who gives the receipt. */
    public record Us(String school, String lead, String phone) {}

    /**
     * A kind of thing that the contents name.
     *
     * @param named how many, and of when
     * @param whole whether all of it is here, as it was sent or otherwise
     */
    public record Item(String what, String named, String here, boolean whole) {}

    public Handing handing() {
        return file.handing();
    }

    public Child child() {
        return file.child();
    }

    public LocalDate day() {
        return taken.at().atZone(School.ZONE).toLocalDate();
    }

    public LocalTime time() {
        return taken.at().atZone(School.ZONE).toLocalTime();
    }

    /** Only what the contents name at least one of. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        entries(items, file.entries().size(), taken.otherwise().entries());
        all(items, "Statuses, now and before", file.statuses().size(), "");
        all(items, "Professionals", file.professionals().size(), "");
        all(items, "Alerts", file.alerts().size(), "");
        all(items, "Family and others who matter", file.links().size(), "");
        all(items, "Referrals, help and open questions", file.followUps().size(), "");
        int documents = Math.toIntExact(file.documents().count());
        if (documents > 0) {
            boolean whole = documentsHere >= documents;
            items.add(
                    new Item(
                            "Documents",
                            String.valueOf(documents),
                            whole ? all(documents) : documentsHere + " of " + documents,
                            whole));
        }
        if (taken.otherwise().beside() > 0) {
            int otherwise = taken.otherwise().beside();
            items.add(
                    new Item(
                            "Of what stands beside the entries",
                            otherwise + " otherwise here",
                            "ours kept",
                            true));
        }
        return items;
    }

    /** What was here before in other words was left so; the receipt does not pass over it. */
    private void entries(List<Item> items, int count, int otherwise) {
        if (otherwise == 0) {
            all(items, "Entries", count, period());
        } else {
            String here = (count - otherwise) + " as sent, " + otherwise + " otherwise";
            items.add(new Item("Entries", count + period(), here, true));
        }
    }

    private static void all(List<Item> items, String what, int count, String when) {
        if (count > 0) {
            items.add(new Item(what, count + when, all(count), true));
        }
    }

    private static String all(int count) {
        return count == 1 ? "1" : "all " + count;
    }

    private String period() {
        List<LocalDate> days =
                file.entries().stream().map(one -> one.entry().day()).sorted().toList();
        return days.isEmpty()
                ? ""
                : ", " + Days.typed(days.getFirst()) + " to " + Days.typed(days.getLast());
    }

    public List<String> documents() {
        return file.documents().map(HandedDocument::name).toList();
    }

    /** What the sender is to know, in a sentence. */
    public String verdict() {
        if (!whole()) {
            return "Something is missing. Please send it, and tell us when.";
        }
        return taken.otherwise().none()
                ? "All that the contents name is here."
                : "All that the contents name was read. Where ours says otherwise, ours was kept.";
    }

    public boolean whole() {
        return items().stream().allMatch(Item::whole);
    }

    /** What the PDF is called; no child's name. */
    public String fileName() {
        return "receipt-" + taken.number().replaceAll("[^A-Za-z0-9-]", "") + ".pdf";
    }

    /** The same for a letter or an e-mail, which names no child. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Receipt for pack " + taken.number());
        lines.add("To " + handing().lead() + ", " + handing().school());
        lines.add("");
        lines.add(
                "Taken in on "
                        + Days.full(day())
                        + " at "
                        + Days.time(time())
                        + " by "
                        + taken.by()
                        + ", "
                        + us.school()
                        + ".");
        lines.add("Check number: " + taken.digest().checkNumber());
        lines.add("");
        lines.add(
                items().stream()
                        .map(item -> item.what() + ": " + item.named() + "; here: " + item.here())
                        .collect(Collectors.joining("\n")));
        lines.add("");
        lines.add(verdict());
        if (!us.phone().isEmpty()) {
            lines.add("Questions: " + us.lead() + ", " + us.phone());
        }
        return String.join("\n", lines);
    }
}
