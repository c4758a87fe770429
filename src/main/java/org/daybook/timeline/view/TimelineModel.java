package org.daybook.timeline.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.base.Days;
import org.daybook.base.EntryId;
import org.daybook.desk.Background;
import org.daybook.timeline.Lanes;
import org.daybook.timeline.Moment;
import org.daybook.timeline.Span;
import org.daybook.timeline.Zoom;

/** Which days of a child's time are looked at, how closely, and what is at hand. */
public final class TimelineModel {

    /** What is looked at: the lanes, and which days of them. */
    record Sight(Lanes lanes, Span span) {}

    /**
     * What the reader has come to.
     *
     * @param words what it is, where no entry says so
     */
    record AtHand(List<Moment> moments, String words) {}

    private final Callable<Lanes> read;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Sight>> sight =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AtHand>> atHand =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper days = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper beyond = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIFTEEN_MONTHS);
    private final BooleanProperty table = new SimpleBooleanProperty();
    private final BooleanProperty awayFromToday = new SimpleBooleanProperty();
    private Optional<LocalDate> around = Optional.empty();
    private Consumer<EntryId> show = _ -> {};

    /**
     * @param read reads the child's lanes, on the store's thread
     */
    public TimelineModel(Callable<Lanes> read, Background background) {
        this.read = read;
        this.background = background;
        zoom.subscribe(this::lookAgain);
    }

    void refresh() {
        background.run(read).then(this::look);
    }

    private void look(Lanes lanes) {
        Span span = zoom.get().around(around.orElse(lanes.today()), lanes.all());
        sight.set(Optional.of(new Sight(lanes, span)));
        title.set(table.get() ? "The time line as a table" : heading());
        days.set(
                table.get()
                        ? "Everything, the latest first"
                        : Days.typed(span.from()) + " to " + Days.typed(span.end().minusDays(1)));
        awayFromToday.set(!span.holds(lanes.today()));
        beyond.set((lanes.earlier(span) + " " + lanes.later(span)).strip());
    }

    private void lookAgain() {
        sight.get().ifPresent(one -> look(one.lanes()));
    }

    private String heading() {
        return switch (zoom.get()) {
            case YEARS -> "All years at a glance";
            case FIFTEEN_MONTHS -> "Fifteen months at a glance";
            case TERM -> "A term at a glance";
            case MONTH -> "A month at a glance";
            case WEEK -> "A week at a glance";
        };
    }

    void closer() {
        zoom.set(zoom.get().closer());
    }

    void wider() {
        zoom.set(zoom.get().wider());
    }

    void earlier() {
        move(-1);
    }

    void later() {
        move(1);
    }

    /** Three quarters of what is seen, so that the reader does not lose the thread. */
    private void move(int direction) {
        sight.get()
                .ifPresent(one -> {
                    Span span = one.span();
                    LocalDate middle = span.from().plusDays(span.days() / 2);
                    LocalDate next = middle.plusDays(direction * span.days() * 3 / 4);
                    around = Optional.of(within(next, one.lanes().all()));
                    lookAgain();
                });
    }

    private static LocalDate within(LocalDate day, Span all) {
        return day.isBefore(all.from()) ? all.from() : day.isAfter(all.end()) ? all.end() : day;
    }

    void backToToday() {
        around = Optional.empty();
        lookAgain();
    }

    /** From the picture to the table and back. */
    void turn() {
        table.set(!table.get());
        lookAgain();
    }

    /** The reader has come to these; from now on zooming goes on around them. */
    void come(List<Moment> moments, String words) {
        moments.stream().findFirst().ifPresent(one -> around = Optional.of(one.day()));
        atHand.set(Optional.of(new AtHand(moments, words)));
    }

    void open(EntryId entry) {
        show.accept(entry);
    }

    void whenEntryAsked(Consumer<EntryId> asked) {
        show = asked;
    }

    /** Empty until it is read. */
    ReadOnlyObjectProperty<Optional<Sight>> sight() {
        return sight.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<AtHand>> atHand() {
        return atHand.getReadOnlyProperty();
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** "1 Sep 2025 to 31 Dec 2026". */
    ReadOnlyStringProperty days() {
        return days.getReadOnlyProperty();
    }

    /** What lies before and after, in words; empty where nothing does. */
    ReadOnlyStringProperty beyond() {
        return beyond.getReadOnlyProperty();
    }

    ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    /** Whether today is not among the days that are looked at. */
    BooleanProperty awayFromToday() {
        return awayFromToday;
    }

    /** Whether the table stands in the picture's place. */
    BooleanProperty table() {
        return table;
    }
}
