package org.daybook.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.School;
import org.daybook.desk.Background;
import org.junit.jupiter.api.Test;

class UnlockModelTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:42:00Z");

    private final Pretend records = new Pretend();
    private final List<Session> inside = new ArrayList<>();

    @Test
    void theRightPassphraseLetsIn() {
        model(NOW).open(Pretend.RIGHT);
        assertThat(inside).containsExactly(records);
        assertThat(records.told).isEmpty();
    }

    @Test
    void aWrongOneIsSaidAndTheNextRightOneTellsOfIt() {
        UnlockModel model = model(NOW);
        model.open("something else");
        assertThat(model.messageProperty().get()).contains("not the passphrase");
        assertThat(inside).isEmpty();
        model.open(Pretend.RIGHT);
        assertThat(records.told).containsExactly(NOW);
        assertThat(records.attempts).isEmpty();
    }

    @Test
    void recordsThatCannotTakeTheTraceAreClosedAgain() {
        records.attempts.add(NOW.minusSeconds(60));
        records.writesNothing = true;
        assertThatThrownBy(() -> model(NOW).open(Pretend.RIGHT))
                .isInstanceOf(IllegalStateException.class);
        assertThat(inside).isEmpty();
        assertThat(records.closed).isEqualTo(1);
    }

    @Test
    void nothingTypedIsNoAttempt() {
        UnlockModel model = model(NOW);
        model.open("  ");
        assertThat(model.messageProperty().get()).isEqualTo("Type your passphrase.");
        assertThat(records.attempts).isEmpty();
    }

    @Test
    void afterThreeTheNextMustWait() {
        UnlockModel model = model(NOW);
        model.open("one");
        model.open("two");
        assertThat(model.waitingProperty().get()).isFalse();
        model.open("three");
        assertThat(model.waitingProperty().get()).isTrue();
        model.open(Pretend.RIGHT);
        assertThat(inside).isEmpty();
        model(NOW.plusSeconds(3)).open(Pretend.RIGHT);
        assertThat(inside).hasSize(1);
    }

    @Test
    void aClockSetBackLocksNobodyOutForHours() {
        records.attempts.addAll(List.of(NOW, NOW, NOW, NOW));
        assertThat(model(NOW.minus(Duration.ofDays(1))).waitingProperty().get()).isFalse();
    }

    @Test
    void whatCannotBeOpenedIsNoAttempt() {
        LockedRecords.Stopped why = new LockedRecords.Stopped("In use.", "Close the other.");
        records.stopped = Optional.of(why);
        UnlockModel model = model(NOW);
        model.open(Pretend.RIGHT);
        assertThat(model.stoppedProperty().get()).contains(why);
        assertThat(records.attempts).isEmpty();
    }

    private UnlockModel model(Instant now) {
        return new UnlockModel(
                records, records, Background.direct(), Clock.fixed(now, School.ZONE), inside::add);
    }
}
