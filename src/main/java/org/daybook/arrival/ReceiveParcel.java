package org.daybook.arrival;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/**
 * Takes in what came, for each of its children in one step: an entry in the chronology with the
 * scans and documents, and the line in the way of the file, which begins here if nobody had asked
 * for it. For all of them or for none.
 */
public final class ReceiveParcel {

    public sealed interface Outcome {

        /** In the order of the files. */
        record Received(List<ArrivalId> ids) implements Outcome {}

        /**
         * @param problems of what is the same for all
         * @param files of each child's file; a child without any is not in it
         */
        record NotReceived(List<Problem> problems, Map<ChildId, List<Problem>> files)
                implements Outcome {}
    }

    private final Journal journal;
    private final Arrivals arrivals;
    private final BeginArrival begin;
    private final EndArrival end;
    private final RecordArrivalStep record;
    private final Clock clock;

    public ReceiveParcel(
            Journal journal,
            Arrivals arrivals,
            BeginArrival begin,
            EndArrival end,
            RecordArrivalStep record,
            Clock clock) {
        this.journal = journal;
        this.arrivals = arrivals;
        this.begin = begin;
        this.end = end;
        this.record = record;
        this.clock = clock;
    }

    public Outcome receive(Parcel parcel) {
        List<Problem> problems = common(parcel);
        Map<ChildId, List<Problem>> ofFiles = ofFiles(parcel);
        if (!problems.isEmpty() || !ofFiles.isEmpty()) {
            return new Outcome.NotReceived(problems, ofFiles);
        }
        Deed deed =
                new Deed(
                        Deed.Kind.ARRIVAL_STEP_RECORDED,
                        parcel.files().stream().map(Parcel.File::child).collect(Collectors.toSet()),
                        Optional.empty(),
                        parcel.files().size() == 1
                                ? "A file taken in"
                                : parcel.files().size() + " files taken in together");
        return new Outcome.Received(
                journal.change(
                        deed,
                        () -> parcel.files().stream().map(one -> take(parcel, one)).toList()));
    }

    private ArrivalId take(Parcel parcel, Parcel.File file) {
        Optional<Arrival> known = known(file.child(), parcel.school());
        known.filter(Arrival::ended).map(Arrival::id).ifPresent(end::takeUpAgain);
        ArrivalId id = known.map(Arrival::id).orElseGet(() -> begun(parcel, file));
        if (record.record(id, parcel.line(file), file.draft())
                instanceof RecordArrivalStep.Outcome.NotRecorded) {
            throw new IllegalStateException("refused what was checked");
        }
        return id;
    }

    private ArrivalId begun(Parcel parcel, Parcel.File file) {
        NewArrival came =
                new NewArrival(
                        List.of(file.child()),
                        parcel.school(),
                        "",
                        "",
                        Optional.empty(),
                        "The file came unasked");
        return switch (begin.begin(came)) {
            case BeginArrival.Outcome.Begun(List<ArrivalId> ids) -> ids.getFirst();
            case BeginArrival.Outcome.NotBegun _ ->
                    throw new IllegalStateException("refused what was checked");
        };
    }

    /** The way that waits for it; else one that was given up and is taken up again. */
    private Optional<Arrival> known(ChildId child, String school) {
        return arrivals.of(child).stream()
                .filter(one -> one.school().equalsIgnoreCase(school.strip()))
                .max(Comparator.comparing(one -> !one.ended()));
    }

    private List<Problem> common(Parcel parcel) {
        List<Problem> problems = new ArrayList<>();
        if (parcel.files().isEmpty()) {
            problems.add(new Problem("child", "Choose whose file came."));
        }
        problems.addAll(ArrivalChecks.school(parcel.school(), "", ""));
        ArrivalChecks.happened("day", parcel.day(), today()).ifPresent(problems::add);
        if (parcel.takenBy().isBlank()) {
            problems.add(new Problem("by", "Say who took it."));
        }
        return List.copyOf(problems);
    }

    private Map<ChildId, List<Problem>> ofFiles(Parcel parcel) {
        Map<ChildId, List<Problem>> found = new LinkedHashMap<>();
        for (Parcel.File file : parcel.files()) {
            List<Problem> problems =
                    ArrivalChecks.problems(parcel.line(file), today()).stream()
                            .filter(one -> !one.field().equals("day") && !one.field().equals("by"))
                            .toList();
            if (!problems.isEmpty()) {
                found.put(file.child(), problems);
            }
        }
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
