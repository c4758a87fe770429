package org.daybook.practice;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.children.Children;
import org.daybook.children.store.JooqChildren;
import org.daybook.leavers.LeaverRun;
import org.daybook.leavers.Leavers;
import org.daybook.leavers.ListLeavers;
import org.daybook.leavers.SettleLeaver;
import org.daybook.leavers.store.JooqLeavers;
import org.daybook.transfer.Basis;
import org.daybook.transfer.Destination;
import org.daybook.transfer.Receiver;
import org.daybook.vault.Store;

/** The practice school's oldest year group, listed for the summer and half settled. */
final class PracticeLeavers {

    private static final int LAST_DAY = 20;
    private static final int FIRST_DAY = 2;

    private final PracticeDays days;
    private final Leavers leavers;
    private final ListLeavers list;
    private final SettleLeaver settle;
    private final Supplier<SchoolDays> schoolDays;
    private final Function<String, ChildId> childNamed;

    PracticeLeavers(
            PracticeDays days,
            PracticeDesk desk,
            Store store,
            Supplier<SchoolDays> schoolDays,
            Function<String, ChildId> childNamed) {
        Children children = new JooqChildren(store);
        this.days = days;
        this.leavers = new JooqLeavers(store);
        this.list = new ListLeavers(desk.journal(), leavers, children, days);
        this.settle = new SettleLeaver(desk.journal(), leavers);
        this.schoolDays = schoolDays;
        this.childNamed = childNamed;
    }

    void plan(Facts run, Diary diary) {
        LocalDate begun = days.before(run.number("daysAgo"));
        diary.at(days.moment(begun, run.text("at")), () -> begin(run));
    }

    private void begin(Facts run) {
        LocalDate last = lastDay();
        ListLeavers.Outcome outcome =
                list.list(
                        new ListLeavers.Answers(
                                run.text("yearGroup"),
                                Optional.of(last),
                                Optional.of(Basis.TERM),
                                Optional.of(
                                        LocalDate.of(last.getYear(), Month.SEPTEMBER, FIRST_DAY))));
        if (!(outcome instanceof ListLeavers.Outcome.Listed(LeaverRun.Id id))) {
            throw new IllegalStateException("The practice school's leavers cannot be listed");
        }
        run.parts("settled").forEach(one -> settle(id, one));
    }

    private void settle(LeaverRun.Id id, Facts one) {
        Receiver receiver =
                new Receiver(
                        Destination.SCHOOL,
                        one.text("school"),
                        one.text("lead"),
                        one.text("contact"));
        SettleLeaver.Outcome outcome =
                settle.goesTo(id, childNamed.apply(one.text("child")), Optional.of(receiver));
        if (outcome instanceof SettleLeaver.Outcome.NotSettled) {
            throw new IllegalStateException("A leaver of the practice school cannot be settled");
        }
    }

    /** The end of this school year's summer term, by the calendar where it knows it. */
    private LocalDate lastDay() {
        LocalDate today = LocalDate.now(days);
        return schoolDays.get().terms().stream()
                .map(SchoolDays.Term::last)
                .filter(day -> day.getMonth() == Month.JULY && !day.isBefore(today))
                .findFirst()
                .orElseGet(() -> july(today));
    }

    private static LocalDate july(LocalDate today) {
        LocalDate last = LocalDate.of(today.getYear(), Month.JULY, LAST_DAY);
        return last.isBefore(today) ? last.plusYears(1) : last;
    }
}
