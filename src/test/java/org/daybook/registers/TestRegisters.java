package org.daybook.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalLine;
import org.daybook.arrival.ArrivalStep;
import org.daybook.arrival.Came;
import org.daybook.arrival.store.JooqArrivalPractices;
import org.daybook.arrival.store.JooqArrivals;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.children.AddChild;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.children.Detail;
import org.daybook.children.FindChildren;
import org.daybook.children.Particulars;
import org.daybook.children.store.JooqChildren;
import org.daybook.journal.Deed;
import org.daybook.people.OurSchool;
import org.daybook.people.People;
import org.daybook.people.store.JooqPeople;
import org.daybook.registers.print.RegisterPaper;
import org.daybook.retention.Destruction;
import org.daybook.retention.KeptCopy;
import org.daybook.retention.store.JooqDestructions;
import org.daybook.retention.store.JooqKeptCopies;
import org.daybook.transfer.Destination;
import org.daybook.transfer.End;
import org.daybook.transfer.EndTransfer;
import org.daybook.transfer.Event;
import org.daybook.transfer.SealFound;
import org.daybook.transfer.Step;
import org.daybook.transfer.TestWay;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.TestStore;

/** An invented school with files out and in, over a real store; today is Tue 24 Nov 2026. */
public final class TestRegisters {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public final TestStore daybook;
    public final ReadRegisters read;
    private final Children children;
    private final FindChildren find;
    private final People people;
    private final JooqArrivals arrivals;
    private final JooqKeptCopies copies;
    private final TestWay way;

    public TestRegisters(TestStore daybook) {
        this.daybook = daybook;
        this.children = new JooqChildren(daybook.store());
        this.find = new FindChildren(children);
        this.arrivals = new JooqArrivals(daybook.store());
        this.copies = new JooqKeptCopies(daybook.store());
        this.way = new TestWay(daybook);
        this.people = new JooqPeople(daybook.store());
        changed(() ->
                people.changeSchool(new OurSchool("Hollowbrook Primary", "01632 960 100", "", "")));
        this.read =
                new ReadRegisters(
                        new ReadRegisters.Ports(
                                children,
                                new JooqTransfers(daybook.store()),
                                arrivals,
                                new JooqArrivalPractices(daybook.store()),
                                copies,
                                new JooqDestructions(daybook.store())),
                        SchoolDays::byWeekdays,
                        daybook.clock());
    }

    private void changed(Runnable work) {
        daybook.journal().change(Deed.of(Deed.Kind.CHILD_CHANGED), work);
    }

    /** A file that is gone for good, of a child who left on that day. */
    public void destroyed(LocalDate left) {
        JooqDestructions destructions = new JooqDestructions(daybook.store());
        changed(() ->
                destructions.add(
                        new Destruction(
                                UUID.randomUUID(),
                                destructions.nextNumber(2026),
                                new Destruction.Whose(
                                        "S. W.", Optional.empty(), "", Optional.of(left)),
                                "",
                                "25 years from birth, 3 Feb 2001.",
                                "The time is over.",
                                "Particulars, household and contacts.",
                                "",
                                "",
                                TestStore.LEAD,
                                "Mr Joel Fenn",
                                TestStore.NOW,
                                Optional.of(TestStore.NOW))));
    }

    public SaveRegister save() {
        return new SaveRegister(daybook.journal(), people, new RegisterPaper(), daybook.clock());
    }

    public Child child(String name) {
        String[] parts = name.split(" ");
        return new AddChild(daybook.journal(), children, find, daybook.clock())
                .add(
                        new Particulars(
                                Map.of(
                                        Detail.LEGAL_FORENAME,
                                        parts[0],
                                        Detail.LEGAL_SURNAME,
                                        parts[1],
                                        Detail.YEAR_GROUP,
                                        "Year 3",
                                        Detail.REG_GROUP,
                                        "Wren"),
                                Optional.empty(),
                                Optional.of(LocalDate.of(2026, 10, 5)),
                                Optional.empty(),
                                List.of()));
    }

