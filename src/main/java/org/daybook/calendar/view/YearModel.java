package org.daybook.calendar.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.daybook.base.Problem;
import org.daybook.calendar.DayOff;
import org.daybook.calendar.HolidayChange;
import org.daybook.calendar.ReadYear;
import org.daybook.calendar.SchoolYear;
import org.daybook.calendar.Term;
import org.daybook.calendar.TypedYear;
import org.daybook.calendar.TypedYear.DayOffRow;
import org.daybook.calendar.TypedYear.HolidayRow;
import org.daybook.calendar.TypedYear.TermRow;
import org.daybook.calendar.YearDates;

/** The dates of one school year while somebody types them. */
public final class YearModel {

    private static final List<String> USUAL_NAMES =
            List.of("Autumn term", "Spring term", "Summer term");

    private final SchoolYear year;
    private final Runnable changed;
    private final ObservableList<TermRowModel> terms = FXCollections.observableArrayList();
    private final ObservableList<DayOffRowModel> daysOff = FXCollections.observableArrayList();
    private final ObservableList<HolidayRowModel> more = FXCollections.observableArrayList();
    private final ObservableSet<LocalDate> open = FXCollections.observableSet();
    private final ReadOnlyBooleanWrapper touched = new ReadOnlyBooleanWrapper();
    private boolean filling;
    private int rows;

    /**
     * @param changed called after each change of what stands in the form
     */
    YearModel(YearDates dates, Runnable changed) {
        this.year = dates.year();
        this.changed = changed;
        open.addListener((SetChangeListener<LocalDate>) _ -> changed());
        fill(dates);
    }

    private void fill(YearDates dates) {
        filling = true;
        termRows(dates.terms().stream().map(TermRowModel::row).toList());
        if (dates.terms().isEmpty()) {
            termRows(USUAL_NAMES.stream().map(YearModel::emptyTerm).toList());
        }
        dates.daysOff().forEach(off -> add(DayOffRowModel.row(off)));
        for (HolidayChange one : dates.holidays()) {
            if (one.kept()) {
                add(HolidayRowModel.row(one));
            } else {
                open.add(one.day());
            }
        }
        filling = false;
    }

    private static TermRow emptyTerm(String name) {
        return new TermRow(name, "", "", "", "");
    }

    private void changed() {
        if (!filling) {
            touched.set(true);
            changed.run();
        }
    }

    private void termRows(List<TermRow> all) {
        terms.setAll(
                all.stream()
                        .map(row -> new TermRowModel("term-" + ++rows, row, this::changed))
                        .toList());
    }

    private void add(DayOffRow row) {
        daysOff.add(new DayOffRowModel("day-off-" + ++rows, row, this::changed));
    }

    private void add(HolidayRow row) {
        more.add(new HolidayRowModel("holiday-" + ++rows, row, this::changed));
    }

    public void addTerm() {
        terms.add(new TermRowModel("term-" + ++rows, emptyTerm(""), this::changed));
        changed();
    }

    public void addDayOff() {
        add(new DayOffRow("", "", DayOff.Kind.INSET, ""));
        changed();
    }

    public void addHoliday() {
        add(new HolidayRow("", ""));
        changed();
    }

    public void takeOut(RowModel row) {
        if (terms.remove(row) || daysOff.remove(row) || more.remove(row)) {
            changed();
        }
    }

    /** That the school is in on a computed bank holiday, or that it is not. */
    public void setOpen(LocalDate day, boolean in) {
        if (in) {
            open.add(day);
        } else {
            open.remove(day);
        }
    }

    /** Puts these terms into the form in place of those that stand there. */
    void propose(List<Term> proposed) {
        termRows(proposed.stream().map(TermRowModel::row).toList());
        changed();
    }

    /** Puts what was pasted into the form; of each kind only where the paste has any. */
    void paste(YearDates pasted) {
        if (pasted.hasTerms()) {
            termRows(pasted.terms().stream().map(TermRowModel::row).toList());
        }
        if (!pasted.daysOff().isEmpty()) {
            daysOff.clear();
            pasted.daysOff().forEach(off -> add(DayOffRowModel.row(off)));
        }
        pasted.holidays().forEach(one -> add(HolidayRowModel.row(one)));
        changed();
    }

    TypedYear typed() {
        return new TypedYear(
                year,
                terms.stream().map(TermRowModel::row).toList(),
                daysOff.stream().map(DayOffRowModel::row).toList(),
                more.stream().map(HolidayRowModel::row).toList(),
                Set.copyOf(open));
    }

    void show(ReadYear.Reading.Unclear found) {
        show(terms, found.terms());
        show(daysOff, found.daysOff());
        show(more, found.more());
    }

    private static void show(List<? extends RowModel> rows, List<List<Problem>> found) {
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).show(found.get(at));
        }
    }

    void clearProblems() {
        List.of(terms, daysOff, more).forEach(rows -> rows.forEach(row -> row.show(List.of())));
    }

    public SchoolYear year() {
        return year;
    }

    public ObservableList<TermRowModel> terms() {
        return terms;
    }

    public ObservableList<DayOffRowModel> daysOff() {
        return daysOff;
    }

    public ObservableList<HolidayRowModel> more() {
        return more;
    }

    /** Computed bank holidays on which the school is in. */
    public ObservableSet<LocalDate> open() {
        return open;
    }

    /** Whether something stands in the form that is not kept yet. */
    public ReadOnlyBooleanProperty touched() {
        return touched.getReadOnlyProperty();
    }
}
