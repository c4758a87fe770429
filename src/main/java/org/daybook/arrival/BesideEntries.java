package org.daybook.arrival;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.base.FollowUpId;
import org.daybook.casework.Alert;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.casework.Standing;
import org.daybook.children.ChildLink;
import org.daybook.children.Names;
import org.daybook.followup.Answer;
import org.daybook.followup.FollowUp;
import org.daybook.followup.Line;
import org.daybook.handover.HandedFile;

/** Lays what holds for the child, and what is followed up, beside what is here of it. */
final class BesideEntries {

    private final PackImportPorts ports;
    private final ChildId child;
    private final Standing here;
    private final List<ChildStatus> statuses = new ArrayList<>();
    private final List<Professional> professionals = new ArrayList<>();
    private final List<Alert> alerts = new ArrayList<>();
    private final List<ChildLink> links = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private final Map<FollowUpId, List<Line>> gained = new LinkedHashMap<>();
    private final List<FollowUpId> shared = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private int same;

    BesideEntries(PackImportPorts ports, ChildId child) {
        this.ports = ports;
        this.child = child;
        this.here = ports.casework().of(child);
    }

    /** Empty when a part of it stands in another child's file. */
    Optional<PackImportPlan.Beside> of(HandedFile file) {
        if (inAnotherFile(file)) {
            return Optional.empty();
        }
        file.statuses().forEach(this::status);
        file.professionals().forEach(this::professional);
        file.alerts().forEach(this::alert);
        file.links().forEach(this::link);
        file.followUps().forEach(this::followUp);
        return Optional.of(
                new PackImportPlan.Beside(
                        List.copyOf(statuses),
                        List.copyOf(professionals),
                        List.copyOf(alerts),
                        List.copyOf(links),
                        List.copyOf(followUps),
                        Map.copyOf(gained),
                        List.copyOf(shared),
                        same,
                        List.copyOf(differences)));
    }

    private boolean inAnotherFile(HandedFile file) {
        Stream<ChildId> whose =
                Stream.of(
                                file.statuses().stream()
                                        .flatMap(one -> ports.casework().status(one.id()).stream())
                                        .map(ChildStatus::child),
                                file.professionals().stream()
                                        .flatMap(one ->
                                                ports.casework().professional(one.id()).stream())
                                        .map(Professional::child),
                                file.alerts().stream()
                                        .flatMap(one -> ports.casework().alert(one.id()).stream())
                                        .map(Alert::child))
                        .flatMap(ids -> ids);
        return whose.anyMatch(id -> !id.equals(child));
    }

    private void status(ChildStatus came) {
        Optional<ChildStatus> before =
                here.statuses().stream()
                        .filter(one -> one.id().equals(came.id()) || alike(one, came))
                        .findFirst();
        boolean ended = before.filter(one -> one.inForce() && came.end().isPresent()).isPresent();
        if (before.isEmpty()) {
            statuses.add(as(came));
        } else if (ended) {
            statuses.add(ended(before.get(), came));
        } else {
            same++;
        }
    }

    private static boolean alike(ChildStatus one, ChildStatus other) {
        return !one.isStruck()
                && one.kind() == other.kind()
                && one.detail().equalsIgnoreCase(other.detail())
                && one.began().isPresent()
                && one.began().equals(other.began());
    }

    private ChildStatus as(ChildStatus came) {
        return new ChildStatus(
                came.id(),
                child,
                came.kind(),
                came.detail(),
                came.began(),
                came.note(),
                came.end(),
                came.stamp(),
                Optional.empty());
    }

    /** Ours, with the end that it had elsewhere. */
    private ChildStatus ended(ChildStatus ours, ChildStatus came) {
        return new ChildStatus(
                ours.id(),
                child,
                ours.kind(),
                ours.detail(),
                ours.began(),
                ours.note(),
                came.end(),
                ours.stamp(),
                Optional.empty());
    }

    private void professional(Professional came) {
        Optional<Professional> before =
                here.professionals().stream()
                        .filter(one -> one.id().equals(came.id()) || alike(one, came))
                        .findFirst();
        boolean left =
                before.filter(one -> one.endedOn().isEmpty() && came.endedOn().isPresent())
                        .isPresent();
        if (before.isEmpty()) {
            professionals.add(with(came, came));
        } else if (left) {
            professionals.add(with(before.get(), came));
        } else if (reach(before.get()).equals(reach(came))) {
            same++;
        }
        before.filter(one -> !reach(one).equals(reach(came)))
                .ifPresent(_ -> differences.add(String.join(", ", said(came))));
    }

