package org.daybook.arrival;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ArrivalId;
import org.daybook.base.EntryId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.Recorded;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;

/**
 * Says that a pack was taken in: in the child's chronology, and in the way of the file in to which
 * it belongs. One that nobody had asked for begins its way with it.
 */
public final class TellPackImport {

    private final RecordEntry recordEntry;
    private final Arrivals arrivals;
    private final BeginArrival begin;
    private final RecordArrivalStep step;
    private final Clock clock;

    public TellPackImport(
            RecordEntry recordEntry,
            Arrivals arrivals,
            BeginArrival begin,
            RecordArrivalStep step,
            Clock clock) {
        this.recordEntry = recordEntry;
        this.arrivals = arrivals;
        this.begin = begin;
        this.step = step;
        this.clock = clock;
    }

    PackImported of(PackImportPlan plan, PackImported taken) {
        PackImportStory story = new PackImportStory(plan, taken, clock);
        EntryId entry = record(plan, taken, story);
        ArrivalId arrival = waiting(taken).orElseGet(() -> begun(taken));
        received(arrival, taken, story, entry);
        return taken.in(arrival);
    }

    private EntryId record(PackImportPlan plan, PackImported taken, PackImportStory story) {
        Details details =
                Details.NONE
                        .with(Detail.FILE_FROM, taken.school())
                        .with(Detail.FILE_ROUTE, Choice.Route.SYSTEM);
        Recorded recorded =
                recordEntry.record(
                        NewEntry.of(
                                EntryKind.FILE_RECEIVED,
                                Wording.of(
                                                When.on(today()),
                                                story.narrative(),
                                                List.of(ChildInEntry.of(plan.childId())))
                                        .with(details)));
        return switch (recorded) {
            case Recorded.Kept(var entry) -> entry.id();
            case Recorded.Refused _ ->
                    throw new IllegalStateException("the chronology refused what came with a pack");
        };
    }

    /** The file in from that school; else the only one that is waited for. */
    private Optional<ArrivalId> waiting(PackImported taken) {
        List<Arrival> open =
                arrivals.of(taken.child()).stream().filter(one -> !one.ended()).toList();
        return open.stream()
                .filter(one -> one.school().equalsIgnoreCase(taken.school()))
                .findFirst()
                .or(() ->
                        open.size() == 1 && open.getFirst().received().isEmpty()
                                ? Optional.of(open.getFirst())
                                : Optional.empty())
                .map(Arrival::id);
    }

    private ArrivalId begun(PackImported taken) {
        BeginArrival.Outcome outcome =
                begin.begin(
                        new NewArrival(
                                List.of(taken.child()),
                                taken.school(),
                                taken.lead(),
                                "",
                                Optional.empty(),
                                "A Daybook pack came."));
        return switch (outcome) {
            case BeginArrival.Outcome.Begun(var ids) -> ids.getFirst();
            case BeginArrival.Outcome.NotBegun _ ->
                    throw new IllegalStateException("a file in could not be begun for a pack");
        };
    }

    private void received(
            ArrivalId arrival, PackImported taken, PackImportStory story, EntryId entry) {
        NewArrivalLine line =
                NewArrivalLine.of(
                                ArrivalStep.RECEIVED,
                                today(),
                                taken.by(),
                                "Taken in as a Daybook pack, " + taken.number() + ".")
                        .bringing(story.came());
        if (step.recordTold(arrival, line, entry)
                instanceof RecordArrivalStep.Outcome.NotRecorded) {
            throw new IllegalStateException("a pack that came could not be recorded as received");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
