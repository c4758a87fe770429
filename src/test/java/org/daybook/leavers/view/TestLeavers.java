package org.daybook.leavers.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.SchoolDays;
import org.daybook.casework.StatusKind;
import org.daybook.children.Child;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;
import org.daybook.leavers.EndRun;
import org.daybook.leavers.LeaverRun;
import org.daybook.leavers.LeavingYear;
import org.daybook.leavers.TakeDestinations;
import org.daybook.transfer.Destination;
import org.daybook.transfer.Receiver;
import org.daybook.vault.TestStore;

/** The page of leavers over a real store, and a year group that is half settled. */
final class TestLeavers {

    private static final SchoolDays CALENDAR =
            new SchoolDays(
                    List.of(
                            new SchoolDays.Term(
                                    LocalDate.of(2027, 6, 7), LocalDate.of(2027, 7, 21)),
                            new SchoolDays.Term(
                                    LocalDate.of(2027, 9, 1), LocalDate.of(2027, 10, 22))));

    final LeavingYear year;
    final List<Place> visited = new ArrayList<>();
    final LeaversModel model;

    TestLeavers(TestStore daybook) {
        this.year = new LeavingYear(daybook);
        this.model =
                new LeaversModel(
                        new Surroundings(
                                Background.direct(),
                                new Steps(),
                                daybook.clock(),
                                () -> CALENDAR,
                                year.find),
                        new LeaversModel.Deeds(
                                year.leavers,
                                year.read,
                                year.listing(),
                                year.settle(),
                                new TakeDestinations(daybook.journal(), year.leavers),
                                year.begin(),
                                year.packs(LeavingYear.FAST),
                                year.nil(),
                                new EndRun(
                                        daybook.journal(),
                                        year.leavers,
                                        year.read,
                                        daybook.clock())));
    }

    /** Nine children, some of them with a status, one without a record, one left out. */
    LeaverRun.Id half() {
        Child wren = year.leaver("Wren Ashdown");
        year.status(wren, StatusKind.CP_PLAN, "neglect");
        Child bram = year.leaver("Bram Holloway");
        year.status(bram, StatusKind.CHILD_IN_NEED, "");
        Child kit = year.leaver("Kit Quarry");
        Child sol = year.leaver("Sol Wickett");
        Child otis = year.child("Otis Larkfield", "Year 6");
        Child ivy = year.leaver("Ivy Tansley");
        year.leaver("Tobias Fernhill");
        year.leaver("Nell Quarry");
        LeaverRun.Id run = year.listed();
        year.goesTo(run, wren.id(), LeavingYear.merrowVale());
        year.goesTo(run, bram.id(), LeavingYear.merrowVale());
        year.goesTo(run, otis.id(), LeavingYear.merrowVale());
        year.goesTo(run, kit.id(), new Receiver(Destination.SCHOOL, "Coldharbour School", "", ""));
        year.goesTo(run, ivy.id(), new Receiver(Destination.HOME_EDUCATION, "", "", ""));
        year.settle().leaveOut(run, sol.id(), "Repeats the year, agreed with his mother");
        return run;
    }

    private final class Steps implements Navigator {

        @Override
        public void go(Place place) {
            visited.add(place);
        }

        @Override
        public void back() {
            throw new AssertionError("nobody goes back here");
        }
    }
}
