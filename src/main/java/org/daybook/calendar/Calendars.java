package org.daybook.calendar;

/** Where the school's calendar is kept. */
public interface Calendars {

    /** The calendar in force; {@link SchoolCalendar#EMPTY} until one is kept. */
    SchoolCalendar current();

    /** Called inside a change. */
    void put(SchoolCalendar calendar);
}
