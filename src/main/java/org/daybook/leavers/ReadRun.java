package org.daybook.leavers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.base.School;
import org.daybook.casework.Casework;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Standing;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.transfer.End;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.Transfers;

/** Reads how far each leaver of a list has come. */
public final class ReadRun {

    /** Where it is read. */
    public record Ports(
            Leavers leavers,
            Children children,
            Transfers transfers,
            Casework casework,
            FilesHeld held) {}

    private final Ports ports;

    public ReadRun(Ports ports) {
        this.ports = ports;
    }

    public Optional<RunStanding> open() {
        return ports.leavers().open().map(this::standing);
    }

    public RunStanding of(LeaverRun.Id id) {
        return standing(ports.leavers().find(id).orElseThrow());
    }

    private RunStanding standing(LeaverRun run) {
        Map<ChildId, ChildStatus> gravest = gravest();
        Set<ChildId> held = ports.held().among(run.leavers().stream().map(Leaver::child).toList());
        Map<ChildId, Leaver> leavers =
                run.leavers().stream()
                        .collect(Collectors.toMap(Leaver::child, Function.identity()));
        List<RunLine> lines = new ArrayList<>();
        for (Child child : ports.children().all()) {
            Optional.ofNullable(leavers.get(child.id()))
                    .map(leaver ->
                            new RunLine(
                                    leaver,
                                    child,
                                    Optional.ofNullable(gravest.get(child.id())),
                                    stand(leaver, child, held.contains(child.id()))))
                    .ifPresent(lines::add);
        }
        lines.sort(RunLine.GRAVEST_FIRST);
        return new RunStanding(run, lines);
    }

    private Map<ChildId, ChildStatus> gravest() {
        Map<ChildId, ChildStatus> gravest = new HashMap<>();
        for (Standing standing : ports.casework().all()) {
            standing.gravest().ifPresent(status -> gravest.put(standing.child(), status));
        }
        return gravest;
    }

    private Stand stand(Leaver leaver, Child child, boolean held) {
        if (leaver.transfer().isPresent()) {
            return Stand.of(ports.transfers().find(leaver.transfer().get()).orElseThrow(), held);
        }
        Optional<Transfer> elsewhere = ports.transfers().openFor(leaver.child());
        if (elsewhere.isPresent()) {
            return new Stand.OnItsWay(elsewhere.get().id(), elsewhere.get().to().name());
        }
        if (leaver.isLeftOut()) {
            return new Stand.LeftOut(leaver.leftOutWhy());
        }
        return movedBefore(child)
                .map(moved -> Stand.before(moved, held))
                .orElseGet(() -> toBegin(leaver, held));
    }

    private static Stand toBegin(Leaver leaver, boolean held) {
        if (leaver.to().isEmpty()) {
            return new Stand.NoDestination();
        }
        return held
                ? new Stand.Ready()
                : new Stand.NilReturn(!leaver.to().get().school().isEmpty());
    }

    /** The latest transfer that ended with the child's leaving, and not at an earlier time here. */
    private Optional<Transfer> movedBefore(Child child) {
        return ports.transfers().of(child.id()).stream()
                .filter(one ->
                        one.end().filter(end -> end.how() != End.How.NOT_LEAVING).isPresent())
                .filter(one -> !child.joinedOn().filter(begunOn(one)::isBefore).isPresent())
                .reduce((earlier, later) -> later);
    }

    private static LocalDate begunOn(Transfer transfer) {
        return LocalDate.ofInstant(transfer.startedAt(), School.ZONE);
    }
}
