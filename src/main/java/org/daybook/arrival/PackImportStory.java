package org.daybook.arrival;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.handover.HandedFile;
import org.daybook.handover.Handing;

/** What came with a pack, as the chronology tells it. */
final class PackImportStory {

    private final PackImportPlan plan;
    private final PackImported taken;
    private final Clock clock;

    PackImportStory(PackImportPlan plan, PackImported taken, Clock clock) {
        this.plan = plan;
        this.taken = taken;
        this.clock = clock;
    }

    String narrative() {
        HandedFile record = plan.pack().record();
        Handing handing = record.handing();
        List<String> lines = new ArrayList<>();
        lines.add(
                "Daybook pack "
                        + taken.number()
                        + " from "
                        + taken.school()
                        + " taken in: "
                        + inIt()
                        + ". Check number "
                        + taken.digest().checkNumber()
                        + ".");
        lines.add("Made on " + Days.full(day(handing)) + " by " + handing.by() + ".");
        here().ifPresent(lines::add);
        apart().ifPresent(lines::add);
        team(record).ifPresent(lines::add);
        list("Day-one page", morning(handing.morning())).ifPresent(lines::add);
        list("At that school", new ArrivingChild(record, clock).theirs()).ifPresent(lines::add);
        list("Their record says otherwise, ours was left", plan.differences())
                .ifPresent(lines::add);
        list(
                        "Withheld by the sender",
                        handing.withheld().stream()
                                .map(one -> one.what() + ": " + one.why())
                                .toList())
                .ifPresent(lines::add);
        documentsLeft().ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private static LocalDate day(Handing handing) {
        return LocalDate.ofInstant(handing.at(), School.ZONE);
    }

    /** "12 entries from 3 Sep 2024 to 20 Nov 2026, 2 statuses, 3 documents". */
    private String inIt() {
        HandedFile record = plan.pack().record();
        String period =
                plan.from()
                        .flatMap(from ->
                                plan.to()
                                        .map(to ->
                                                " from "
                                                        + Days.typed(from)
                                                        + " to "
                                                        + Days.typed(to)))
                        .orElse("");
        return Stream.of(
                        Count.of(record.entries().size(), "entry", "entries") + period,
                        Count.of(record.statuses().size(), "status", "statuses"),
                        Count.of(plan.pack().documents(), "document", "documents"))
                .collect(Collectors.joining(", "));
    }

    /** What of it was here, and was left. */
    private Optional<String> here() {
        int there = plan.pack().record().entries().size() - plan.entriesToCome();
        if (there == 0) {
            return Optional.empty();
        }
        String kept =
                plan.otherwise().isEmpty()
                        ? ""
                        : " Of these, "
                                + Count.of(plan.otherwise().size(), "stands", "stand")
                                + " otherwise here and was left as it is: "
                                + plan.otherwise().stream()
                                        .map(Days::typed)
                                        .collect(Collectors.joining(", "))
                                + ".";
        return Optional.of(Count.of(there, "entry was", "entries were") + " here already." + kept);
    }

    /** What another child's file tells otherwise, so that it became this child's own. */
    private Optional<String> apart() {
        return plan.apart().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Count.of(plan.apart().size(), "entry is", "entries are")
                                + " here for another child in other words, so this child has its own,"
                                + " as sent: "
                                + plan.apart().stream()
                                        .map(Days::typed)
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    private static Optional<String> team(HandedFile record) {
        String team =
                Stream.of(record.lead(), record.deputy())
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining(", deputy "));
        return team.isEmpty() ? Optional.empty() : Optional.of("Led there by " + team + ".");
    }

    private static List<String> morning(Handing.Morning page) {
        return Stream.of(
                        said("Safe", page.safe()),
                        said("Whom to phone", page.phone()),
                        said("In place", page.inPlace()),
                        said("What helps", page.helps()),
                        said("Not known", page.notKnown()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String said(String what, String words) {
        return words.isBlank()
                ? ""
                : what + ": " + words.strip().lines().collect(Collectors.joining("; "));
    }

    private static Optional<String> list(String heading, List<String> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(heading + ":\n- " + String.join("\n- ", lines));
    }

    private Optional<String> documentsLeft() {
        return plan.pack().alone() && plan.pack().documents() > 0
                ? Optional.of("The documents did not come with the record.")
                : Optional.empty();
    }

    /** The same against the contents list. */
    Came came() {
        boolean lacks = documentsLeft().isPresent();
        return new Came(
                Optional.of(Came.Route.SYSTEM),
                "",
                inIt(),
                Optional.of(lacks ? Came.Against.SOME_MISSING : Came.Against.ALL_HERE),
                lacks ? Count.of(plan.pack().documents(), "document", "documents") : "",
                Optional.empty());
    }
}
