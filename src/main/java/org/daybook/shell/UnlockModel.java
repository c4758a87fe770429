package org.daybook.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daybook.base.School;
import org.daybook.desk.Background;
import org.daybook.vault.keys.Passphrase;

/** One field and what comes of it: in, a sentence under the field, or why nobody can get in. */
public final class UnlockModel {

    private final LockedRecords records;
    private final Attempts attempts;
    private final Background background;
    private final Clock clock;
    private final Consumer<Session> in;

    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<LockedRecords.Stopped>> stopped =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param in shows what is behind the door
     */
    public UnlockModel(
            LockedRecords records,
            Attempts attempts,
            Background background,
            Clock clock,
            Consumer<Session> in) {
        this.records = records;
        this.attempts = attempts;
        this.background = background;
        this.clock = clock;
        this.in = in;
        tick();
    }

    public String greeting() {
        return Greeting.at(LocalTime.now(clock.withZone(School.ZONE)));
    }

    public String school() {
        return records.school();
    }

    public CopyLine copyLine() {
        return CopyLine.of(records.lastCopy(), clock);
    }

    /** Under the field; empty when there is nothing to say. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** The passphrase is being tried. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** After several wrong ones the next must wait. */
    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Why it cannot be opened at all. */
    public ReadOnlyObjectProperty<Optional<LockedRecords.Stopped>> stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** Tries what was typed. */
    public void open(String typed) {
        open(typed, records::open);
    }

    /** As {@link #open(String)}, going on without the last lines of the log. */
    public void openWithoutEnd(String typed) {
        open(typed, records::openWithoutEnd);
    }

    private void open(String typed, Function<Passphrase, LockedRecords.Answer> way) {
        if (busy.get() || waiting.get()) {
            return;
        }
        Passphrase passphrase = Passphrase.of(typed);
        if (passphrase.isEmpty()) {
            message.set("Type your passphrase.");
            return;
        }
        message.set("");
        stopped.set(Optional.empty());
        busy.set(true);
        background.run(() -> tried(passphrase, way)).then(this::show).lastly(() -> busy.set(false));
    }

    private LockedRecords.Answer tried(
            Passphrase passphrase, Function<Passphrase, LockedRecords.Answer> way) {
        try (passphrase) {
            LockedRecords.Answer answer = way.apply(passphrase);
            switch (answer) {
                case LockedRecords.In in -> tellRefused(in.session());
                case LockedRecords.Wrong _ -> attempts.add(clock.instant());
                case LockedRecords.Stopped _ -> {}
            }
            return answer;
        }
    }

    private void tellRefused(Session session) {
        List<Instant> made = attempts.made();
        if (made.isEmpty()) {
            return;
        }
        boolean told = false;
        try {
            session.refusedBefore(made);
            attempts.forget();
            told = true;
        } finally {
            if (!told) {
                // Nobody will be let in: left open, the records would be in use for good.
                session.close();
            }
        }
    }

    private void show(LockedRecords.Answer answer) {
        switch (answer) {
            case LockedRecords.In opened -> in.accept(opened.session());
            case LockedRecords.Wrong _ -> {
                message.set("That is not the passphrase. Capitals and spaces count.");
                tick();
            }
            case LockedRecords.Stopped why -> stopped.set(Optional.of(why));
        }
    }

    /** To be called every second while the page is shown. */
    public void tick() {
        Duration left = left();
        boolean before = waiting.get();
        waiting.set(!left.isZero());
        if (!left.isZero()) {
            message.set(
                    "That was not the passphrase. You can try again in "
                            + seconds(left.toSeconds() + 1)
                            + ".");
        } else if (before) {
            message.set("You can try again now. Capitals and spaces count.");
        }
    }

    private Duration left() {
        List<Instant> made = attempts.made();
        if (made.isEmpty()) {
            return Duration.ZERO;
        }
        Instant free = made.getLast().plus(Attempts.wait(made.size()));
        Duration left = Duration.between(clock.instant(), free);
        // A clock that was set back must not lock her out for hours.
        return left.isNegative() || left.compareTo(Attempts.wait(made.size())) > 0
                ? Duration.ZERO
                : left;
    }

    private static String seconds(long count) {
        return count == 1 ? "1 second" : count + " seconds";
    }
}