    /** Sent in time and received; sent and no receipt; late; not due yet; a nil return. */
    public void filesOut() {
        TransferId bram = out("Bram Holloway", LocalDate.of(2026, 10, 5));
        way.recorded(bram, TestWay.by(Step.LEAD_SPOKEN_TO, LocalDate.of(2026, 10, 6), "By phone"));
        way.recorded(bram, TestWay.sent(Step.SENT, LocalDate.of(2026, 10, 8), "Chronology"));
        way.recorded(
                bram, TestWay.received(LocalDate.of(2026, 10, 9), SealFound.WHOLE, "Chronology"));
        changed(() ->
                copies.add(
                        new KeptCopy(
                                way.transfer(bram).child(),
                                1,
                                true,
                                "A sister is still here",
                                Optional.of(LocalDate.of(2027, 10, 1)),
                                TODAY,
                                TestStore.LEAD,
                                TestStore.NOW,
                                TestStore.LEAD)));
        TransferId nell = out("Nell Quarry", LocalDate.of(2026, 11, 2));
        way.recorded(nell, TestWay.sent(Step.SENT, LocalDate.of(2026, 11, 11), "Chronology"));
        way.recorded(nell, TestWay.by(Event.CHASED, LocalDate.of(2026, 11, 20), "No answer"));
        out("Sol Wickett", LocalDate.of(2026, 11, 9));
        out("Ivy Tansley", LocalDate.of(2026, 11, 23));
        TransferId otis = out("Otis Larkfield", LocalDate.of(2025, 11, 3));
        way.end.end(
                otis,
                new EndTransfer.Answers(
                        Optional.of(End.How.NIL_RETURN), "Nothing is held", "Mr Idris Penn"));
    }

    /** Sent in time, and the parcel never came. */
    public void lostFile() {
        TransferId kit = out("Kit Quarry", LocalDate.of(2026, 11, 16));
        way.recorded(kit, TestWay.sent(Step.SENT, LocalDate.of(2026, 11, 18), "Chronology"));
        way.recorded(kit, TestWay.by(Event.LOST, LocalDate.of(2026, 11, 23), "It never came"));
    }

    private TransferId out(String name, LocalDate from) {
        return way.started(child(name).id(), Destination.SCHOOL, from);
    }

    /** Received and read, no acknowledgement; awaited; a nil return; not asked for yet. */
    public void filesIn() {
        in(
                "Wren Ashdown",
                line(1, ArrivalStep.REQUESTED, LocalDate.of(2026, 10, 6), "", Optional.empty()),
                line(2, ArrivalStep.CHASED, LocalDate.of(2026, 10, 14), "", Optional.empty()),
                line(
                        3,
                        ArrivalStep.RECEIVED,
                        LocalDate.of(2026, 10, 16),
                        "",
                        Optional.of(
                                new Came(
                                        Optional.of(Came.Route.TRACKED_POST),
                                        "41",
                                        "Chronology",
                                        Optional.of(Came.Against.SOME_MISSING),
                                        "Minutes of the core group",
                                        Optional.empty()))),
                line(4, ArrivalStep.READ, LocalDate.of(2026, 10, 19), "", Optional.empty()));
        in(
                "Kit Quarry",
                line(1, ArrivalStep.REQUESTED, LocalDate.of(2026, 11, 19), "", Optional.empty()));
        in(
                "Tobias Fernhill",
                line(1, ArrivalStep.REQUESTED, LocalDate.of(2026, 10, 6), "", Optional.empty()),
                line(
                        2,
                        ArrivalStep.NIL_RETURN,
                        LocalDate.of(2026, 10, 8),
                        "Mrs Ada Pell",
                        Optional.empty()));
        in("Sol Wickett");
    }

    private void in(String name, ArrivalLine... lines) {
        ChildId child = child(name).id();
        changed(() ->
                arrivals.add(
                        new Arrival(
                                ArrivalId.fresh(),
                                child,
                                "Coldharbour Infants",
                                "Mrs Ada Pell",
                                "01632 960 400",
                                Optional.of(LocalDate.of(2026, 10, 5)),
                                Instant.parse("2026-10-05T09:00:00Z"),
                                TestStore.LEAD,
                                Optional.empty(),
                                List.of(lines))));
    }

    private static ArrivalLine line(
            int position, ArrivalStep step, LocalDate day, String whom, Optional<Came> came) {
        return new ArrivalLine(
                position,
                step,
                day,
                "",
                TestStore.LEAD,
                whom,
                "",
                came,
                List.of(),
                Optional.empty(),
                TestStore.NOW,
                TestStore.LEAD);
    }
}
