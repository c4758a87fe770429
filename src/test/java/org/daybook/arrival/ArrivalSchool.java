package org.daybook.arrival;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.arrival.store.JooqArrivalPractices;
import org.daybook.arrival.store.JooqArrivals;
import org.daybook.attachments.AttachmentDesk;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.base.DraftId;
import org.daybook.base.Problem;
import org.daybook.base.SchoolDays;
import org.daybook.chronology.DraftFiles;
import org.daybook.chronology.Entry;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.TestSchool;
import org.daybook.vault.TestStore;

/** An invented school that waits for files, on a real store; today is Tue 24 Nov 2026. */
public final class ArrivalSchool {

    public static final LocalDate TODAY = TestSchool.TODAY;
    public static final LocalDate FRIDAY = TODAY.minusDays(4);
    public static final String MERROW_VALE = "Merrow Vale Juniors";

    public final TestSchool school;
    public final AttachmentDesk files;
    public final Arrivals arrivals;
    public final ArrivalPractices practices;
    public final BeginArrival begin;
    public final RecordArrivalStep record;
    public final EndArrival end;
    public final ReceiveParcel receive;
    public final CorrectSchool correct;

    public ArrivalSchool(TestStore daybook) {
        school = new TestSchool(daybook);
        files = new AttachmentDesk(daybook);
        arrivals = new JooqArrivals(daybook.store());
        practices = new JooqArrivalPractices(daybook.store());
        RecordEntry recordEntry =
                new RecordEntry(
                        daybook.journal(),
                        school.entries,
                        school.drafts,
                        DraftFiles.in(files.attachments),
                        daybook.clock());
        begin = new BeginArrival(daybook.journal(), arrivals, daybook.clock());
        record =
                new RecordArrivalStep(
                        daybook.journal(), arrivals, recordEntry, school.entries, daybook.clock());
        end = new EndArrival(daybook.journal(), arrivals, daybook.clock());
        receive =
                new ReceiveParcel(daybook.journal(), arrivals, begin, end, record, daybook.clock());
        correct = new CorrectSchool(daybook.journal(), arrivals);
    }

    public ChildId nell() {
        return school.nell.id();
    }

    public ChildId kit() {
        return school.kit.id();
    }

    public ArrivalId begun() {
        return begun(nell(), Optional.of(FRIDAY));
    }

    public ArrivalId begun(ChildId child, Optional<LocalDate> joined) {
        BeginArrival.Outcome outcome =
                begin.begin(
                        new NewArrival(
                                List.of(child),
                                MERROW_VALE,
                                "Mr Idris Penn",
                                "01632 960 300",
                                joined,
                                "From the admission form"));
        if (outcome instanceof BeginArrival.Outcome.Begun(List<ArrivalId> ids)) {
            return ids.getFirst();
        }
        throw new AssertionError("refused: " + outcome);
    }

    /** Asked for by phone on that day. */
    public ArrivalId asked(LocalDate day) {
        ArrivalId id = begun();
        recorded(id, line(ArrivalStep.REQUESTED, day, "By phone, then in writing"));
        return id;
    }

    /** Came on that day with everything that its list names. */
    public ArrivalId received(LocalDate day) {
        ArrivalId id = asked(day.minusDays(7));
        recorded(id, line(ArrivalStep.RECEIVED, day, "Two years of it").bringing(whole()));
        return id;
    }

    public static Came whole() {
        return new Came(
                Optional.of(Came.Route.TRACKED_POST),
                "34",
                "Chronology, three sets of minutes",
                Optional.of(Came.Against.ALL_HERE),
                "",
                Optional.of(Came.Seal.UNBROKEN));
    }

    public static Came lacking(String missing) {
        return new Came(
                Optional.of(Came.Route.BY_HAND),
                "12",
                "Chronology",
                Optional.of(Came.Against.SOME_MISSING),
                missing,
                Optional.of(Came.Seal.UNBROKEN));
    }

    public static NewArrivalLine line(ArrivalStep step, LocalDate day, String words) {
        return NewArrivalLine.of(step, day, TestStore.LEAD, words).with("Mr Idris Penn");
    }

    public static Parcel.File file(ChildId child) {
        return new Parcel.File(
                child,
                "20",
                "Chronology and a letter",
                Optional.of(Came.Against.ALL_HERE),
                "",
                "Early help in 2024; nothing since",
                DraftId.fresh());
    }

    public static Parcel parcel(Parcel.File... brought) {
        return new Parcel(
                MERROW_VALE,
                Optional.of(TODAY),
                "11:10",
                TestStore.LEAD,
                Optional.of(Came.Route.BY_HAND),
                Optional.of(Came.Seal.UNBROKEN),
                List.of(brought));
    }

    public Arrival recorded(ArrivalId id, NewArrivalLine line) {
        RecordArrivalStep.Outcome outcome = record.record(id, line);
        if (outcome instanceof RecordArrivalStep.Outcome.Recorded(Arrival after)) {
            return after;
        }
        throw new AssertionError("refused: " + outcome);
    }

    public List<Problem> refused(ArrivalId id, NewArrivalLine line) {
        return record.record(id, line) instanceof RecordArrivalStep.Outcome.NotRecorded(var found)
                ? found
                : List.of();
    }

    public Arrival found(ArrivalId id) {
        return arrivals.find(id).orElseThrow();
    }

    public ArrivalStanding standing(ArrivalId id, LocalDate day) {
        return ArrivalStanding.of(found(id), practices.current(), SchoolDays.byWeekdays(), day);
    }

    public List<Entry> told(ChildId child) {
        return school.entries.about(child);
    }
}
