package org.daybook.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.daybook.base.School;
import org.junit.jupiter.api.Test;

class IdleWatchTest {

    private final TwoClocks clocks = new TwoClocks();
    private final IdleWatch watch =
            new IdleWatch(clocks, () -> clocks.nanos, Duration.ofMinutes(10));

    @Test
    void locksAfterTheMinutesThatWereChosen() {
        assertThat(afterSeconds(599)).isFalse();
        assertThat(watch.left()).isEqualTo(Duration.ofSeconds(1));
        assertThat(afterSeconds(1)).isTrue();
        assertThat(watch.left()).isZero();
    }

    @Test
    void aTouchStartsTheMinutesAnew() {
        assertThat(afterSeconds(500)).isFalse();
        watch.touched();
        assertThat(afterSeconds(599)).isFalse();
        assertThat(afterSeconds(1)).isTrue();
    }

    @Test
    void aShorterLimitCountsFromTheLastTouch() {
        assertThat(afterSeconds(90)).isFalse();
        watch.limit(Duration.ofMinutes(1));
        assertThat(watch.look()).contains(IdleWatch.Reason.IDLE);
    }

    @Test
    void locksOnWakingWhereTheMonotonicClockSleptToo() {
        clocks.wall = clocks.wall.plusSeconds(60);
        clocks.nanos += Duration.ofSeconds(1).toNanos();
        assertThat(watch.look()).contains(IdleWatch.Reason.SLEPT);
    }

    @Test
    void locksOnWakingWhereTheMonotonicClockRanOn() {
        clocks.forward(60);
        assertThat(watch.look()).contains(IdleWatch.Reason.SLEPT);
    }

    @Test
    void locksWhenTheWallClockIsSetBack() {
        clocks.wall = clocks.wall.minusSeconds(3600);
        assertThat(watch.look()).contains(IdleWatch.Reason.SLEPT);
    }

    @Test
    void aSlowMomentIsNotASleep() {
        clocks.forward(14);
        assertThat(watch.look()).isEmpty();
    }

    @Test
    void startsAnewAfterThePassphrase() {
        clocks.forward(3600);
        watch.start();
        assertThat(watch.look()).isEmpty();
        assertThat(watch.left()).isEqualTo(Duration.ofMinutes(10));
    }

    private boolean afterSeconds(int seconds) {
        boolean locked = false;
        for (int i = 0; i < seconds; i++) {
            clocks.forward(1);
            locked = watch.look().isPresent();
        }
        return locked;
    }

    private static final class TwoClocks extends Clock {

        private Instant wall = Instant.parse("2026-11-24T10:42:00Z");
        private long nanos = 123;

        void forward(int seconds) {
            wall = wall.plusSeconds(seconds);
            nanos += Duration.ofSeconds(seconds).toNanos();
        }

        @Override
        public ZoneId getZone() {
            return School.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return wall;
        }
    }
}
