package org.daybook.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.casework.Casework;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.casework.Standing;
import org.daybook.casework.StatusKind;
import org.daybook.children.Child;
import org.daybook.children.Children;

/** Reads the files on their way, each with what holds for its child and what presses. */
public final class ReadFilesOut {

    private final Transfers transfers;
    private final Children children;
    private final Casework casework;
    private final Supplier<SchoolDays> days;
    private final Clock clock;

    public ReadFilesOut(
            Transfers transfers,
            Children children,
            Casework casework,
            Supplier<SchoolDays> days,
            Clock clock) {
        this.transfers = transfers;
        this.children = children;
        this.casework = casework;
        this.days = days;
        this.clock = clock;
    }

    /** Those that have not ended, as the board lists them. */
    public List<FileOut> open() {
        SchoolDays schoolDays = days.get();
        Map<ChildId, Child> known =
                children.all().stream().collect(Collectors.toMap(Child::id, Function.identity()));
        Map<ChildId, Standing> standings =
                casework.all().stream()
                        .collect(Collectors.toMap(Standing::child, Function.identity()));
        return transfers.open().stream()
                .flatMap(transfer ->
                        Optional.ofNullable(known.get(transfer.child())).stream()
                                .map(child ->
                                        file(
                                                transfer,
                                                child,
                                                standings.getOrDefault(
                                                        child.id(), Standing.nothing(child.id())),
                                                schoolDays)))
                .sorted(FileOut.IN_ORDER)
                .toList();
    }

    /** A child's, the latest first, those that have ended too. */
    public List<FileOut> of(ChildId child) {
        SchoolDays today = days.get();
        return transfers.of(child).reversed().stream()
                .flatMap(transfer -> file(transfer, today))
                .toList();
    }

    public FileOut file(TransferId id) {
        return file(transfers.find(id).orElseThrow(), days.get()).findFirst().orElseThrow();
    }

    /**
     * Whom to ring at once when the child is on a child protection plan, whose file goes first.
     *
     * @return empty where there is no plan
     */
    public Optional<String> goesFirst(ChildId child) {
        Standing standing = casework.of(child);
        return standing.hasNow(StatusKind.CP_PLAN)
                ? Optional.of(
                        standing.socialWorker(LocalDate.now(clock))
                                .map(Professional::nameAndPhone)
                                .orElse("No social worker is recorded"))
                : Optional.empty();
    }

    private Stream<FileOut> file(Transfer transfer, SchoolDays schoolDays) {
        return children.withId(transfer.child()).stream()
                .map(child -> file(transfer, child, casework.of(child.id()), schoolDays));
    }

    private FileOut file(Transfer transfer, Child child, Standing standing, SchoolDays schoolDays) {
        Optional<Professional> worker = standing.socialWorker(LocalDate.now(clock));
        Optional<ChildStatus> status = standing.gravest();
        boolean asks =
                worker.isPresent()
                        || standing.now().stream().anyMatch(one -> one.kind().needsCase());
        WhatPresses presses = WhatPresses.of(transfer, status, asks, schoolDays, clock);
        Need need = presses.first();
        return new FileOut(transfer, child, status, worker, asks, need, presses.besides(need));
    }
}
