package org.daybook;

import java.util.List;
import java.util.function.Supplier;
import org.daybook.base.SchoolDays;
import org.daybook.calendar.Calendars;
import org.daybook.calendar.ChangeCalendar;
import org.daybook.calendar.CountedDay;
import org.daybook.calendar.DaysInForce;
import org.daybook.calendar.store.JooqCalendars;
import org.daybook.calendar.view.CalendarModel;
import org.daybook.calendar.view.CalendarPage;
import org.daybook.desk.Page;
import org.daybook.journal.Journal;
import org.daybook.transfer.Counted;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.TransferClock;
import org.daybook.transfer.Transfers;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.Store;

/**
 * The school's calendar, built by hand. What was typed and not kept lives as long as the session.
 */
final class CalendarRoom {

    private final DaysInForce days;
    private final CalendarModel model;
    private final Transfers transfers;

    CalendarRoom(Store store, Journal journal, Outside outside) {
        Calendars calendars = new JooqCalendars(store);
        this.days = new DaysInForce(calendars);
        this.transfers = new JooqTransfers(store);
        this.model =
                new CalendarModel(
                        calendars,
                        new ChangeCalendar(journal, calendars, days),
                        this::counted,
                        outside.background(),
                        outside.clock());
    }

    /** For every room that counts school days. */
    Supplier<SchoolDays> days() {
        return days;
    }

    Page page() {
        return new CalendarPage(model);
    }

    /**
     * Of the files that wait to be sent, unless their day was moved. The calendar sees no other
     * room, so that what was counted by it is told to it here.
     */
    private List<CountedDay> counted() {
        return transfers.open().stream()
                .filter(one -> one.sending().isEmpty())
                .map(Transfer::counted)
                .filter(one -> one.due().equals(one.firstDue()))
                .map(CalendarRoom::counted)
                .toList();
    }

    private static CountedDay counted(Counted one) {
        return new CountedDay(
                one.due(),
                days -> TransferClock.start(one.basis(), one.from(), one.rules(), days).due());
    }
}
