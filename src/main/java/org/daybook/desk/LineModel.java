package org.daybook.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.base.Problem;

/**
 * A line of a log as it is being written down: day, time, who, in a few words what, and whatever
 * else its step asks. What was typed stays until it is recorded.
 */
public final class LineModel extends DeedModel {

    public static final String DAY = "day";
    public static final String TIME = "time";
    public static final String BY = "by";
    public static final String WORDS = "words";

    private final LocalDate today;
    private final Function<LineModel, Callable<List<Problem>>> deed;
    private final Runnable recorded;
    private final Map<String, StringProperty> texts = new HashMap<>();
    private final List<Problem> unread = new ArrayList<>();

    /**
     * @param today stands in the day's field at first
     * @param deed reads the answers on the window's thread; what it returns runs on the store's and
     *     says what is wrong, which is nothing when the line was recorded
     * @param recorded runs once it stands in the log
     */
    public LineModel(
            Background background,
            LocalDate today,
            Function<LineModel, Callable<List<Problem>>> deed,
            Runnable recorded) {
        super(background);
        this.today = today;
        this.deed = deed;
        this.recorded = recorded;
        text(DAY).set(Days.typed(today));
    }

    /** The same with a name in the field of who did it. */
    public LineModel by(String name) {
        text(BY).set(name);
        return this;
    }

    /** What is typed into that field. */
    public StringProperty text(String field) {
        return texts.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    public String typed(String field) {
        return text(field).get();
    }

    /** When it happened. */
    public Optional<LocalDate> day() {
        return day(DAY, DayText.Sense.HAPPENED);
    }

    /** Empty for nothing typed and for what cannot be read, which then keeps it from being kept. */
    public Optional<LocalDate> day(String field, DayText.Sense sense) {
        return switch (DayText.read(typed(field), today, sense)) {
            case DayText.Read(LocalDate day) -> Optional.of(day);
            case DayText.Empty _ -> Optional.empty();
            case DayText.Unclear(String sentence) -> {
                unread.add(new Problem(field, sentence));
                yield Optional.empty();
            }
        };
    }

    @Override
    protected void begin() {
        unread.clear();
        Callable<List<Problem>> work = deed.apply(this);
        List<Problem> notRead = List.copyOf(unread);
        run(notRead.isEmpty() ? work : () -> notRead, this::show);
    }

    private void show(List<Problem> found) {
        if (found.isEmpty()) {
            recorded.run();
        } else {
            problems().setAll(found);
        }
    }
}
