package org.daybook.calendar.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.calendar.Calendars;
import org.daybook.calendar.ChangeCalendar;
import org.daybook.calendar.CountedDay;
import org.daybook.calendar.ProposeYear;
import org.daybook.calendar.ReadYear;
import org.daybook.calendar.SchoolCalendar;
import org.daybook.calendar.SchoolYear;
import org.daybook.calendar.TermLines;
import org.daybook.calendar.YearDates;
import org.daybook.desk.Background;

/**
 * The school's calendar while somebody changes it, year by year. What was typed and not kept waits
 * here while she looks elsewhere.
 */
public final class CalendarModel {

    private record Loaded(SchoolCalendar calendar, List<CountedDay> counted) {}

    private final Calendars calendars;
    private final ChangeCalendar change;
    private final Supplier<List<CountedDay>> counted;
    private final Background background;
    private final Clock clock;
    private final SortedMap<SchoolYear, YearModel> years = new TreeMap<>();
    private final ObjectProperty<SchoolYear> chosen;
    private final ReadOnlyObjectWrapper<YearModel> shown;
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper refusals = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper typed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<CalendarFace> face;
    private Loaded loaded = new Loaded(SchoolCalendar.EMPTY, List.of());

    /**
     * @param counted the days of open files, read on the store's thread
     */
    public CalendarModel(
            Calendars calendars,
            ChangeCalendar change,
            Supplier<List<CountedDay>> counted,
            Background background,
            Clock clock) {
        this.calendars = calendars;
        this.change = change;
        this.counted = counted;
        this.background = background;
        this.clock = clock;
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        this.chosen = new SimpleObjectProperty<>(now);
        this.shown = new ReadOnlyObjectWrapper<>(yearModel(now));
        this.face =
                new ReadOnlyObjectWrapper<>(
                        CalendarFace.of(
                                SchoolCalendar.EMPTY, SchoolCalendar.EMPTY, now, List.of()));
        chosen.subscribe((_, year) -> show(year));
    }

    /** Reads what holds, unless something was typed that is not kept yet. */
    public void arrive() {
        if (!typed.get()) {
            background.run(this::load).then(this::take);
        }
    }

    private Loaded load() {
        return new Loaded(calendars.current(), counted.get());
    }

    private void take(Loaded found) {
        loaded = found;
        years.clear();
        typed.set(false);
        show(chosen.get());
        readings.set(readings.get() + 1);
    }

    private void show(SchoolYear year) {
        shown.set(yearModel(year));
        look();
    }

    private YearModel yearModel(SchoolYear year) {
        return years.computeIfAbsent(
                year, one -> new YearModel(loaded.calendar().of(one), this::changed));
    }

    private void changed() {
        typed.set(true);
        outcome.set("Not kept yet");
        look();
    }

    /** What the calendar would give as it stands in the form, as far as that can be understood. */
    private void look() {
        SchoolCalendar calendar = loaded.calendar();
        for (YearModel one : years.values()) {
            if (ReadYear.read(one.typed()) instanceof ReadYear.Reading.Read(YearDates dates)) {
                calendar = calendar.with(dates);
            }
        }
        face.set(CalendarFace.of(loaded.calendar(), calendar, chosen.get(), loaded.counted()));
    }

    /** The school years that can be chosen, the earliest first. */
    public List<SchoolYear> choices() {
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        SortedSet<SchoolYear> all = new TreeSet<>(loaded.calendar().years());
        all.addAll(years.keySet());
        all.addAll(List.of(now.before(), now, now.next(), now.next().next()));
        return List.copyOf(all);
    }

    /** Puts a proposal for the shown year into the form; it holds once it is kept. */
    public void propose() {
        SchoolYear year = chosen.get();
        shown.get().propose(ProposeYear.of(year, loaded.calendar()));
        String from =
                ProposeYear.followed(year, loaded.calendar())
                        .map(one -> "Proposed from your dates of " + one.words() + ".")
                        .orElse("Proposed from the dates that are usual in England.");
        outcome.set(from + " Look at each against your authority\u2019s dates, then keep them.");
    }

    /** A form into which the dates of an authority's page are pasted. */
    PasteModel pasting(Runnable whenDone) {
        return new PasteModel(
                chosen.get(),
                read -> {
                    whenDone.run();
                    pasted(read);
                });
    }

    private void pasted(TermLines.Outcome.Read read) {
        read.years().forEach(dates -> yearModel(dates.year()).paste(dates));
        chosen.set(read.years().getFirst().year());
        shown.set(yearModel(chosen.get()));
        String which =
                read.years().stream()
                        .map(one -> one.year().words())
                        .collect(Collectors.joining(", "));
        outcome.set(
                "Filled in from "
                        + (read.lines() == 1 ? "1 line" : read.lines() + " lines")
                        + ", for "
                        + which
                        + ". Look at the dates, then keep them.");
    }

    /** Back to what holds. */
    public void letGo() {
        typed.set(false);
        outcome.set("");
        arrive();
    }

    public void keep() {
        if (working.get()) {
            return;
        }
        List<YearDates> read = new ArrayList<>();
        List<SchoolYear> unclear = new ArrayList<>();
        for (YearModel year : years.values()) {
            if (year.touched().get()) {
                year.clearProblems();
                switch (ReadYear.read(year.typed())) {
                    case ReadYear.Reading.Read(YearDates dates) -> read.add(dates);
                    case ReadYear.Reading.Unclear found -> {
                        year.show(found);
                        unclear.add(year.year());
                    }
                }
            }
        }
        if (!unclear.isEmpty()) {
            refuse(unclear);
        } else if (!read.isEmpty()) {
            keep(read);
        }
    }

    private void refuse(List<SchoolYear> unclear) {
        if (!unclear.contains(chosen.get())) {
            chosen.set(unclear.getFirst());
        }
        String which = unclear.stream().map(SchoolYear::words).collect(Collectors.joining(", "));
        outcome.set("Not kept: mend what is marked in " + which + ".");
        refusals.set(refusals.get() + 1);
    }

    private void keep(List<YearDates> read) {
        working.set(true);
        background
                .run(() -> {
                    change.change(read);
                    return load();
                })
                .then(now -> {
                    take(now);
                    outcome.set("Kept. School days are counted by these dates from now on.");
                })
                .lastly(() -> working.set(false));
    }

    /** The school year that is shown. */
    public ObjectProperty<SchoolYear> chosen() {
        return chosen;
    }

    public ReadOnlyObjectProperty<YearModel> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the form as it stands gives. */
    public ReadOnlyObjectProperty<CalendarFace> face() {
        return face.getReadOnlyProperty();
    }

    /** How often what holds was read. */
    public ReadOnlyIntegerProperty readings() {
        return readings.getReadOnlyProperty();
    }

    /** How often keeping was refused; the problems stand in the rows by then. */
    public ReadOnlyIntegerProperty refusals() {
        return refusals.getReadOnlyProperty();
    }

    /** "Not kept yet", then "Kept"; empty before. */
    public ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether something stands in the form that is not kept yet. */
    public ReadOnlyBooleanProperty typed() {
        return typed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    Clock clock() {
        return clock;
    }
}