    private static List<String> reach(Professional one) {
        return List.of(one.role(), one.name(), one.agency(), one.phone(), one.email());
    }

    private static List<String> said(Professional one) {
        return reach(one).stream().filter(part -> !part.isBlank()).toList();
    }

    private static boolean alike(Professional one, Professional other) {
        return !one.name().isEmpty()
                && Names.folded(one.name()).equals(Names.folded(other.name()))
                && Names.folded(one.role()).equals(Names.folded(other.role()));
    }

    /** The first, until the day on which the second says that it ended. */
    private Professional with(Professional one, Professional until) {
        return new Professional(
                one.id(),
                child,
                one.role(),
                one.name(),
                one.agency(),
                one.phone(),
                one.email(),
                one.beganOn(),
                until.endedOn(),
                one.stamp());
    }

    private void alert(Alert came) {
        boolean there =
                here.alerts().stream()
                        .anyMatch(one ->
                                one.id().equals(came.id())
                                        || (one.holds() && one.words().equals(came.words())));
        if (there) {
            same++;
        } else {
            alerts.add(
                    new Alert(
                            came.id(),
                            child,
                            came.words(),
                            came.beganOn(),
                            Optional.empty(),
                            came.stamp()));
        }
    }

    private void link(ChildLink came) {
        Optional<ChildLink> before = ports.links().find(came.id());
        boolean isHere = ports.links().of(child).stream().anyMatch(one -> alike(one, came));
        if (isHere || before.filter(this::isOurs).isPresent()) {
            same++;
            return;
        }
        links.add(
                new ChildLink(
                        // Between two children who both came, each file says it in its own way.
                        before.isPresent() ? ChildLink.Id.fresh() : came.id(),
                        child,
                        Optional.empty(),
                        came.kind(),
                        came.name(),
                        came.relationship(),
                        came.atSchool(),
                        "",
                        came.recordedAt(),
                        came.recordedBy(),
                        came.end()));
    }

    /** The same, which may stand here under an identity of its own. */
    private static boolean alike(ChildLink one, ChildLink other) {
        return one.kind() == other.kind()
                && one.name().equals(other.name())
                && one.relationship().equals(other.relationship())
                && one.recordedAt().equals(other.recordedAt());
    }

    private boolean isOurs(ChildLink link) {
        return link.child().equals(child) || link.other().equals(Optional.of(child));
    }

    private void followUp(FollowUp came) {
        FollowUpId apart = new FollowUpId(OwnEntries.own(came.id().value(), child));
        Optional<FollowUp> own = ports.followUps().find(apart);
        Optional<FollowUp> before = own.or(() -> ports.followUps().find(came.id()));
        if (before.isEmpty()) {
            followUps.add(about(came, came.id()));
        } else if (before.get().children().contains(child)) {
            grow(before.get(), came);
        } else if (tellTheSame(before.get(), came)) {
            shared.add(came.id());
        } else {
            followUps.add(about(came, apart));
        }
    }

    private void grow(FollowUp ours, FollowUp came) {
        int both = Math.min(ours.lines().size(), came.lines().size());
        List<Line> parted =
                came.lines().stream()
                        .limit(both)
                        .filter(line -> !ours.lines().subList(0, both).contains(line))
                        .toList();
        List<Line> beyond = came.lines().subList(both, came.lines().size());
        if (!parted.isEmpty()) {
            Stream.concat(parted.stream(), beyond.stream())
                    .map(line -> ours.kind().words() + ", " + words(line))
                    .forEach(differences::add);
        } else if (beyond.isEmpty()) {
            same++;
        } else {
            gained.put(ours.id(), beyond);
        }
    }

    /** "Asked again, 3 Nov 2026: no answer yet". */
    private static String words(Line line) {
        String what =
                Stream.of(
                                line.step().title(),
                                line.answer().map(Answer::words).orElse(""),
                                Days.typed(line.day()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return line.words().isBlank()
                ? what
                : what + ": " + line.words().strip().lines().collect(Collectors.joining("; "));
    }

    /** What is here for another child is this child's too only where the two say the same. */
    private boolean tellTheSame(FollowUp ours, FollowUp came) {
        return about(ours, came.id()).equals(about(came, came.id()));
    }

    private FollowUp about(FollowUp came, FollowUpId id) {
        return new FollowUp(
                id,
                came.kind(),
                List.of(child),
                came.from(),
                came.title(),
                came.whom(),
                came.begunOn(),
                came.due(),
                came.lines(),
                came.recordedAt(),
                came.recordedBy());
    }
}
