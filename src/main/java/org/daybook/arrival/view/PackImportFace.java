package org.daybook.arrival.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.arrival.PackImportPlan;
import org.daybook.arrival.PackInHand;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.children.Child;
import org.daybook.chronology.EntryKind;
import org.daybook.followup.FollowUp;
import org.daybook.handover.HandedDocument;
import org.daybook.handover.HandedFile;
import org.daybook.handover.Handing;

/** What the page says of a pack and of what taking it in would do. */
record PackImportFace(PackInHand pack, LocalDate today) {

    /** A heading and what stands below it. */
    record Section(String heading, List<String> lines) {}

    private HandedFile file() {
        return pack.record();
    }

    private Handing handing() {
        return file().handing();
    }

    String school() {
        return handing().school();
    }

    /** "Wren Ashdown", as the sender says. */
    String name() {
        return file().child().name();
    }

    /** "Year 5, born 3 Feb 2017 (9 years), UPN B801200005001". */
    String identity() {
        Child child = file().child();
        return Stream.of(
                        child.yearGroup(),
                        child.bornInWords(today),
                        child.upn().isEmpty() ? "" : "UPN " + child.upn())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String checkNumber() {
        return pack.digest().checkNumber();
    }

    List<String> origin() {
        return Stream.of(
                        "Pack " + handing().number(),
                        Stream.of(handing().lead(), handing().school(), handing().phone())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(", ")),
                        "Made on "
                                + Days.full(handing().at().atZone(School.ZONE).toLocalDate())
                                + " by "
                                + handing().by(),
                        handing().toSchool().isBlank() ? "" : "Addressed to " + addressee())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private String addressee() {
        return Stream.of(handing().toLead(), handing().toSchool())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** What lies in the pack, each kind under its heading. */
    List<Section> contents() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(counted(file().entries().size(), "entry", "entries"), entries()));
        section(sections, "status", "statuses", file().statuses(), one -> one.wordsWithDays(today));
        section(
                sections,
                "professional",
                "professionals",
                file().professionals(),
                one -> one.role() + ": " + one.nameAndPhone());
        section(sections, "alert", "alerts", file().alerts(), one -> one.words());
        section(
                sections,
                "person who belongs to the child",
                "people who belong to the child",
                file().links(),
                one -> one.words(file().child().id()) + ": " + one.name());
        section(
                sections,
                "referral, offer or open question",
                "referrals, offers and open questions",
                file().followUps(),
                PackImportFace::followUp);
        section(
                sections,
                "document",
                "documents",
                file().documents().toList(),
                PackImportFace::document);
        return sections;
    }

    private static String followUp(FollowUp one) {
        return one.kind().words()
                + ": "
                + one.title()
                + (one.whom().isBlank() ? "" : ", " + one.whom())
                + (one.ended() ? " (ended)" : "");
    }

    private static String document(HandedDocument one) {
        return one.name() + ", " + one.kind().words();
    }

    private static <T> void section(
            List<Section> sections,
            String one,
            String many,
            List<T> things,
            Function<T, String> words) {
        if (!things.isEmpty()) {
            sections.add(
                    new Section(
                            counted(things.size(), one, many),
                            things.stream().map(words).toList()));
        }
    }

    /** "From 3 Sep 2024 to 20 Nov 2026", and how many of each kind. */
    private List<String> entries() {
        if (file().entries().isEmpty()) {
            return List.of();
        }
        List<LocalDate> days =
                file().entries().stream().map(one -> one.entry().day()).sorted().toList();
        String kinds =
                Stream.of(EntryKind.values())
                        .map(this::ofKind)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return List.of(
                "From " + Days.typed(days.getFirst()) + " to " + Days.typed(days.getLast()), kinds);
    }

    private Optional<String> ofKind(EntryKind kind) {
        long count = file().entries().stream().filter(one -> one.entry().kind() == kind).count();
        return count == 0 ? Optional.empty() : Optional.of(kind.words() + " " + count);
    }

    /** What the sender took out. */
    List<String> withheld() {
        return handing().withheld().stream().map(one -> one.what() + ": " + one.why()).toList();
    }

    /** What would be left as it is here. */
    static List<String> left(PackImportPlan plan) {
        List<String> lines = new ArrayList<>();
        if (plan.same() > 0) {
            lines.add(counted(plan.same(), "entry is", "entries are") + " here as they came.");
        }
        if (!plan.otherwise().isEmpty()) {
            lines.add(
                    counted(plan.otherwise().size(), "entry stands", "entries stand")
                            + " otherwise here. Yours stay as they are: "
                            + plan.otherwise().stream()
                                    .map(Days::typed)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (!plan.apart().isEmpty()) {
            lines.add(
                    counted(plan.apart().size(), "entry is", "entries are")
                            + " here for another child in other words. This child gets its own, as"
                            + " sent: "
                            + plan.apart().stream()
                                    .map(Days::typed)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (plan.beside().same() > 0) {
            lines.add(
                    counted(plan.beside().same(), "thing", "things")
                            + " beside the entries (statuses, professionals, links) "
                            + (plan.beside().same() == 1 ? "is" : "are")
                            + " here already.");
        }
        plan.differences().stream()
                .map(line -> "Their record says otherwise. " + line)
                .forEach(lines::add);
        return lines;
    }

    /** What would be written, in one sentence. */
    static String toCome(PackImportPlan plan) {
        List<String> parts = new ArrayList<>();
        parts.add(
                plan.entriesToCome() == 0
                        ? "no new entry"
                        : counted(plan.entriesToCome(), "entry", "entries"));
        if (!plan.growing().isEmpty()) {
            parts.add(
                    "what was added elsewhere to "
                            + counted(plan.growing().size(), "entry", "entries")
                            + " that "
                            + (plan.growing().size() == 1 ? "is" : "are")
                            + " here");
        }
        beside(plan.beside(), parts);
        if (!plan.documents().isEmpty()) {
            parts.add(counted(plan.documents().size(), "document", "documents"));
        }
        String all = String.join(", ", parts);
        return plan.known()
                ? "Into the file that is here: " + all + "."
                : "A new file is opened, with " + all + ".";
    }

    private static void beside(PackImportPlan.Beside beside, List<String> parts) {
        add(parts, beside.statuses().size(), "status", "statuses");
        add(parts, beside.professionals().size(), "professional", "professionals");
        add(parts, beside.alerts().size(), "alert", "alerts");
        add(
                parts,
                beside.links().size(),
                "person who belongs to the child",
                "people who belong to the child");
        int followed = beside.followUps().size() + beside.gained().size() + beside.shared().size();
        add(
                parts,
                followed,
                "referral, offer or open question",
                "referrals, offers and open questions");
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(counted(count, one, many));
        }
    }

    static String counted(int count, String one, String many) {
        return count == 1 ? "1 " + one : (count == 0 ? "No" : count) + " " + many;
    }
}
