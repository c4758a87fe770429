package org.daybook.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.BankHolidays;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.calendar.TypedYear.HolidayRow;

/** Understands where a school's bank holidays differ from those that are computed. */
final class ReadHolidays {

    private final SchoolYear year;
    private final List<HolidayChange> read = new ArrayList<>();

    private ReadHolidays(SchoolYear year) {
        this.year = year;
    }

    static RowsRead<HolidayChange> of(TypedYear typed) {
        ReadHolidays holidays = new ReadHolidays(typed.year());
        List<List<Problem>> problems = typed.more().stream().map(holidays::row).toList();
        Stream<HolidayChange> open =
                typed.open().stream()
                        .filter(BankHolidays::includes)
                        .map(day -> new HolidayChange(day, false, ""));
        return new RowsRead<>(Stream.concat(holidays.read.stream(), open).toList(), problems);
    }

    private List<Problem> row(HolidayRow row) {
        if (row.isEmpty()) {
            return List.of();
        }
        RowReader reader = new RowReader(year);
        Optional<LocalDate> day =
                reader.day(ReadYear.DAY, row.day(), "Say which day was proclaimed.");
        day.ifPresent(one -> check(one, reader));
        if (reader.clear()) {
            day.ifPresent(one -> read.add(new HolidayChange(one, true, row.words().strip())));
        }
        return reader.problems();
    }

    private void check(LocalDate day, RowReader reader) {
        String said = Days.full(day);
        if (RowReader.weekend(day)) {
            reader.wrong(ReadYear.DAY, said + " is at the weekend: nobody is in anyway.");
        } else if (BankHolidays.includes(day)) {
            reader.wrong(ReadYear.DAY, said + " is a bank holiday already.");
        } else if (read.stream().anyMatch(other -> other.day().equals(day))) {
            reader.wrong(ReadYear.DAY, said + " stands here already.");
        }
    }
}
