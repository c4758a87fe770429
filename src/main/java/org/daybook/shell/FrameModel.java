package org.daybook.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daybook.base.Days;
import org.daybook.base.School;

/** What the frame around every page says: whose records, what time it is, how safe they are. */
public final class FrameModel {

    private final Supplier<String> nameOfSchool;
    private final Supplier<Counts> lines;
    private final boolean practice;
    private final Clock clock;
    private final Supplier<Duration> untilLock;
    private final Supplier<Optional<Instant>> lastCopy;
    private final ReadOnlyStringWrapper school = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyStringWrapper now = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lockLine = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<CopyLine> copy;

    /**
     * @param lines how many lines wait in which room
     * @param practice the records are openly invented
     * @param untilLock how long until it locks by itself if nobody touches it
     */
    FrameModel(
            Supplier<String> nameOfSchool,
            Supplier<Counts> lines,
            boolean practice,
            Clock clock,
            Supplier<Duration> untilLock,
            Supplier<Optional<Instant>> lastCopy) {
        this.nameOfSchool = nameOfSchool;
        this.lines = lines;
        this.practice = practice;
        this.clock = clock;
        this.untilLock = untilLock;
        this.lastCopy = lastCopy;
        this.copy = new ReadOnlyObjectWrapper<>(CopyLine.of(lastCopy.get(), clock));
        tick();
    }

    public boolean isPractice() {
        return practice;
    }

    public ReadOnlyStringProperty schoolProperty() {
        return school.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty nowProperty() {
        return now.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lockLineProperty() {
        return lockLine.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CopyLine> copyProperty() {
        return copy.getReadOnlyProperty();
    }

    /** To be called every second. */
    public void tick() {
        counts.set(lines.get());
        school.set(marked(nameOfSchool.get(), practice));
        ZonedDateTime moment = ZonedDateTime.now(clock.withZone(School.ZONE));
        now.set(Days.full(moment.toLocalDate()) + ", " + Days.time(moment.toLocalTime()));
        lockLine.set("Locks itself in " + words(untilLock.get()) + ".");
        copy.set(CopyLine.of(lastCopy.get(), clock));
    }

    /** The practice school is marked wherever its name stands, once. */
    static String marked(String school, boolean practice) {
        String marking = " (practice school)";
        return practice && !school.endsWith(marking) ? school + marking : school;
    }

    /**
     * Whole minutes, rounded up so that it never promises less than it keeps; seconds at the end.
     */
    private static String words(Duration left) {
        long seconds = left.toSeconds();
        if (seconds < 60) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        long minutes = Math.ceilDiv(seconds, 60);
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
