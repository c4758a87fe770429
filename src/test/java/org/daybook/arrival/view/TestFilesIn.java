package org.daybook.arrival.view;

import static org.daybook.arrival.ArrivalSchool.TODAY;
import static org.daybook.arrival.ArrivalSchool.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.daybook.arrival.ArrivalSchool;
import org.daybook.arrival.ArrivalStep;
import org.daybook.arrival.Came;
import org.daybook.arrival.Measure;
import org.daybook.arrival.NewArrivalLine;
import org.daybook.base.ArrivalId;
import org.daybook.base.SchoolDays;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.Child;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.journal.Deed;
import org.daybook.people.Duty;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.daybook.people.store.JooqPeople;
import org.daybook.vault.TestStore;

/** A school with files in at every stage, over a real store; today is Tue 24 Nov 2026. */
final class TestFilesIn {

    final TestStore daybook;
    final ArrivalSchool in;
    final List<Place> visited = new ArrayList<>();
    final Surroundings around;
    final ArrivalDeeds deeds;

    /** What is done when somebody adds a scan to the draft. */
    final List<Runnable> whenScansChange = new ArrayList<>();

    TestFilesIn(TestStore daybook) {
        this.daybook = daybook;
        in = new ArrivalSchool(daybook);
        JooqPeople people = new JooqPeople(daybook.store());
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.STAFF_CHANGED),
                        () -> {
                            people.keep(staff(TestStore.LEAD, Duty.LEAD));
                            people.keep(staff("Mr Joel Fenn", Duty.DEPUTY));
                        });
        around =
                new Surroundings(
                        Background.direct(),
                        new Steps(),
                        daybook.clock(),
                        SchoolDays::byWeekdays,
                        in.school.find,
                        people,
                        daybook.journal()::actor);
        deeds =
                new ArrivalDeeds(
                        in.arrivals,
                        in.practices,
                        in.begin,
                        in.record,
                        in.receive,
                        in.end,
                        in.correct,
                        in.school.drafts,
                        in.school.keepDraft(),
                        new JooqCasework(daybook.store()));
    }

    private static StaffMember staff(String name, Duty duty) {
        return new StaffMember(StaffId.fresh(), name, "", Optional.of(duty), Optional.empty());
    }

    Child child(String forename, String surname) {
        return in.school.child(forename, surname, "Year 3", LocalDate.of(2019, 4, 14));
    }

    /** Asked for three weeks ago, chased twice. */
    ArrivalId late() {
        ArrivalId id = in.begun(in.nell(), Optional.of(LocalDate.of(2026, 11, 2)));
        in.recorded(
                id,
                line(
                        ArrivalStep.REQUESTED,
                        LocalDate.of(2026, 11, 4),
                        "Rang their office; Mr Penn was teaching. Wrote by secure e-mail"));
        in.recorded(
                id,
                line(ArrivalStep.CHASED, LocalDate.of(2026, 11, 11), "He says that it is packed")
                        .at("15:20"));
        in.recorded(
                id,
                line(ArrivalStep.CHASED, LocalDate.of(2026, 11, 19), "No answer. Left word")
                        .at("before school"));
        return id;
    }

    ArrivalId asked() {
        ArrivalId id = in.begun(in.kit(), Optional.of(TODAY.minusDays(6)));
        in.recorded(id, line(ArrivalStep.REQUESTED, TODAY.minusDays(4), "By phone"));
        return id;
    }

    /** Here since yesterday, with something missing and the seal broken. */
    ArrivalId unread() {
        ArrivalId id = in.begun(child("Otis", "Larkfield").id(), Optional.empty());
        in.recorded(
                id,
                line(ArrivalStep.RECEIVED, TODAY.minusDays(1), "Two conferences, then early help")
                        .bringing(
                                new Came(
                                        Optional.of(Came.Route.WITH_PARENT),
                                        "41",
                                        "Chronology, minutes of two conferences",
                                        Optional.of(Came.Against.SOME_MISSING),
                                        "Minutes of the review in March 2026",
                                        Optional.of(Came.Seal.BROKEN))));
        return id;
    }

    ArrivalId inHand() {
        ArrivalId id = in.received(TODAY.minusDays(1));
        in.recorded(id, line(ArrivalStep.READ, TODAY, "Her aunt may not collect her"));
        in.recorded(
                id,
                line(ArrivalStep.PUT_IN_PLACE, TODAY, "")
                        .putting(
                                List.of(
                                        new Measure(
                                                "A named adult at the gate",
                                                "Miss Ada Calder",
                                                Optional.of(TODAY.plusDays(1)),
                                                true),
                                        new Measure(
                                                "Office knows who may collect",
                                                "Mr Joel Fenn",
                                                Optional.of(TODAY),
                                                true))));
        return id;
    }

    ArrivalId nil() {
        ArrivalId id = in.begun(child("Ivy", "Tansley").id(), Optional.of(TODAY.minusDays(8)));
        in.recorded(id, line(ArrivalStep.REQUESTED, TODAY.minusDays(7), "By phone"));
        in.recorded(
                id,
                NewArrivalLine.of(
                                ArrivalStep.NIL_RETURN,
                                TODAY.minusDays(1),
                                TestStore.LEAD,
                                "Nothing was ever recorded there")
                        .with("Mr Idris Penn"));
        return id;
    }

    ArrivalStepsModel steps(ArrivalId id) {
        return new ArrivalStepsModel(around, deeds, new Place.ArrivalSteps(id));
    }

    TakeFileInModel takeIn(Optional<ArrivalId> waited) {
        return new TakeFileInModel(around, deeds, this::scans, new Place.TakeFileIn(waited));
    }

    private Part scans(UUID draft) {
        return new Scans();
    }

    private final class Scans implements Part {
        @Override
        public Node node() {
            return new Region();
        }

        @Override
        public void refresh() {}

        @Override
        public void whenChanged(Runnable then) {
            whenScansChange.add(then);
        }
    }

    private final class Steps implements Navigator {
        @Override
        public void go(Place place) {
            visited.add(place);
        }

        @Override
        public void back() {
            visited.add(new Place.Today());
        }
    }
}
