package org.daybook.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.arrival.ArrivalPractice;
import org.daybook.arrival.ArrivalPractices;
import org.daybook.arrival.Arrivals;
import org.daybook.base.ChildId;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.retention.Destruction;
import org.daybook.retention.Destructions;
import org.daybook.retention.KeptCopies;
import org.daybook.retention.KeptCopy;
import org.daybook.transfer.Transfers;

/** Reads both registers out of what is recorded of each file. */
public final class ReadRegisters {

    private static final Comparator<RegisterRow> LATEST_FIRST =
            Comparator.comparing(RegisterRow::day)
                    .reversed()
                    .thenComparing(row -> row.cells().getFirst())
                    .thenComparing(RegisterRow::subject);

    /** Where it is read. */
    public record Ports(
            Children children,
            Transfers transfers,
            Arrivals arrivals,
            ArrivalPractices practices,
            KeptCopies copies,
            Destructions destructions) {}

    private final Ports ports;
    private final Supplier<SchoolDays> days;
    private final Clock clock;

    public ReadRegisters(Ports ports, Supplier<SchoolDays> days, Clock clock) {
        this.ports = ports;
        this.days = days;
        this.clock = clock;
    }

    public Register read(Direction direction) {
        Map<ChildId, Child> children = new HashMap<>();
        ports.children().all().forEach(child -> children.put(child.id(), child));
        LocalDate today = LocalDate.now(clock);
        Stream<RegisterRow> rows = direction == Direction.OUT ? out(children, today) : in(children);
        return new Register(
                direction, rows.sorted(LATEST_FIRST).toList(), destroyed(direction), today);
    }

    /** Where a file came from goes with it; only of leaving is a day left. */
    private List<LocalDate> destroyed(Direction direction) {
        return direction == Direction.IN
                ? List.of()
                : ports.destructions().all().stream().map(ReadRegisters::yearsDay).toList();
    }

    private static LocalDate yearsDay(Destruction one) {
        return one.whose()
                .left()
                .orElseGet(() -> LocalDate.ofInstant(one.destroyedAt(), School.ZONE));
    }

    private Stream<RegisterRow> out(Map<ChildId, Child> children, LocalDate today) {
        Map<ChildId, List<KeptCopy>> copies = ports.copies().decisions();
        SchoolDays calendar = days.get();
        return ports.transfers().all().stream()
                .flatMap(transfer ->
                        Optional.ofNullable(children.get(transfer.child())).stream()
                                .map(child ->
                                        OutRow.of(
                                                transfer,
                                                child,
                                                copies.getOrDefault(child.id(), List.of()).stream()
                                                        .findFirst(),
                                                calendar,
                                                today)));
    }

    private Stream<RegisterRow> in(Map<ChildId, Child> children) {
        ArrivalPractice practice = ports.practices().current();
        SchoolDays calendar = days.get();
        return ports.arrivals().all().stream()
                .flatMap(arrival ->
                        Optional.ofNullable(children.get(arrival.child())).stream()
                                .map(child -> InRow.of(arrival, child, practice, calendar)));
    }
}
