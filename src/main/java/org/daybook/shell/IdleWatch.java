package org.daybook.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * When Daybook locks by itself: nobody has touched it for a while, or the machine has slept.
 *
 * <p>It is asked every second. A machine that sleeps does not ask; so a long silence between two
 * questions, on either clock, means that the lid was closed. Both clocks are needed: while asleep
 * the monotonic one stands still on Linux and macOS and runs on under Windows. A wall clock that is
 * set by hand locks too, which costs one passphrase.
 */
final class IdleWatch {

    /** Why it is time to lock. */
    enum Reason {
        IDLE,
        SLEPT
    }

    /** Longer than any hold-up of a slow laptop, shorter than any sleep worth the name. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private final Clock wall;
    private final LongSupplier monotonic;
    private Duration limit;
    private Instant askedAt;
    private long askedNanos;
    private long touchedNanos;

    /**
     * @param monotonic nanoseconds from an arbitrary start, as {@link System#nanoTime}
     * @param limit how long she may leave it untouched
     */
    IdleWatch(Clock wall, LongSupplier monotonic, Duration limit) {
        this.wall = wall;
        this.monotonic = monotonic;
        this.limit = limit;
        this.askedAt = wall.instant();
        this.askedNanos = monotonic.getAsLong();
        this.touchedNanos = askedNanos;
    }

    /** Starts anew, as after the passphrase. */
    void start() {
        askedAt = wall.instant();
        askedNanos = monotonic.getAsLong();
        touchedNanos = askedNanos;
    }

    void limit(Duration longest) {
        limit = longest;
    }

    /** A key, a click, a movement: somebody is there. */
    void touched() {
        touchedNanos = monotonic.getAsLong();
    }

    /** To be asked every second, and before an event is handed on. */
    Optional<Reason> look() {
        Instant now = wall.instant();
        long nanos = monotonic.getAsLong();
        Duration byWall = Duration.between(askedAt, now).abs();
        Duration byMonotonic = Duration.ofNanos(nanos - askedNanos);
        askedAt = now;
        askedNanos = nanos;
        if (byWall.compareTo(SILENCE) > 0 || byMonotonic.compareTo(SILENCE) > 0) {
            return Optional.of(Reason.SLEPT);
        }
        return left().isZero() ? Optional.of(Reason.IDLE) : Optional.empty();
    }

    /** How long until it locks if nobody touches it; zero when it is time. */
    Duration left() {
        Duration rest = limit.minusNanos(monotonic.getAsLong() - touchedNanos);
        return rest.isNegative() ? Duration.ZERO : rest;
    }
}
