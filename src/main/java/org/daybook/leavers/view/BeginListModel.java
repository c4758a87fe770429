package org.daybook.leavers.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.children.SchoolYear;
import org.daybook.desk.DeedModel;
import org.daybook.leavers.LeaverWords;
import org.daybook.leavers.ListLeavers;
import org.daybook.transfer.Basis;
import org.jspecify.annotations.Nullable;

/** Who leaves, and when: the oldest year group and the days of the calendar are proposed. */
public final class BeginListModel extends DeedModel {

    /** What the transfers of a whole year group may count from. */
    static final List<Basis> BASES = List.of(Basis.TERM, Basis.LEFT);

    private static final int JULY = 7;
    private static final int MONTHS_BACK = 2;

    private final Surroundings around;
    private final ListLeavers listLeavers;
    private final Runnable listed;
    private final ObservableList<String> years = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> yearGroup = new SimpleObjectProperty<>();
    private final StringProperty leavingOn = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Basis> basis = new SimpleObjectProperty<>(Basis.TERM);
    private final StringProperty basisOn = new SimpleStringProperty("");

    BeginListModel(Surroundings around, ListLeavers listLeavers, Runnable listed) {
        super(around.background());
        this.around = around;
        this.listLeavers = listLeavers;
        this.listed = listed;
    }

    /** Offers the year groups on roll and the days of the calendar; what was typed stays. */
    void propose() {
        List<String> found =
                onRoll().stream()
                        .map(Child::yearGroup)
                        .filter(year -> !year.isEmpty())
                        .distinct()
                        .sorted(Comparator.comparingInt(SchoolYear::order).reversed())
                        .toList();
        if (!found.equals(years)) {
            years.setAll(found);
        }
        if (yearGroup.get() == null && !found.isEmpty()) {
            yearGroup.set(found.getFirst());
        }
        List<SchoolDays.Term> terms = around.days().get().terms();
        lastDay(terms)
                .ifPresent(last -> {
                    propose(leavingOn, Optional.of(last));
                    propose(basisOn, termAfter(terms, last));
                });
    }

    private List<Child> onRoll() {
        LocalDate today = around.today();
        return around.children().all().stream().filter(child -> child.onRoll(today)).toList();
    }

    /** The end of this summer's term, also shortly after it. */
    private Optional<LocalDate> lastDay(List<SchoolDays.Term> terms) {
        LocalDate earliest = around.today().minusMonths(MONTHS_BACK);
        return terms.stream()
                .map(SchoolDays.Term::last)
                .filter(day -> day.getMonthValue() == JULY && day.isAfter(earliest))
                .findFirst();
    }

    private static Optional<LocalDate> termAfter(List<SchoolDays.Term> terms, LocalDate last) {
        return terms.stream().map(SchoolDays.Term::first).filter(last::isBefore).findFirst();
    }

    private static void propose(StringProperty field, Optional<LocalDate> day) {
        if (field.get().isBlank()) {
            day.map(Days::typed).ifPresent(field::set);
        }
    }

    /** "24 children on roll"; empty while no year group is chosen. */
    String counted(@Nullable String year) {
        if (year == null) {
            return "";
        }
        int many = (int) onRoll().stream().filter(child -> child.yearGroup().equals(year)).count();
        return LeaverWords.children(many) + " on roll";
    }

    @Override
    protected void begin() {
        Basis from = basis.get();
        ListLeavers.Answers answers =
                new ListLeavers.Answers(
                        Optional.ofNullable(yearGroup.get()).orElse(""),
                        day(leavingOn.get()),
                        Optional.ofNullable(from),
                        day(from == Basis.LEFT ? leavingOn.get() : basisOn.get()));
        run(() -> listLeavers.list(answers), this::came);
    }

    private void came(ListLeavers.Outcome outcome) {
        switch (outcome) {
            case ListLeavers.Outcome.Listed _ -> listed.run();
            case ListLeavers.Outcome.NotListed(List<Problem> found) -> problems().setAll(found);
        }
    }

    private Optional<LocalDate> day(String typed) {
        return DayText.read(typed, around.today(), DayText.Sense.EITHER)
                        instanceof DayText.Read(LocalDate day)
                ? Optional.of(day)
                : Optional.empty();
    }

    ObservableList<String> years() {
        return years;
    }

    public ObjectProperty<@Nullable String> yearGroup() {
        return yearGroup;
    }

    public StringProperty leavingOn() {
        return leavingOn;
    }

    public ObjectProperty<@Nullable Basis> basis() {
        return basis;
    }

    public StringProperty basisOn() {
        return basisOn;
    }
}
